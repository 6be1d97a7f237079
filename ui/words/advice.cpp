// SPDX-License-Identifier: Apache-2.0
#include "words/advice.h"
#include "words/arrivaltext.h"

#include "words/desklosstext.h"

#include "words/isolate.h"
#include "words/problemfacts.h"
#include "words/proxytext.h"
#include "words/sentence.h"
#include "words/timetext.h"
#include "words/tlstext.h"

#include <QCoreApplication>

namespace renumber::ui {

using description::ProblemKind;
using service::Problem;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ProblemText)
};

/// No account is shown yet.
bool isBeforeTheAccount(Activity activity)
{
    return activity == Activity::SignIn || activity == Activity::SignInByToken
        || activity == Activity::Finding || activity == Activity::Reading;
}

/// To have another code or link sent, in the words of \a sentence; where there is no such step, what there
/// is.
Advice another(const About &about, const QString &sentence)
{
    if (about.another != AnotherMessage::NotPossible)
        return {sentence, NextStep::SendNewCode};
    return {about.isLink() ? Words::tr("For a new link, cancel and start again.")
                           : Words::tr("For a new code, cancel and start again."),
            NextStep::None};
}

/// What to do where trying again is all there is.
Advice tryAgain(Activity activity, const About &about)
{
    switch (activity) {
    case Activity::SignIn:
    case Activity::SignInByToken:
        return {Words::tr("Try again."), NextStep::None};
    case Activity::Finding:
    case Activity::Reading:
        return {Words::tr("Try again."), NextStep::TryAgain};
    case Activity::ReadingBack:
        return {Words::tr("Check again in a moment. Nothing is sent by itself."), NextStep::None};
    case Activity::Requesting:
    case Activity::Changing:
        return {Words::tr("Try again when you're ready. Nothing is sent by itself."), NextStep::TryAgain};
    case Activity::Resending:
        return {about.isLink() ? Words::tr("If a link arrives, click it.")
                               : Words::tr("If a code arrives, enter it here."),
                NextStep::None};
    case Activity::Submitting:
        if (about.another == AnotherMessage::ByBeginningAgain) // there is nothing to enter any more
            return another(about, Words::tr("Have a new code sent."));
        return {about.another == AnotherMessage::ByResending
                    ? Words::tr("Enter the code once more, or have a new one sent.")
                    : Words::tr("Enter the code once more."),
                NextStep::None};
    }
    Q_UNREACHABLE();
}

/// What to do about a code that is not the one.
Advice useAnother(const Problem &problem, const About &about, const time::Now &now)
{
    const QString at = about.newer ? leftToRight(clockTime(about.newer->askedAt, now)) : QString();
    if (problem.entriesLeft == 0)
        return another(
            about,
            about.newer
                //: %1: a time of day
                ? Words::tr("The code of %1 can't be entered any more. Have another one sent.").arg(at)
                : Words::tr("Have a new code sent."));
    if (about.newer && about.newer->expiresAt && *about.newer->expiresAt <= now.steady)
        //: %1: a time of day
        return another(about, Words::tr("The code of %1 has expired. Have another one sent.").arg(at));
    // It may be the one that was entered.
    const QString check = !about.newer ? Words::tr("Check the code against the latest one that came.")
        : about.newer->delivery == change::Delivery::Confirmed
        //: %1: a time of day
        ? Words::tr("Check the code against the latest one, sent at %1.").arg(at)
        //: %1: a time of day
        : Words::tr("A newer code was asked for at %1. If it has come, use that one.").arg(at);
    if (problem.orElse.isEmpty())
        return {check, NextStep::None};
    // It may have expired or be used up, too.
    return {joinedSentences({check, another(about, Words::tr("Or have a new one sent.")).sentence}),
            NextStep::None};
}

