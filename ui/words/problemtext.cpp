// SPDX-License-Identifier: Apache-2.0
#include "words/problemtext.h"

#include "words/isolate.h"
#include "words/sentence.h"
#include "words/timetext.h"
#include "words/tlstext.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace renumber::ui {

using service::Problem;
using service::ProblemKind;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ProblemText)
};

/// True where the service has said when it may be tried again, and that time has come.
bool isOver(const Problem &problem, const time::Now &now)
{
    return problem.retryAt && *problem.retryAt <= now.steady;
}

/// Requests came too fast where they ask for no message.
QString tooManyRequests(const Problem &problem, const QString &service, const time::Now &now)
{
    if (!problem.retryAt)
        //: %1: the name of a service
        return Words::tr("%1 takes no more requests for now. It does not say when it takes the next one.")
            .arg(service);
    const QString at = leftToRight(clockTime(*problem.retryAt, now));
    //: %1: the name of a service, %2: a time of day
    return (isOver(problem, now)
                ? Words::tr("%1 took no more requests for a while. Since %2 it takes them again.")
                //: %1: the name of a service, %2: a time of day
                : Words::tr("%1 takes no more requests for now. It takes the next one at %2."))
        .arg(service, at);
}

QString tooManyMessages(const Problem &problem, const QString &service, const time::Now &now)
{
    if (!problem.retryAt)
        //: %1: the name of a service
        return Words::tr(
                   "%1 has sent enough messages for now. It does not say when it takes the next request.")
            .arg(service);
    const QString at = leftToRight(clockTime(*problem.retryAt, now));
    //: %1: the name of a service, %2: a time of day
    return (isOver(problem, now)
                ? Words::tr("%1 had sent enough messages for a while. Since %2 it takes requests again.")
                //: %1: the name of a service, %2: a time of day
                : Words::tr("%1 has sent enough messages for now. It takes the next request at %2."))
        .arg(service, at);
}

QString tooManyAttempts(const Problem &problem, const QString &service, const time::Now &now)
{
    if (!problem.retryAt)
        //: %1: the name of a service
        return Words::tr("There were too many attempts. %1 does not say when it takes the next one.")
            .arg(service);
    const QString at = leftToRight(clockTime(*problem.retryAt, now));
    //: %1: the name of a service, %2: a time of day
    return (isOver(problem, now) ? Words::tr("There were too many attempts. %1 takes them again since %2.")
                                 //: %1: the name of a service, %2: a time of day
                                 : Words::tr("There were too many attempts. %1 takes the next one at %2."))
        .arg(service, at);
}

/// One of the reasons that a service does not tell apart, as a sentence about the code; empty for what is
/// none.
QString possibly(ProblemKind kind)
{
    if (kind == ProblemKind::WrongCode)
        return Words::tr("It may be mistyped.");
    if (kind == ProblemKind::CodeExpired)
        return Words::tr("It may have expired.");
    if (kind == ProblemKind::CodeSpent)
        return Words::tr("It may be used up.");
    if (kind == ProblemKind::CodeSuperseded)
        return Words::tr("A newer one may have taken its place.");
    return {};
}

