// SPDX-License-Identifier: Apache-2.0
#include "words/whathappened.h"

#include "words/isolate.h"
#include "words/problemfacts.h"
#include "words/proxytext.h"
#include "words/sentence.h"
#include "words/timetext.h"
#include "words/tlstext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace renumber::ui {

using description::ProblemKind;
using service::Problem;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ProblemText)
};

/// \a tooMuch, which a service takes no more of for now, and when it does; or, once that has passed, that it
/// has.
QString limited(const QString &tooMuch, const Problem &problem, const QString &service, const time::Now &now)
{
    if (!problem.retryAt)
        return tooMuch;
    const QString at = leftToRight(clockTime(*problem.retryAt, now));
    if (isOver(problem, now))
        //: After too many requests, codes or tries. %1: the name of a service, %2: a time of day
        return Words::tr("%1 asked you to wait until %2. The wait is over.").arg(service, at);
    //: After "… has had too many requests for now" and the like. %1: a time of day
    return joinedSentences({tooMuch, Words::tr("You can try again at %1.").arg(at)});
}

/// Whose requests they were is not said: the limit may be one by this computer's address, say.
QString tooManyRequests(const Problem &problem, const QString &service, const time::Now &now)
{
    //: %1: the name of a service
    return limited(Words::tr("%1 has had too many requests for now.").arg(service), problem, service, now);
}

/// Nothing is said of earlier ones: the limit may be one for requests of any kind, by its address say.
QString tooManyMessages(const Problem &problem, const QString &service, const time::Now &now)
{
    //: Of codes or links. %1: the name of a service
    return limited(Words::tr("%1 sends nothing more for now.").arg(service), problem, service, now);
}

/// A code was refused, perhaps for one of several reasons, and of those nothing is said.
QString refusedCode(const Problem &problem)
{
    return problem.entriesLeft == 0 ? Words::tr("That code didn't work. It can't be entered again.")
                                    : Words::tr("That code didn't work.");
}

/// Whether the account was about to be changed, and not only read.
bool isForAChange(Activity activity)
{
    switch (activity) {
    case Activity::SignIn:
    case Activity::SignInByToken:
    case Activity::Finding:
    case Activity::Reading:
    case Activity::ReadingBack:
        return false;
    case Activity::Requesting:
    case Activity::Changing:
    case Activity::Resending:
    case Activity::Submitting:
        return true;
    }
    Q_UNREACHABLE();
}

} // namespace