/// What to do where the service takes no more for now. Where it has said until when, that may have passed.
Advice waitFor(const Problem &problem, Activity activity, const About &about, const time::Now &now)
{
    const bool canHaveAnother = about.another != AnotherMessage::NotPossible;
    if (activity == Activity::Resending && canHaveAnother && isOver(problem, now))
        return {about.isLink()
                    ? Words::tr("Have a new link sent when you want one. Nothing is sent by itself.")
                    : Words::tr("Have a new code sent when you want one. Nothing is sent by itself."),
                NextStep::None};
    if (activity != Activity::Resending && isOver(problem, now))
        return tryAgain(activity, about);
    const QString wait = problem.retryAt ? QString() : Words::tr("Wait a while before you try again.");
    if (problem.kind == ProblemKind::TooManyAttempts && !isOver(problem, now))
        return {wait, tryAgain(activity, about).next};
    if (activity == Activity::Resending && problem.entriesLeft == 0 && !canHaveAnother)
        return another(about, {});
    if (activity == Activity::Resending && problem.entriesLeft == 0)
        return {Words::tr("Wait a while before you have a new one sent. Nothing is sent by itself."),
                NextStep::None};
    if (activity == Activity::Resending)
        return {about.isLink() ? Words::tr("If an earlier link has arrived, it may still work.")
                               : Words::tr("If an earlier code has arrived, it may still work."),
                NextStep::None};
    if (problem.kind == ProblemKind::TooManyRequests)
        return {wait, tryAgain(activity, about).next};
    return {joinedSentences({wait, Words::tr("Nothing is sent by itself.")}), tryAgain(activity, about).next};
}

/// What to do about a contact that the service does not take.
Advice changeContact(const Problem &problem, const About &about)
{
    const bool isInUse = problem.kind == ProblemKind::NumberInUse;
    if (about.anotherContact == AnotherContact::NotPossible)
        return {!isInUse              ? Words::tr("Ask whoever runs the service.")
                    : about.isPhone() ? Words::tr("Ask whoever runs the service to free this number.")
                                      : Words::tr("Ask whoever runs the service to free this address."),
                NextStep::ShowAccount};
    if (isInUse)
        return {about.isPhone()
                    ? Words::tr("Enter another number, or ask whoever runs the service to free this one.")
                    : Words::tr("Enter another address, or ask whoever runs the service to free this one."),
                NextStep::ChangeNumber};
    if (problem.kind == ProblemKind::SameNumber)
        return {about.isPhone() ? Words::tr("Enter another number.") : Words::tr("Enter another address."),
                NextStep::ChangeNumber};
    return {about.isPhone() ? Words::tr("Check the number.") : Words::tr("Check the address."),
            NextStep::ChangeNumber};
}

/// What to do where a code from the contact now on the account is wanted, too.
Advice codeFromCurrent(Activity activity, const About &about)
{
    if (about.codeToCurrent == CodeToCurrent::NotPossible)
        return {Words::tr("Renumber can't have that code sent. Ask whoever runs the service."),
                NextStep::None};
    return {about.isPhone()
                ? Words::tr("Have a code sent to the current number, then enter both. If you can't "
                            "get it, ask whoever runs the service.")
                : Words::tr("Have a code sent to the current address, then enter both. If you can't "
                            "get it, ask whoever runs the service."),
            activity == Activity::Submitting ? NextStep::SendToCurrent : NextStep::None};
}

/// What to do where the service mixes people up. Before anything is changed the account is read once more.
Advice beSureWho(Activity activity, const About &about)
{
    if (activity == Activity::SignIn)
        return {Words::tr("Sign in again. If it happens again, tell whoever runs the service."),
                NextStep::None};
    if (activity == Activity::ReadingBack && !about.isLink())
        return {Words::tr("You can enter the code when it comes. Renumber first makes sure that it is the "
                          "right account. You may have to sign in again for that. If it happens again, "
                          "tell whoever runs the service."),
                NextStep::None};
    return {Words::tr("Try again. If it happens again, tell whoever runs the service."),
            tryAgain(activity, about).next};
}

} // namespace

