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
        return Words::tr("%1 didn't accept this sign-in. It may have taken too long. Sign in again.")
            .arg(service);
    case SignInMethod::Password:
        //: %1: the name of a service
        return Words::tr(
                   "%1 didn't accept this user name and password. Check both. Capital letters may matter.")
            .arg(service);
    case SignInMethod::ClientCredentials:
        //: %1: the name of a service
        return Words::tr("%1 didn't accept this client ID and secret. Copy both again, or ask whoever runs "
                         "the service.")
            .arg(service);
    case SignInMethod::Code:
        //: %1: the name of a service
        return Words::tr("%1 didn't accept this code. Compare it with the latest one you got.").arg(service);
    case SignInMethod::Token:
        //: %1: the name of a service
        return Words::tr("%1 didn't accept this access token. It may be mistyped or expired. Copy it again, "
                         "or get a new one.")
            .arg(service);
    }
    Q_UNREACHABLE();
}

/// Signing in once more by the same way would end in the same place.
QString secondStepWanted(const TriedWay &tried, const QString &service)
{
    switch (tried.method) {
    case SignInMethod::Browser:
        //: %1: the name of a service
        return Words::tr("%1 needs a two-step sign-in.").arg(service);
    case SignInMethod::Password:
        if (tried.instead == SignInMethod::Code) // which is the second step, elsewhere on the page
            //: %1: the name of a service
            return Words::tr("%1 needs a two-step sign-in.").arg(service);
        //: %1: the name of a service
        return Words::tr("%1 needs a two-step sign-in. Renumber can't do the second step after a password.")
            .arg(service);
    case SignInMethod::Code:
        //: Of a code by which one signs in. %1: the name of a service
        return Words::tr("%1 needs a two-step sign-in. Renumber can't do the second step after a code.")
            .arg(service);
    case SignInMethod::ClientCredentials:
        //: %1: the name of a service
        return Words::tr("%1 needs a two-step sign-in. That can't be done with a client ID and secret.")
            .arg(service);
    case SignInMethod::Token:
        //: %1: the name of a service
        return Words::tr("%1 needs an access token from a two-step sign-in.").arg(service);
    }
    Q_UNREACHABLE();
}

QString howToDoASecondStep(const TriedWay &tried)
{
    if (tried.instead == SignInMethod::Code)
        return Words::tr("Sign in with a password and a code instead.");
    if (tried.instead == SignInMethod::Browser)
        return Words::tr("Sign in with your browser instead.");
    if (tried.instead == SignInMethod::Token)
        return Words::tr("Sign in with an access token instead.");
    if (tried.method == SignInMethod::Browser)
        return Words::tr("Sign in again.");
    if (tried.method == SignInMethod::Token)
        return Words::tr("Get a new access token.");
    return Words::tr("Ask whoever runs the service for another way to sign in.");
}

/// What was entered is good, and the account cannot be read with it.
QString acceptedOnly(const signin::SignInFailure &failure, const TriedWay &tried, const QString &service,
                     const time::Now &now)
{
    const service::Problem &problem = failure.problem;
    const auto whatWasAccepted = [&] {
        if (tried.method == SignInMethod::ClientCredentials)
            //: %1: the name of a service
            return Words::tr(
                "%1 accepted the client ID and secret, but we couldn't confirm that they work here.");
        if (failure.actsFor == description::ActsFor::Others)
            //: Of somebody who helps other people. %1: the name of a service
            return Words::tr(
                "%1 accepted your sign-in, but we couldn't confirm that you can help others with it.");
        //: %1: the name of a service
        return Words::tr("%1 accepted your sign-in, but your account couldn't be read.");
    };
    const QString accepted = whatWasAccepted().arg(service);
    if (problem.kind == ProblemKind::SignInAgain)
        //: %1: the name of a service
        return joinedSentences(
            {accepted,
             Words::tr("%1 then turned Renumber away. Try again, or ask whoever runs the service.")
                 .arg(service)});
    if (problem.kind == ProblemKind::StepUpNeeded)
        return joinedSentences({accepted, secondStepWanted(tried, service), howToDoASecondStep(tried)});
    return joinedSentences({accepted, describe(problem, Activity::SignIn, {}, service, now).sentence});
}