/// A code was refused for one of several reasons.
QString refusedCode(const Problem &problem, const QString &service)
{
    //: %1: the name of a service
    const QString refused = problem.entriesLeft == 0
        ? Words::tr("%1 did not accept this code, and it cannot be entered again.")
        //: %1: the name of a service
        : Words::tr("%1 did not accept this code.");
    QStringList sentences{refused.arg(service), possibly(problem.kind)};
    for (const ProblemKind kind : problem.orElse)
        sentences.append(possibly(kind));
    sentences.append(Words::tr("The service does not tell which."));
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

/// True where \a problem is \a kind, or may be.
bool mayBe(const Problem &problem, ProblemKind kind)
{
    return problem.kind == kind || problem.orElse.contains(kind);
}

/// What happened. Whole sentences, in the order in which a person meets the problems.
QString whatHappened(const Problem &problem, Moment moment, const About &about, const QString &service,
                     const time::Now &now)
{
    switch (problem.kind) {
    case ProblemKind::InvalidNumber:
        //: %1: the name of a service
        return (about.isPhone() ? Words::tr("%1 does not accept this number.")
                                //: %1: the name of a service
                                : Words::tr("%1 does not accept this address."))
            .arg(service);
    case ProblemKind::NumberInUse:
        return about.isPhone() ? Words::tr("This number belongs to another account already.")
                               : Words::tr("This address belongs to another account already.");
    case ProblemKind::SameNumber:
        return about.isPhone() ? Words::tr("This is the number that the account has already.")
                               : Words::tr("This is the address that the account has already.");
    case ProblemKind::WrongCode:
        if (!problem.orElse.isEmpty())
            return refusedCode(problem, service);
        if (problem.entriesLeft == 0)
            //: %1: the name of a service
            return Words::tr("%1 did not accept this code, and it cannot be entered again.").arg(service);
        if (problem.entriesLeft)
            return Words::tr("This is not the right code. It can be entered %n more time(s).", nullptr,
                             *problem.entriesLeft);
        return Words::tr("This is not the right code.");
    case ProblemKind::CodeExpired:
        return problem.orElse.isEmpty() ? Words::tr("This code has expired.") : refusedCode(problem, service);
    case ProblemKind::CodeSpent:
        return problem.orElse.isEmpty() ? Words::tr("This code has been used up.")
                                        : refusedCode(problem, service);
    case ProblemKind::CodeSuperseded:
        return problem.orElse.isEmpty() ? Words::tr("A newer code has taken the place of this one.")
                                        : refusedCode(problem, service);
    case ProblemKind::NoCodeOutstanding:
        if (!about.isLink() && mayBe(problem, ProblemKind::CodeSpent))
            //: %1: the name of a service
            return Words::tr("%1 is not waiting for a code. This one may have been used already.")
                .arg(service);
        //: %1: the name of a service
        return (about.isLink() ? Words::tr("%1 is not waiting for a confirmation.")
                               //: %1: the name of a service
                               : Words::tr("%1 is not waiting for a code."))
            .arg(service);
    case ProblemKind::CurrentCodeNeeded:
        //: %1: the name of a service
        return (about.isPhone() ? Words::tr("%1 wants a code from the number now on the account, too.")
                                //: %1: the name of a service
                                : Words::tr("%1 wants a code from the address now on the account, too."))
            .arg(service);
    case ProblemKind::TooManyMessages:
        if (moment == Moment::SignIn || moment == Moment::Reading || moment == Moment::ReadingBack
            || moment == Moment::Changing)
            return tooManyRequests(problem, service, now);
        return tooManyMessages(problem, service, now);
    case ProblemKind::TooManyAttempts:
        return tooManyAttempts(problem, service, now);
    case ProblemKind::StaleToken:
        //: %1: the name of a service
        return Words::tr("%1 wants you to have signed in just before a change.").arg(service);
    case ProblemKind::StepUpNeeded:
        //: %1: the name of a service
        return Words::tr("%1 wants a stronger sign-in, with a second factor, for a change.").arg(service);
    case ProblemKind::SignInAgain:
        if (moment == Moment::SignIn)
            //: %1: the name of a service
            return Words::tr("%1 does not accept this access token. It may be mistyped or have expired.")
                .arg(service);
        //: %1: the name of a service
        return Words::tr("%1 no longer accepts your sign-in.").arg(service);
    case ProblemKind::NotPermitted:
        //: %1: the name of a service
        return Words::tr("%1 does not permit this with your sign-in.").arg(service);
    case ProblemKind::FeatureOff:
        //: %1: the name of a service
        return Words::tr("%1 has this feature switched off for your organisation.").arg(service);
    case ProblemKind::AlreadyVerified:
        return about.isPhone() ? Words::tr("This number is verified already.")
                               : Words::tr("This address is verified already.");
    case ProblemKind::ServiceDown:
        //: %1: the name of a service
        return Words::tr("%1 is not working at the moment.").arg(service);
    case ProblemKind::Offline:
        //: %1: the name of a service
        return Words::tr("%1 could not be reached. This computer may be offline.").arg(service);
    case ProblemKind::TimedOut:
        //: %1: the name of a service
        return Words::tr("The connection to %1 broke before an answer came.").arg(service);
    case ProblemKind::TlsFailed:
        return whyNotSafe(problem.tls, service);
    case ProblemKind::UnexpectedReply:
        //: %1: the name of a service
        return Words::tr("%1 sent an answer that Renumber does not understand.").arg(service);
    }
    Q_UNREACHABLE();
}

/// What it means for the number, as far as that is known.
QString whatItMeans(const Problem &problem, Moment moment, const About &about)
{
    const bool settled = problem.reached == net::Reached::No;
    switch (moment) {
    case Moment::SignIn:
    case Moment::Reading:
        return Words::tr("Nothing was changed.");
    case Moment::ReadingBack:
        return Words::tr("So it is not known what your account shows now.");
    case Moment::Requesting:
        if (about.isLink())
            return settled ? Words::tr("Your account was not changed and no message was sent.")
                           : Words::tr("It is not known whether a message was sent. Asked again, the service "
                                       "does not show a change.");
        return settled
            ? Words::tr("Your account was not changed and no code was sent.")
            : Words::tr(
                "It is not known whether a code was sent. Asked again, the service does not show a change.");
    case Moment::Changing:
        return settled ? Words::tr("Your account was not changed.")
                       : Words::tr("Asked again, the service does not show the change.");
    case Moment::Resending:
        if (about.isLink())
            return settled ? Words::tr("No new message was sent.")
                           : Words::tr("It is not known whether a message was sent.");
        return settled ? Words::tr("No new code was sent.")
                       : Words::tr("It is not known whether a code was sent.");
    case Moment::Submitting:
        if (problem.kind == ProblemKind::AlreadyVerified)
            return {};
        // A code that has done its work has changed the account, then.
        if (settled
            && (mayBe(problem, ProblemKind::CodeSpent) || problem.kind == ProblemKind::NoCodeOutstanding
                || problem.kind == ProblemKind::SameNumber))
            return Words::tr("Your account was not changed by this entry.");
        return settled
            ? Words::tr("Your account was not changed.")
            : Words::tr("Asked again, the service does not show the change; whether it counted the code is "
                        "not known.");
    }
    Q_UNREACHABLE();
}

struct Advice
{
    QString sentence;
    NextStep next = NextStep::None;
};

/// What to do where trying again is all there is.
Advice tryAgain(Moment moment, const About &about)
{
    switch (moment) {
    case Moment::SignIn:
        return {Words::tr("Try again."), NextStep::None};
    case Moment::Reading:
        return {Words::tr("Try again."), NextStep::TryAgain};
    case Moment::ReadingBack:
        return {Words::tr("Ask again in a moment; nothing is sent by itself."), NextStep::None};
    case Moment::Requesting:
    case Moment::Changing:
        return {Words::tr("Try again when you are ready; nothing is sent by itself."), NextStep::TryAgain};
    case Moment::Resending:
        return {about.isLink() ? Words::tr("If a message arrives, click its link.")
                               : Words::tr("If a code arrives, enter it here."),
                NextStep::None};
    case Moment::Submitting:
        return {Words::tr("Enter the code once more, or have a new one sent."), NextStep::None};
    }
    Q_UNREACHABLE();
}

/// What to do about a code that is not the one.
Advice useAnother(const Problem &problem, const About &about, const time::Now &now)
{
    const QString at = about.newer ? leftToRight(clockTime(about.newer->askedAt, now)) : QString();
    if (problem.entriesLeft == 0)
        return {about.newer
                    //: %1: a time of day
                    ? Words::tr("The newest code, of %1, cannot be entered any more. Have another one sent.")
                          .arg(at)
                    : Words::tr("Have a new code sent."),
                NextStep::SendNewCode};
    if (!about.newer)
        return {Words::tr("Compare the code with the newest message."), NextStep::None};
    return {about.newer->delivery == change::Delivery::Confirmed
                //: %1: a time of day
                ? Words::tr("A newer code was sent at %1: use that one.").arg(at)
                //: %1: a time of day
                : Words::tr("A newer code was asked for at %1: if it has come, use that one.").arg(at),
            NextStep::None};
}

/// What to do where the service takes no more for now. Where it has said until when, that may have passed.
Advice waitFor(const Problem &problem, Moment moment, const About &about, const time::Now &now)
{
    const bool isAboutMessages = problem.kind == ProblemKind::TooManyMessages;
    if (moment == Moment::Resending && isOver(problem, now))
        return {about.isLink()
                    ? Words::tr("Have a new link sent when you want one; nothing is sent by itself.")
                    : Words::tr("Have a new code sent when you want one; nothing is sent by itself."),
                NextStep::None};
    if (isOver(problem, now))
        return tryAgain(moment, about);
    if (!isAboutMessages)
        return {Words::tr("Wait a while before you try again."), tryAgain(moment, about).next};
    if (moment == Moment::Resending && problem.entriesLeft == 0)
        return {Words::tr("Wait a while before you have a new one sent; nothing is sent by itself."),
                NextStep::None};
    if (moment == Moment::Resending)
        return {about.isLink() ? Words::tr("If an earlier message has arrived, its link may still work.")
                               : Words::tr("If an earlier code has arrived, it may still work."),
                NextStep::None};
    return {Words::tr("Wait a while before you try again; nothing is sent by itself."),
            tryAgain(moment, about).next};
}

Advice whatToDo(const Problem &problem, Moment moment, const About &about, const time::Now &now)
{
    switch (problem.kind) {
    case ProblemKind::InvalidNumber:
        return {about.isPhone() ? Words::tr("Check the number.") : Words::tr("Check the address."),
                NextStep::ChangeNumber};
    case ProblemKind::NumberInUse:
        return {about.isPhone()
                    ? Words::tr("Enter another number, or ask whoever runs the service to free this one.")
                    : Words::tr("Enter another address, or ask whoever runs the service to free this one."),
                NextStep::ChangeNumber};
    case ProblemKind::SameNumber:
        return {about.isPhone() ? Words::tr("Enter another number.") : Words::tr("Enter another address."),
                NextStep::ChangeNumber};
    case ProblemKind::WrongCode:
    case ProblemKind::CodeSuperseded:
        return useAnother(problem, about, now);
    case ProblemKind::CodeExpired:
    case ProblemKind::CodeSpent:
    case ProblemKind::NoCodeOutstanding:
        return {about.isLink() ? Words::tr("Have a new link sent.") : Words::tr("Have a new code sent."),
                NextStep::SendNewCode};
    case ProblemKind::CurrentCodeNeeded:
        return {
            Words::tr("Have a code sent there, and enter both. If you can no longer receive it, ask whoever "
                      "runs the service."),
            moment == Moment::Submitting ? NextStep::SendToCurrent : NextStep::None};
    case ProblemKind::TooManyMessages:
    case ProblemKind::TooManyAttempts:
        return waitFor(problem, moment, about, now);
    case ProblemKind::StaleToken:
    case ProblemKind::StepUpNeeded:
    case ProblemKind::SignInAgain:
        if (moment == Moment::SignIn)
            return {Words::tr("Copy it again, or get a new one."), NextStep::None};
        return {Words::tr("Sign in again."),
                problem.kind == ProblemKind::SignInAgain ? NextStep::SignIn : NextStep::SignInAnew};
    case ProblemKind::NotPermitted:
        return {
            Words::tr("Ask whoever runs the service for the permission, or sign in as somebody who has it."),
            NextStep::SignIn};
    case ProblemKind::FeatureOff:
        return {Words::tr("Ask whoever runs the service."), NextStep::ShowAccount};
    case ProblemKind::AlreadyVerified:
        return {Words::tr("There is nothing left to do."), NextStep::ShowAccount};
    case ProblemKind::TlsFailed:
        return {howToBeSafe(problem.tls), tryAgain(moment, about).next};
    case ProblemKind::ServiceDown:
    case ProblemKind::Offline:
    case ProblemKind::TimedOut:
    case ProblemKind::UnexpectedReply:
        return tryAgain(moment, about);
    }
    Q_UNREACHABLE();
}

Sends whatIsSent(NextStep next, Moment moment)
{
    switch (next) {
    case NextStep::SendNewCode:
    case NextStep::SendToCurrent:
        return Sends::Something;
    case NextStep::TryAgain:
        return moment == Moment::SignIn || moment == Moment::Reading ? Sends::Nothing : Sends::Something;
    case NextStep::None:
    case NextStep::ChangeNumber:
    case NextStep::SignIn:
    case NextStep::SignInAnew:
    case NextStep::ShowAccount:
        return Sends::Nothing;
    }
    Q_UNREACHABLE();
}

/// The words on the button for \a next; empty for none.
QString buttonText(NextStep next, const About &about)
{
    switch (next) {
    case NextStep::None:
        return {};
    case NextStep::TryAgain:
        return Words::tr("Try again");
    case NextStep::ChangeNumber:
        return about.isPhone() ? Words::tr("Change the number") : Words::tr("Change the address");
    case NextStep::SendNewCode:
        return about.isLink() ? Words::tr("Send a new link") : Words::tr("Send a new code");
    case NextStep::SendToCurrent:
        return Words::tr("Send a code there");
    case NextStep::SignIn:
    case NextStep::SignInAnew:
        return Words::tr("Sign in again");
    case NextStep::ShowAccount:
        return Words::tr("Show my account");
    }
    Q_UNREACHABLE();
}

} // namespace