Advice whatToDo(const Problem &problem, Activity activity, const About &about, const time::Now &now)
{
    switch (problem.kind) {
    case ProblemKind::InvalidNumber:
    case ProblemKind::NumberInUse:
    case ProblemKind::SameNumber:
        return changeContact(problem, about);
    case ProblemKind::WrongAnswer:
        if (about.asked.isEmpty()) // it was not asked for, so it cannot be mended here
            return {Words::tr("Ask whoever runs the service."), NextStep::None};
        return {Words::tr("Enter it again."), NextStep::None};
    case ProblemKind::WrongCode:
    case ProblemKind::CodeSuperseded:
        return useAnother(problem, about, now);
    case ProblemKind::CodeExpired:
    case ProblemKind::CodeSpent:
    case ProblemKind::NoCodeOutstanding:
        return another(
            about, about.isLink() ? Words::tr("Have a new link sent.") : Words::tr("Have a new code sent."));
    case ProblemKind::CurrentCodeNeeded:
        return codeFromCurrent(activity, about);
    case ProblemKind::TooManyMessages:
    case ProblemKind::TooManyAttempts:
    case ProblemKind::TooManyRequests:
        return waitFor(problem, activity, about, now);
    case ProblemKind::StaleToken:
    case ProblemKind::StepUpNeeded:
    case ProblemKind::SignInAgain:
        if (activity == Activity::SignInByToken)
            return {problem.kind == ProblemKind::SignInAgain ? Words::tr("Copy it again, or get a new one.")
                                                             : Words::tr("Get a new access token."),
                    NextStep::None};
        return {Words::tr("Sign in again."),
                problem.kind == ProblemKind::SignInAgain ? NextStep::SignIn : NextStep::SignInAnew};
    case ProblemKind::NotPermitted:
        return {Words::tr("Ask whoever runs the service for permission. Or sign in as somebody who has it."),
                NextStep::SignIn};
    case ProblemKind::FeatureOff:
        return {Words::tr("Ask whoever runs the service."), NextStep::ShowAccount};
    case ProblemKind::AlreadyVerified:
        return {Words::tr("There is nothing left to do."), NextStep::ShowAccount};
    case ProblemKind::TlsFailed:
        return {howToBeSafe(problem.tls), tryAgain(activity, about).next};
    case ProblemKind::Offline: {
        const Advice again = tryAgain(activity, about);
        return {howToGetThrough(problem.proxy, again.sentence), again.next};
    }
    case ProblemKind::NotSendable:
        if (activity == Activity::SignIn || activity == Activity::Finding)
            return {Words::tr("Check what you entered."), NextStep::None};
        return {Words::tr("Show the detail below to whoever runs the service."), NextStep::None};
    case ProblemKind::AnotherContact:
        return {Words::tr("Look at the account. If you still want this change, start again."),
                NextStep::ShowAccount};
    case ProblemKind::NoCall:
        return {Words::tr("Tell whoever set up Renumber for you."),
                isBeforeTheAccount(activity) ? NextStep::None : NextStep::ShowAccount};
    case ProblemKind::NoLeave:
        return {Words::tr("The board says what the case still needs."), NextStep::None};
    case ProblemKind::AnotherPerson:
        return beSureWho(activity, about);
    case ProblemKind::AnotherName: // the old name is held against every reading until then
        return {Words::tr("Sign in again."),
                activity == Activity::SignIn ? NextStep::None : NextStep::SignIn};
    case ProblemKind::ServiceDown:
    case ProblemKind::TimedOut:
    case ProblemKind::UnexpectedReply:
        return tryAgain(activity, about);
    }
    Q_UNREACHABLE();
}

Sends whatIsSent(NextStep next, Activity activity)
{
    switch (next) {
    case NextStep::SendNewCode:
    case NextStep::SendToCurrent:
    case NextStep::SendUnsaved:
        return Sends::Something;
    case NextStep::TryAgain:
        return isBeforeTheAccount(activity) ? Sends::Nothing : Sends::Something;
    case NextStep::None:
    case NextStep::ChangeNumber:
    case NextStep::SignIn:
    case NextStep::SignInAnew:
    case NextStep::ShowAccount:
    case NextStep::StateLoss:
        return Sends::Nothing;
    }
    Q_UNREACHABLE();
}

QString buttonText(NextStep next, const About &about)
{
    switch (next) {
    case NextStep::None:
        return {};
    case NextStep::TryAgain:
        return Words::tr("Try again");
    case NextStep::ChangeNumber:
        return about.isPhone() ? Words::tr("Edit the number") : Words::tr("Edit the address");
    case NextStep::SendNewCode:
        return about.isLink() ? Words::tr("Send the link again") : askAgainText(about);
    case NextStep::SendToCurrent:
        return about.isPhone() ? Words::tr("Send a code to the current number")
                               : Words::tr("Send a code to the current address");
    case NextStep::SignIn:
    case NextStep::SignInAnew:
        return Words::tr("Sign in again");
    case NextStep::ShowAccount:
        return about.isOnes() ? Words::tr("Show my account") : Words::tr("Show the account");
    case NextStep::SendUnsaved:
        return Words::tr("Send it anyway");
    case NextStep::StateLoss:
        return stateLossText();
    }
    Q_UNREACHABLE();
}

} // namespace renumber::ui