QString sentenceFor(const signin::SignInFailure &failure, const QString &service)
{
    switch (failure.fault) {
    case SignInFault::Problem:
        break;
    case SignInFault::Denied:
        //: %1: the name of a service
        return Words::tr("You are not signed in. Access to your account at %1 was denied in the browser. "
                         "Sign in again and allow it there.")
            .arg(service);
    case SignInFault::WrongIssuer:
        //: %1: the name of a service
        return Words::tr("You are not signed in. The answer didn't come from %1, so your sign-in wasn't "
                         "passed on. Try again. If it happens once more, tell whoever runs the service.")
            .arg(service);
    case SignInFault::ProviderRefused:
        //: %1: the name of a service
        return Words::tr("You are not signed in. The sign-in page of %1 reported an error. Try again, or ask "
                         "whoever runs the service.")
            .arg(service);
    case SignInFault::ProviderUnusable:
        //: %1: the name of a service
        return Words::tr("You can't sign in by browser. The sign-in page of %1 isn't set up properly, so "
                         "nothing was sent there. Ask whoever looks after the profile.")
            .arg(service);
    case SignInFault::PortTaken:
        //: %1: a number
        return Words::tr("You can't sign in by browser now. Another program uses port %1. Close it, or ask "
                         "whoever looks after the profile.")
            .arg(leftToRight(failure.detail));
    case SignInFault::NoCallbackSafe:
        return Words::tr("You can't sign in by browser on this computer. Another user's browser could answer "
                         "for yours. Sign in another way, or ask whoever looks after the computer.");
    case SignInFault::TookTooLong:
        return Words::tr(
            "You are not signed in. The browser didn't come back within ten minutes. Sign in again.");
    }
    Q_UNREACHABLE();
}

} // namespace

ProblemText describe(const signin::SignInFailure &failure, const TriedWay &tried, const QString &service,
                     const time::Now &now)
{
    if (failure.fault == SignInFault::Problem) {
        const Activity activity
            = tried.method == SignInMethod::Token ? Activity::SignInByToken : Activity::SignIn;
        ProblemText text = describe(failure.problem, activity, {}, service, now);
        if (failure.stage == signin::SignInStage::Reading)
            text.sentence = acceptedOnly(failure, tried, service, now);
        else if (failure.problem.kind == ProblemKind::SignInAgain)
            text.sentence = notAccepted(tried.method, service);
        else if (failure.problem.kind == ProblemKind::StepUpNeeded)
            text.sentence = joinedSentences({secondStepWanted(tried, service),
                                             Words::tr("You are not signed in."), howToDoASecondStep(tried)});
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

namespace {

/// What the keyring still has of a sign-in that ended, and what to do about it.
QString inKeyringText(const std::optional<keychain::KeychainFailure> &left)
{
    if (!left)
        return Words::tr("Your sign-in is no longer kept on this computer.");
    switch (*left) {
    case keychain::KeychainFailure::Locked:
        return Words::tr("Your sign-in is still in the keyring, which couldn't be opened. Unlock it, start "
                         "Renumber again and sign out once more.");
    case keychain::KeychainFailure::Unavailable:
        return Words::tr("Your sign-in is still in the keyring, which doesn't answer. When it runs, start "
                         "Renumber again and sign out once more.");
    case keychain::KeychainFailure::Absent:
    case keychain::KeychainFailure::TooLarge:
    case keychain::KeychainFailure::ReadBackDiffers:
    case keychain::KeychainFailure::Failed:
        return Words::tr("The keyring didn't remove your sign-in. Start Renumber again and sign out once "
                         "more.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString tokenErrorText(signin::TokenError error)
{
    return error == signin::TokenError::Empty
        ? Words::tr("Enter the access token first.")
        : Words::tr(
            "This isn't an access token: it has spaces or letters that tokens don't have. Copy it again.");
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
                return Words::tr("You are signed out here. The client ID and secret still work at %1.")
                    .arg(service);
            // It may be an API key, which does not expire.
            if (report.method == SignInMethod::Token && report.actsFor == description::ActsFor::Others)
                //: %1: the name of a service
                return Words::tr("You are signed out here. The access token still works at %1.").arg(service);
            //: %1: the name of a service
            return Words::tr(
                       "You are signed out here. At %1 your sign-in stays good until it expires or is ended "
                       "there.")
                .arg(service);
        case Revocation::Withheld:
            //: %1: the name of a service
            return Words::tr("You are signed out here. We couldn't confirm that the sign-in at %1 was still "
                             "yours. It stays good there until it expires or is ended there.")
                .arg(service);
        case Revocation::Failed:
            //: %1: the name of a service
            return Words::tr("You are signed out here. We couldn't confirm that %1 ended your sign-in, so it "
                             "may stay good there until it expires or is ended there.")
                .arg(service);
        }
        Q_UNREACHABLE();
    };
    return joinedSentences({atService(), inKeyringText(report.left)});
}

} // namespace renumber::ui
