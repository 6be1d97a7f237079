// SPDX-License-Identifier: Apache-2.0
#include "words/signintext.h"

#include "words/breakable.h"
#include "words/isolate.h"
#include "words/sentence.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace renumber::ui {

using description::ProblemKind;
using description::SignInMethod;
using signin::Revocation;
using signin::SignInFault;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SignInText)
};

/// What a service means that does not accept what was given.
QString notAccepted(SignInMethod method, const QString &service)
{
    switch (method) {
    case SignInMethod::Browser:
        //: %1: the name of a service
        return Words::tr(
                   "%1 did not accept the sign-in that the browser came back with. It may have taken too "
                   "long. Nothing was changed. Sign in again.")
            .arg(service);
    case SignInMethod::Password:
        //: %1: the name of a service
        return Words::tr("%1 does not accept this user name and password. Nothing was changed. Check both; "
                         "capital letters may matter.")
            .arg(service);
    case SignInMethod::ClientCredentials:
        //: %1: the name of a service
        return Words::tr(
                   "%1 does not accept this client ID and secret. Nothing was changed. Copy both again, or "
                   "ask whoever runs the service.")
            .arg(service);
    case SignInMethod::Code:
        //: %1: the name of a service
        return Words::tr("%1 does not accept this code. Nothing was changed. Compare it with the newest "
                         "message.")
            .arg(service);
    case SignInMethod::Token:
        //: %1: the name of a service
        return Words::tr(
                   "%1 does not accept this access token. It may be mistyped or have expired. Nothing was "
                   "changed. Copy it again, or get a new one.")
            .arg(service);
    }
    Q_UNREACHABLE();
}

/// What was entered is good, and the account cannot be read with it.
QString acceptedOnly(const signin::SignInFailure &failure, SignInMethod method, const QString &service,
                     const time::Now &now)
{
    const service::Problem &problem = failure.problem;
    const auto whatWasAccepted = [&] {
        if (method == SignInMethod::ClientCredentials)
            //: %1: the name of a service
            return Words::tr("%1 accepted the client ID and secret, but what they are good for could not be "
                             "checked.");
        if (failure.actsFor == description::ActsFor::Others)
            //: Of somebody who helps other people. %1: the name of a service
            return Words::tr("%1 accepted your sign-in, but what it is good for could not be checked.");
        //: %1: the name of a service
        return Words::tr("%1 accepted your sign-in, but your account could not be read with it.");
    };
    const QString accepted = whatWasAccepted().arg(service);
    if (problem.kind == ProblemKind::SignInAgain)
        //: %1: the name of a service
        return joinedSentences({accepted,
                                Words::tr("%1 did not let Renumber in with the access token that it had just "
                                          "given out. Nothing was changed. Try again, or ask whoever runs "
                                          "the service.")
                                    .arg(service)});
    return joinedSentences({accepted, describe(problem, Activity::SignIn, {}, service, now).sentence});
}

QString sentenceFor(const signin::SignInFailure &failure, const QString &service)
{
    switch (failure.fault) {
    case SignInFault::Problem:
        break;
    case SignInFault::Denied:
        //: %1: the name of a service
        return Words::tr(
                   "You are not signed in: in the browser, access to your account at %1 was denied. Sign in "
                   "again and allow it there.")
            .arg(service);
    case SignInFault::WrongIssuer:
        //: %1: the name of a service
        return Words::tr(
                   "You are not signed in: another identity provider answered in place of that of %1. Your "
                   "sign-in was not passed on. Try again, and if it happens once more, tell whoever runs the "
                   "service.")
            .arg(service);
    case SignInFault::ProviderRefused:
        //: %1: the name of a service
        return Words::tr(
                   "You are not signed in: the identity provider of %1 came back with an error. Try again, "
                   "or ask whoever runs the service.")
            .arg(service);
    case SignInFault::ProviderUnusable:
        //: %1: the name of a service
        return Words::tr(
                   "You cannot sign in by browser: what the identity provider of %1 publishes about itself "
                   "is not what it should be, so nothing was sent there. Ask whoever looks after the "
                   "profile.")
            .arg(service);
    case SignInFault::PortTaken:
        //: %1: a number
        return Words::tr(
                   "You cannot sign in by browser at the moment: another program uses port %1, on which the "
                   "browser is to come back. Close that program, or ask whoever looks after the profile.")
            .arg(leftToRight(failure.detail));
    case SignInFault::NoCallbackSafe:
        return Words::tr(
            "You cannot sign in by browser on this computer: it does not tell whose browser comes back to "
            "Renumber, so another user's could. Sign in another way, or ask whoever looks after the "
            "computer.");
    case SignInFault::TookTooLong:
        return Words::tr(
            "You are not signed in: nobody came back from the browser within ten minutes. Sign in "
            "again.");
    }
    Q_UNREACHABLE();
}

} // namespace

ProblemText describe(const signin::SignInFailure &failure, SignInMethod method, const QString &service,
                     const time::Now &now)
{
    if (failure.fault == SignInFault::Problem) {
        const Activity activity = method == SignInMethod::Token ? Activity::SignInByToken : Activity::SignIn;
        ProblemText text = describe(failure.problem, activity, {}, service, now);
        if (failure.stage == signin::SignInStage::Reading)
            text.sentence = acceptedOnly(failure, method, service, now);
        else if (failure.problem.kind == ProblemKind::SignInAgain)
            text.sentence = notAccepted(method, service);
        text.next = NextStep::None; // the page's own button is the way to try again
        text.button.clear();
        return text;
    }
    ProblemText text{sentenceFor(failure, service), {}, NextStep::None};
    if (!failure.detail.isEmpty() && failure.fault != SignInFault::PortTaken)
        //: %1: a technical detail
        text.smallPrint = Words::tr("Detail: %1").arg(isolated(breakable(failure.detail)));
    return text;
}

QString signedOutText(const signin::SignOutReport &report, const QString &service)
{
    const auto atService = [&report, &service] {
        switch (report.revocation) {
        case Revocation::Done:
            //: %1: the name of a service
            return Words::tr("You are signed out, and %1 has ended your sign-in.").arg(service);
        case Revocation::NotPossible:
            if (report.method == SignInMethod::ClientCredentials)
                //: %1: the name of a service
                return Words::tr("You are signed out here. At %1 the client ID and secret stay good.")
                    .arg(service);
            // It may be an API key, which does not expire.
            if (report.method == SignInMethod::Token && report.actsFor == description::ActsFor::Others)
                //: %1: the name of a service
                return Words::tr("You are signed out here. At %1 the access token stays good.").arg(service);
            //: %1: the name of a service
            return Words::tr(
                       "You are signed out here. %1 has no way to end a sign-in from here, so that there it "
                       "lasts until it expires.")
                .arg(service);
        case Revocation::Withheld:
            //: %1: the name of a service
            return Words::tr("You are signed out here. Renumber could not be sure that the sign-in at %1 was "
                             "still yours, and did not end it there: it lasts until it expires.")
                .arg(service);
        case Revocation::Failed:
            //: %1: the name of a service
            return Words::
                tr("You are signed out here. %1 could not be told, so that there your sign-in lasts until "
                   "it expires.")
                    .arg(service);
        }
        Q_UNREACHABLE();
    };
    const QString inKeyring = report.left
        ? Words::tr(
            "It is still in the keyring, which could not be opened. Unlock it, start Renumber again and "
            "sign out once more.")
        : Words::tr("Nothing of it is left on this computer.");
    return atService() % u' ' % inKeyring;
}

} // namespace renumber::ui