// In the order in which a person meets the problems.
QString whatHappened(const Problem &problem, Activity activity, const About &about, const QString &service,
                     const time::Now &now)
{
    switch (problem.kind) {
    case ProblemKind::InvalidNumber:
        //: %1: the name of a service
        return (about.isPhone() ? Words::tr("%1 doesn't accept this number.")
                                //: %1: the name of a service
                                : Words::tr("%1 doesn't accept this address."))
            .arg(service);
    case ProblemKind::NumberInUse:
        return about.isPhone() ? Words::tr("This number belongs to another account.")
                               : Words::tr("This address belongs to another account.");
    case ProblemKind::SameNumber:
        return about.formOf({.yourNumber = Words::tr("This number is already on your account."),
                             .yourAddress = Words::tr("This address is already on your account."),
                             .theNumber = Words::tr("This number is already on the account."),
                             .theAddress = Words::tr("This address is already on the account.")});
    case ProblemKind::WrongAnswer:
        //: %1: the name of a service, %2: what was to be entered, in its words, such as "Your password"
        return Words::tr("%1 doesn't accept what you entered here: %2.")
            .arg(service, isolated(QLocale().createSeparatedList(about.asked)));
    case ProblemKind::WrongCode:
        if (!problem.orElse.isEmpty() || problem.entriesLeft == 0)
            return refusedCode(problem);
        if (problem.entriesLeft)
            return about.isOnes() ? Words::tr("That's not the right code. You have %n more try(s).", nullptr,
                                              *problem.entriesLeft)
                                  : Words::tr("That's not the right code. There are %n more try(s).", nullptr,
                                              *problem.entriesLeft);
        return Words::tr("That's not the right code.");
    case ProblemKind::CodeExpired:
        return problem.orElse.isEmpty() ? Words::tr("This code has expired.") : refusedCode(problem);
    case ProblemKind::CodeSpent:
        return problem.orElse.isEmpty() ? Words::tr("This code can't be used any more.")
                                        : refusedCode(problem);
    case ProblemKind::CodeSuperseded:
        return problem.orElse.isEmpty() ? Words::tr("A newer code has replaced this one.")
                                        : refusedCode(problem);
    case ProblemKind::NoCodeOutstanding:
        if (!about.isLink() && mayBe(problem, ProblemKind::CodeSpent))
            //: %1: the name of a service
            return Words::tr("%1 isn't waiting for a code. This one may have been used already.")
                .arg(service);
        //: %1: the name of a service
        return (about.isLink() ? Words::tr("%1 isn't waiting for a confirmation.")
                               //: %1: the name of a service
                               : Words::tr("%1 isn't waiting for a code."))
            .arg(service);
    case ProblemKind::CurrentCodeNeeded:
        return about.formOf(
            {.yourNumber = Words::tr("One more step: a code from your current number."),
             .yourAddress = Words::tr("One more step: a code from your current email address."),
             .theNumber = Words::tr("One more step: a code from the current number."),
             .theAddress = Words::tr("One more step: a code from the current email address.")});
    case ProblemKind::TooManyMessages:
        return activity == Activity::Changing ? tooManyRequests(problem, service, now)
                                              : tooManyMessages(problem, service, now);
    case ProblemKind::TooManyAttempts:
        return limited(Words::tr("There were too many tries."), problem, service, now);
    case ProblemKind::TooManyRequests:
        return tooManyRequests(problem, service, now);
    case ProblemKind::StaleToken:
        //: %1: the name of a service
        return Words::tr("%1 needs a fresh sign-in before a change.").arg(service);
    case ProblemKind::StepUpNeeded:
        //: %1: the name of a service
        return (isForAChange(activity) ? Words::tr("%1 needs a two-step sign-in for a change.")
                                       //: %1: the name of a service
                                       : Words::tr("%1 needs a two-step sign-in."))
            .arg(service);
    case ProblemKind::SignInAgain:
        if (activity == Activity::SignInByToken)
            //: %1: the name of a service
            return Words::tr("%1 doesn't accept this access token. It may be mistyped or have expired.")
                .arg(service);
        //: %1: the name of a service
        return Words::tr("%1 no longer accepts your sign-in.").arg(service);
    case ProblemKind::NotPermitted:
        //: %1: the name of a service
        return Words::tr("%1 doesn't allow this with your sign-in.").arg(service);
    case ProblemKind::FeatureOff:
        //: %1: the name of a service
        return Words::tr("%1 has this switched off for your organisation.").arg(service);
    case ProblemKind::AlreadyVerified:
        return about.isPhone() ? Words::tr("This number is already verified.")
                               : Words::tr("This address is already verified.");
    case ProblemKind::ServiceDown:
        //: %1: the name of a service
        return limited(Words::tr("%1 isn't working right now.").arg(service), problem, service, now);
    case ProblemKind::Offline:
        if (problem.proxy != net::ProxyFault::None)
            return whyNotThrough(problem.proxy, problem.proxyAddress, service);
        //: %1: the name of a service
        return Words::tr("We couldn't reach %1. This computer may be offline.").arg(service);
    case ProblemKind::TimedOut: // silence, a break, half a reply, or a 408
        //: %1: the name of a service
        return Words::tr("No answer came through from %1.").arg(service);
    case ProblemKind::TlsFailed:
        return whyNotSafe(problem.tls, service);
    case ProblemKind::NotSendable:
        //: %1: the name of a service
        return Words::tr("Renumber didn't ask %1. The request wasn't safe to send.").arg(service);
    case ProblemKind::UnexpectedReply:
        //: %1: the name of a service
        return Words::tr("%1 sent an answer that Renumber doesn't understand.").arg(service);
    case ProblemKind::AnotherPerson:
        //: %1: the name of a service
        return Words::tr("%1 answered with somebody else's account. Renumber didn't use that answer.")
            .arg(service);
    case ProblemKind::AnotherName:
        return about.isOnes()
            ? Words::tr("The account now has another name. It may not be yours, so Renumber "
                        "doesn't show it.")
            : Words::tr("The account now has another name. It may not be the right one, so "
                        "Renumber doesn't show it.");
    case ProblemKind::AnotherContact:
        return about.isPhone()
            ? Words::tr("The account now has another number, or waits for one to be confirmed.")
            : Words::tr("The account now has another address, or waits for one to be confirmed.");
    case ProblemKind::NoCall:
        //: %1: the name of a service
        return (about.isOnes() ? Words::tr("Renumber can't do this for an account like yours. It didn't ask "
                                           "%1.")
                               //: %1: the name of a service
                               : Words::tr("Renumber can't do this for an account like this one. It didn't "
                                           "ask %1."))
            .arg(service);
    case ProblemKind::NoLeave:
        //: %1: the name of a service
        return Words::tr("The desk gave no leave for this, so Renumber didn't ask %1.").arg(service);
    }
    Q_UNREACHABLE();
}

} // namespace renumber::ui
