// SPDX-License-Identifier: Apache-2.0
#include "words/tlstext.h"

#include "words/sentence.h"

#include <QCoreApplication>

namespace renumber::ui {

using net::TlsFault;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TlsText)
};

/// What is wrong with the connection; empty where that is not known. What answered need not be \a service.
QString reasonOf(TlsFault fault, const QString &service)
{
    switch (fault) {
    case TlsFault::Unknown:
        return {};
    case TlsFault::Expired:
        return Words::tr("By this computer's date, the certificate has expired.");
    case TlsFault::NotYetValid:
        return Words::tr("By this computer's date, the certificate isn't valid yet.");
    case TlsFault::WrongHost:
        return Words::tr("What answered has a certificate for another address.");
    case TlsFault::NoHost:
        return Words::tr("The certificate doesn't say for which address it is.");
    case TlsFault::UnknownAuthority:
        return Words::tr("This computer doesn't trust whoever issued the certificate.");
    case TlsFault::TooWeak:
        return Words::tr("The certificate is too easy to forge.");
    case TlsFault::NoAgreement:
        //: After "We couldn't connect to %1 safely". %1: the name of a service
        return Words::tr("%1 and Renumber couldn't agree on a safe kind of connection.").arg(service);
    case TlsFault::TooOld:
        //: After "We couldn't connect to %1 safely". %1: the name of a service
        return Words::tr("%1 only offers a kind of connection that is too old to be safe.").arg(service);
    case TlsFault::NotTls:
        return Words::tr("What answered offers no safe connection.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString whyNotSafe(TlsFault fault, const QString &service)
{
    //: Before the reason, a sentence of its own. %1: the name of a service
    return joinedSentences({Words::tr("We couldn't connect to %1 safely, so nothing was sent.").arg(service),
                            reasonOf(fault, service)});
}

QString howToBeSafe(TlsFault fault)
{
    switch (fault) {
    case TlsFault::Unknown:
    case TlsFault::Expired:
    case TlsFault::NotYetValid:
        return Words::tr("Check this computer's date. If it's right, ask whoever runs the service.");
    case TlsFault::WrongHost:
        return Words::tr("If this network wants a sign-in of its own first, do that in your browser. "
                         "Otherwise ask whoever set up Renumber for you to check the address.");
    case TlsFault::UnknownAuthority:
        return Words::tr("If your organisation issues its own certificates, whoever set up Renumber for you "
                         "can name the issuer in the profile. Otherwise ask whoever runs the service.");
    case TlsFault::NoHost:
    case TlsFault::TooWeak:
    case TlsFault::TooOld:
    case TlsFault::NoAgreement:
        return Words::tr("Ask whoever runs the service.");
    case TlsFault::NotTls:
        return Words::tr("Ask whoever set up Renumber for you to check the address.");
    }
    Q_UNREACHABLE();
}

} // namespace renumber::ui