ProblemText describe(const Problem &problem, Moment moment, const About &about, const QString &service,
                     const time::Now &now)
{
    const Advice advice = whatToDo(problem, moment, about, now);
    QStringList smallPrint;
    if (!problem.serviceWords.isEmpty()) {
        //: %1: the name of a service, %2: its own sentence
        smallPrint.append(Words::tr("%1 says: “%2”").arg(service, problem.serviceWords));
    }
    if (!problem.detail.isEmpty()) {
        //: %1: a technical detail, such as "HTTP 500"
        smallPrint.append(Words::tr("Detail: %1").arg(problem.detail));
    }
    if (!problem.requestId.isEmpty()) {
        //: %1: the service's id of a request, for its support desk
        smallPrint.append(Words::tr("Request id: %1").arg(leftToRight(problem.requestId)));
    }
    const QString sentences = joinedSentences({whatHappened(problem, moment, about, service, now),
                                               whatItMeans(problem, moment, about), advice.sentence});
    const bool isLimited
        = problem.kind == ProblemKind::TooManyMessages || problem.kind == ProblemKind::TooManyAttempts;
    return {sentences,
            smallPrint.join(u'\n'),
            advice.next,
            buttonText(advice.next, about),
            whatIsSent(advice.next, moment),
            !isLimited || !problem.retryAt || isOver(problem, now)};
}

QString happened(const Problem &problem, Moment moment, const About &about, const QString &service,
                 const time::Now &now)
{
    const QString smallPrint = describe(problem, moment, about, service, now).smallPrint;
    const QString sentence = whatHappened(problem, moment, about, service, now);
    return smallPrint.isEmpty() ? sentence : QString(sentence + u'\n' + smallPrint);
}

} // namespace renumber::ui
