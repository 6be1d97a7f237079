// SPDX-License-Identifier: Apache-2.0
#include "words/whathappened.h"

#include "words/isolate.h"
#include "words/problemfacts.h"
#include "words/proxytext.h"
#include "words/timetext.h"
#include "words/tlstext.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace renumber::ui {

using description::ProblemKind;
using service::Problem;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ProblemText)
};

/// There were too many requests; nothing is said of what they ask for.
QString tooManyRequests(const Problem &problem, const QString &service, const time::Now &now)
{
    if (!problem.retryAt)
        //: %1: the name of a service
        return Words::tr("%1 takes no more requests for now.").arg(service);
    const QString at = leftToRight(clockTime(*problem.retryAt, now));
    //: %1: the name of a service, %2: a time of day
    return (isOver(problem, now)
                ? Words::tr("%1 took no more requests for a while. Since %2 it takes them again.")
                //: %1: the name of a service, %2: a time of day
                : Words::tr("%1 takes no more requests for now. It takes the next one at %2."))
        .arg(service, at);
}

/// Nothing is said of earlier ones: the limit may be one for requests of any kind, by its address say.
QString tooManyMessages(const Problem &problem, const QString &service, const time::Now &now)
{
    if (!problem.retryAt)
        //: %1: the name of a service
        return Words::tr("%1 sends no more messages for now.").arg(service);
    const QString at = leftToRight(clockTime(*problem.retryAt, now));
    //: %1: the name of a service, %2: a time of day
    return (isOver(problem, now)
                ? Words::tr("%1 sent no more messages for a while. Since %2 it takes requests again.")
                //: %1: the name of a service, %2: a time of day
                : Words::tr("%1 sends no more messages for now. It takes the next request at %2."))
        .arg(service, at);
}

QString tooManyAttempts(const Problem &problem, const QString &service, const time::Now &now)
{
    if (!problem.retryAt)
        return Words::tr("There were too many attempts.");
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
    // The service's own words, which stand below, may well tell, in whatever language they are.
    sentences.append(problem.serviceWords.isEmpty()
                         ? Words::tr("Renumber cannot tell which.")
                         : Words::tr("Renumber cannot tell which; the service's own words are below."));
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace

// In the order in which a person meets the problems.
QString whatHappened(const Problem &problem, Activity activity, const About &about, const QString &service,
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
    case ProblemKind::WrongAnswer:
        //: %1: the name of a service, %2: what was to be entered, in its words, such as "Your password"
        return Words::tr("%1 does not accept what was entered here: %2.")
            .arg(service, isolated(about.asked.join(u", "_s)));
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
        return activity == Activity::Changing ? tooManyRequests(problem, service, now)
                                              : tooManyMessages(problem, service, now);
    case ProblemKind::TooManyAttempts:
        return tooManyAttempts(problem, service, now);
    case ProblemKind::TooManyRequests:
        return tooManyRequests(problem, service, now);
    case ProblemKind::StaleToken:
        //: %1: the name of a service
        return Words::tr("%1 wants you to have signed in just before a change.").arg(service);
    case ProblemKind::StepUpNeeded:
        //: %1: the name of a service
        return Words::tr("%1 wants a stronger sign-in, with a second factor, for a change.").arg(service);
    case ProblemKind::SignInAgain:
        if (activity == Activity::SignInByToken)
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
        if (problem.proxy != net::ProxyFault::None)
            return whyNotThrough(problem.proxy, problem.proxyAddress, service);
        //: %1: the name of a service
        return Words::tr("%1 could not be reached. This computer may be offline.").arg(service);
    case ProblemKind::TimedOut: // silence, a break, half a reply, or a 408
        //: %1: the name of a service
        return Words::tr("No usable answer came from %1.").arg(service);
    case ProblemKind::TlsFailed:
        return whyNotSafe(problem.tls, service);
    case ProblemKind::NotSendable:
        //: %1: the name of a service
        return Words::tr("Renumber did not ask %1: the request would not have been safe to send.")
            .arg(service);
    case ProblemKind::UnexpectedReply:
        //: %1: the name of a service
        return Words::tr("%1 sent an answer that Renumber does not understand.").arg(service);
    case ProblemKind::AnotherPerson:
        //: %1: the name of a service
        return Words::tr("%1 answered with somebody else's account. Renumber does not use that answer.")
            .arg(service);
    case ProblemKind::AnotherName:
        return about.isOnes() ? Words::tr("The account now has another name. Renumber cannot tell whether it "
                                          "is yours, and does not show it.")
                              : Words::tr("The account now has another name. Renumber cannot tell whether it "
                                          "is the right one, and does not show it.");
    case ProblemKind::AnotherContact:
        return about.isPhone()
            ? Words::tr("Meanwhile the account has been given another number, or waits for "
                        "another one to be confirmed.")
            : Words::tr("Meanwhile the account has been given another address, or waits "
                        "for another one to be confirmed.");
    case ProblemKind::NoCall:
        //: %1: the name of a service
        return (about.isOnes() ? Words::tr("Renumber did not ask %1 for this: Renumber has no instructions "
                                           "for an account like yours.")
                               //: %1: the name of a service
                               : Words::tr("Renumber did not ask %1 for this: Renumber has no instructions "
                                           "for an account like this one."))
            .arg(service);
    }
    Q_UNREACHABLE();
}

} // namespace renumber::ui
