// SPDX-License-Identifier: Apache-2.0
#include "words/signinwaytext.h"

#include "words/sentence.h"

#include <QCoreApplication>

namespace renumber::ui {

using description::ActsFor;
using description::CodeComes;
using description::SignInMethod;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SignInWayText)
};

QString nameForOneself(const OfferedWay &way)
{
    switch (way.method) {
    case SignInMethod::Browser:
        return Words::tr("In the browser");
    case SignInMethod::Password:
        return Words::tr("With user name and password");
    case SignInMethod::ClientCredentials:
        return Words::tr("As an API client");
    case SignInMethod::Token:
        return Words::tr("With an access token");
    case SignInMethod::Code:
        return way.code == CodeComes::AfterPassword
            ? Words::tr("With a password and a code that is sent to you")
            : Words::tr("With a code that is sent to you");
    }
    Q_UNREACHABLE();
}

QString nameForOthers(const OfferedWay &way)
{
    switch (way.method) {
    case SignInMethod::Browser:
        return Words::tr("In the browser, for other people");
    case SignInMethod::Password:
        return Words::tr("With user name and password, for other people");
    case SignInMethod::ClientCredentials:
        return Words::tr("As an API client, for other people");
    case SignInMethod::Token:
        return Words::tr("With an access token, for other people");
    case SignInMethod::Code:
        return way.code == CodeComes::AfterPassword
            ? Words::tr("With a password and a code that is sent to you, for other people")
            : Words::tr("With a code that is sent to you, for other people");
    }
    Q_UNREACHABLE();
}

QString tokenHint(ActsFor actsFor)
{
    if (actsFor == ActsFor::Others)
        return Words::tr("An access token or API key is a long text from the service or your administrator. "
                         "It is kept in this computer's keyring if possible, otherwise only until you quit. "
                         "It is never written to a file.");
    return Words::tr("A long text from the service or your administrator. It is kept in this computer's "
                     "keyring if possible, otherwise only until you quit. It is never written to a file.");
}

QString whereItGoes(const OfferedWay &way, const QString &service)
{
    switch (way.method) {
    case SignInMethod::Browser:
        //: %1: the name of a service
        return Words::tr("Your browser opens the sign-in page of %1. Sign in there, then come back here.")
            .arg(service);
    case SignInMethod::Password:
        //: %1: the name of a service
        return Words::tr("Your password goes to %1 and is not kept.").arg(service);
    case SignInMethod::ClientCredentials:
        return Words::tr("The secret is kept in this computer's keyring if possible, otherwise only until "
                         "you quit. It is never written to a file.");
    case SignInMethod::Token:
        return tokenHint(way.actsFor);
    case SignInMethod::Code:
        if (way.code == CodeComes::AfterPassword)
            //: %1: the name of a service
            return Words::tr("Your password goes to %1 and is not kept. %1 then sends you a code. You enter "
                             "it here.")
                .arg(service);
        //: %1: the name of a service
        return Words::tr("%1 sends you a code. You enter it here.").arg(service);
    }
    Q_UNREACHABLE();
}

} // namespace

OfferedWay offeredWay(const description::Description &description, SignInMethod method)
{
    return {method, description.actsFor(method), description.codeComes()};
}

QString wayName(const OfferedWay &way)
{
    return way.actsFor == ActsFor::Others ? nameForOthers(way) : nameForOneself(way);
}

QString wayHint(const OfferedWay &way, const QString &service)
{
    const QString forWhom
        = way.actsFor == ActsFor::Others ? Words::tr("For a helpdesk that helps others.") : QString();
    return joinedSentences({forWhom, whereItGoes(way, service)});
}

QString signInIntro(ActsFor actsFor)
{
    return actsFor == ActsFor::Others
        ? Words::tr("Sign in to help other people change or verify their phone number.")
        : Words::tr("Sign in to change or verify your phone number.");
}

} // namespace renumber::ui
