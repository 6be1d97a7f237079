// SPDX-License-Identifier: Apache-2.0
#include "words/tlstext.h"

#include <QCoreApplication>

namespace renumber::ui {

using net::TlsFault;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TlsText)
};

} // namespace

QString whyNotSafe(TlsFault fault, const QString &service)
{
    switch (fault) {
    case TlsFault::Unknown:
        //: %1: the name of a service
        return Words::tr("No safe connection to %1 could be made, so nothing was sent.").arg(service);
    case TlsFault::Expired:
        //: %1: the name of a service
        return Words::tr("By the date of this computer, the certificate with which %1 shows that it is "
                         "itself has expired, so nothing was sent.")
            .arg(service);
    case TlsFault::NotYetValid:
        //: %1: the name of a service
        return Words::tr("By the date of this computer, the certificate with which %1 shows that it is "
                         "itself is not valid yet, so nothing was sent.")
            .arg(service);
    case TlsFault::WrongHost:
        //: %1: the name of a service
        return Words::tr("What answered in place of %1 has a certificate for another address, so nothing "
                         "was sent.")
            .arg(service);
    case TlsFault::NoHost:
        //: %1: the name of a service
        return Words::tr("The certificate with which %1 shows that it is itself does not say for which "
                         "address it is, so nothing was sent.")
            .arg(service);
    case TlsFault::UnknownAuthority:
        //: %1: the name of a service
        return Words::tr("Nobody whom this computer trusts vouches that what answered is %1, so nothing "
                         "was sent.")
            .arg(service);
    case TlsFault::TooWeak:
        //: %1: the name of a service
        return Words::tr("The certificate with which %1 shows that it is itself is too easy to forge, so "
                         "nothing was sent.")
            .arg(service);
    case TlsFault::NoAgreement:
        //: %1: the name of a service
        return Words::tr("%1 and Renumber could not agree on a safe kind of connection, so nothing was "
                         "sent.")
            .arg(service);
    case TlsFault::TooOld:
        //: %1: the name of a service
        return Words::tr("%1 offers only a kind of connection that is too old to be safe, so nothing was "
                         "sent.")
            .arg(service);
    case TlsFault::NotTls:
        //: %1: the name of a service
        return Words::tr("What answers at the address of %1 offers no safe connection, so nothing was "
                         "sent.")
            .arg(service);
    }
    Q_UNREACHABLE();
}

QString howToBeSafe(TlsFault fault)
{
    switch (fault) {
    case TlsFault::Unknown:
    case TlsFault::Expired:
    case TlsFault::NotYetValid:
        return Words::tr("Check the date of this computer. If it is right, ask whoever runs the service.");
    case TlsFault::WrongHost:
        return Words::tr("If this network wants you to sign in to it first, do so in your browser. "
                         "Otherwise ask whoever looks after the profile whether its address is right.");
    case TlsFault::UnknownAuthority:
        return Words::tr("If your organisation has a certificate authority of its own, whoever looks after "
                         "the profile can name it there. Otherwise ask whoever runs the service.");
    case TlsFault::NoHost:
    case TlsFault::TooWeak:
    case TlsFault::TooOld:
    case TlsFault::NoAgreement:
        return Words::tr("Ask whoever runs the service.");
    case TlsFault::NotTls:
        return Words::tr("Ask whoever looks after the profile whether its address is right.");
    }
    Q_UNREACHABLE();
}

} // namespace renumber::ui
