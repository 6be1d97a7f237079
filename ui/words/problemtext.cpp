// SPDX-License-Identifier: Apache-2.0
#include "words/problemtext.h"

#include "words/advice.h"
#include "words/breakable.h"
#include "words/contacttext.h"
#include "words/isolate.h"
#include "words/problemfacts.h"
#include "words/sentence.h"
#include "words/whathappened.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace renumber::ui {

using change::Known;
using description::ProblemKind;
using service::Problem;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ProblemText)
};

/// The new contact is there already, and only its proof is open.
QString isUnconfirmed(const About &about)
{
    return about.formOf(
        {.yourNumber = Words::tr("Your number has changed already. It isn't confirmed yet."),
         .yourAddress = Words::tr("Your address has changed already. It isn't confirmed yet."),
         .theNumber = Words::tr("The number has changed already. It isn't confirmed yet."),
         .theAddress = Words::tr("The address has changed already. It isn't confirmed yet.")});
}

QString mayHaveChanged(const About &about)
{
    return about.formOf({.yourNumber = Words::tr("Your number may or may not have changed."),
                         .yourAddress = Words::tr("Your address may or may not have changed."),
                         .theNumber = Words::tr("The number may or may not have changed."),
                         .theAddress = Words::tr("The address may or may not have changed.")});
}

/// Of adding and of verifying a contact, too.
QString accountUnchanged(const About &about)
{
    return about.isOnes() ? Words::tr("Your account is unchanged.") : Words::tr("The account is unchanged.");
}

QString nothingSent(const About &about)
{
    return about.isLink() ? Words::tr("No link was sent.") : Words::tr("No code was sent.");
}

/// One was asked for, and nobody heard whether it was sent.
QString mayBeComing(const About &about)
{
    return about.isLink() ? Words::tr("A link may or may not be on its way.")
                          : Words::tr("A code may or may not be on its way.");
}

/// The account was read since.
QString notShown(const QString &service)
{
    //: After a step whose answer was lost, and after the account was read. %1: the name of a service
    return Words::tr("%1 shows no change so far.").arg(service);
}

/// After a request that the service refused, or of which nobody heard the end.
QString afterRequest(bool settled, const About &about, const QString &service)
{
    switch (about.known) {
    case Known::NotSent:
    case Known::Unchanged:
        if (settled)
            return joinedSentences({accountUnchanged(about), nothingSent(about)});
        [[fallthrough]];
    case Known::NotShown:
        return joinedSentences({mayBeComing(about), notShown(service)});
    case Known::MayHaveChanged:
        return joinedSentences({mayBeComing(about), mayHaveChanged(about)});
    case Known::ShownOtherwise:
        return joinedSentences({settled ? nothingSent(about) : mayBeComing(about), seenText(about)});
    case Known::ChangedUnconfirmed:
    case Known::Changed:
        return joinedSentences({mayBeComing(about), isUnconfirmed(about)});
    }
    Q_UNREACHABLE();
}

/// After a request that changes the contact at once.
QString afterChange(const About &about, const QString &service)
{
    switch (about.known) {
    case Known::NotSent:
    case Known::Unchanged:
        return accountUnchanged(about);
    case Known::NotShown:
        return notShown(service);
    case Known::MayHaveChanged:
        return mayHaveChanged(about);
    case Known::ShownOtherwise:
        return seenText(about);
    case Known::ChangedUnconfirmed:
    case Known::Changed:
        return isUnconfirmed(about);
    }
    Q_UNREACHABLE();
}

/// After a code that the service refused.
QString afterRefusedCode(const Problem &problem, const About &about)
{
    if (problem.kind == ProblemKind::AlreadyVerified)
        return {};
    switch (about.known) {
    case Known::NotSent:
    case Known::Unchanged:
        return accountUnchanged(about);
    case Known::NotShown:
    case Known::MayHaveChanged:
        // A code that has done its work has changed the account, then.
        return Words::tr("That try changed nothing.");
    case Known::ShownOtherwise:
        return seenText(about);
    case Known::ChangedUnconfirmed:
    case Known::Changed:
        return isUnconfirmed(about);
    }
    Q_UNREACHABLE();
}

/// After a code of which nobody heard whether it was accepted, and after the account was read.
QString afterLostCode(const About &about, const QString &service)
{
    const QString mayCount = Words::tr("That try may or may not have counted.");
    if (about.known != Known::ChangedUnconfirmed)
        return joinedSentences({notShown(service), mayCount});
    return joinedSentences({about.formOf({.yourNumber = Words::tr("The new number is on your account."),
                                          .yourAddress = Words::tr("The new address is on your account."),
                                          .theNumber = Words::tr("The new number is on the account."),
                                          .theAddress = Words::tr("The new address is on the account.")}),
                            //: Of a number or address on the account. %1: the name of a service
                            Words::tr("%1 doesn't show it as confirmed yet.").arg(service), mayCount});
}

/// After a step that may have been about a contact that somebody has put in the place of this one.
QString afterOvertaken(bool settled, Activity activity, const About &about)
{
    if (settled)
        return nothingSent(about);
    if (activity == Activity::Submitting)
        return Words::tr("The account shows what the code confirmed.");
    if (about.confirmation == change::Confirmation::None)
        return Words::tr("The account doesn't show this change.");
    return about.isLink() ? Words::tr("The link may have gone there.")
                          : Words::tr("The code may have gone there.");
}

/// What it means for the number, as far as that is known.
QString whatItMeans(const Problem &problem, Activity activity, const About &about, const QString &service)
{
    const bool settled = problem.acted == net::Acted::No;
    if (problem.kind == ProblemKind::AnotherContact)
        return afterOvertaken(settled, activity, about);
    switch (activity) {
    case Activity::SignIn:
    case Activity::SignInByToken:
    case Activity::Finding:
        return Words::tr("Nothing was changed.");
    case Activity::Reading: // perhaps after a change of which nobody heard the end
    case Activity::ReadingBack:
        return about.isOnes() ? Words::tr("We couldn't check what your account shows now.")
                              : Words::tr("We couldn't check what the account shows now.");
    case Activity::Requesting:
        return afterRequest(settled, about, service);
    case Activity::Changing:
        return afterChange(about, service);
    case Activity::Resending:
        if (!settled)
            return mayBeComing(about);
        return about.isLink() ? Words::tr("No new link was sent.") : Words::tr("No new code was sent.");
    case Activity::Submitting:
        return settled ? afterRefusedCode(problem, about) : afterLostCode(about, service);
    }
    Q_UNREACHABLE();
}

/// What nobody can mend is no error of whoever reads it, and a next step is none at all.
look::Tone toneOf(ProblemKind kind)
{
    switch (kind) {
    case ProblemKind::CurrentCodeNeeded:
    case ProblemKind::AlreadyVerified:
    case ProblemKind::CodeSuperseded:
        return look::Tone::Plain;
    case ProblemKind::TooManyMessages:
    case ProblemKind::TooManyAttempts:
    case ProblemKind::TooManyRequests:
    case ProblemKind::FeatureOff:
    case ProblemKind::ServiceDown:
    case ProblemKind::Offline:
    case ProblemKind::TimedOut:
    case ProblemKind::TlsFailed:
    case ProblemKind::NotSendable:
    case ProblemKind::UnexpectedReply:
    case ProblemKind::NoCall:
    case ProblemKind::NoLeave:
        return look::Tone::Doubt;
    case ProblemKind::InvalidNumber:
    case ProblemKind::NumberInUse:
    case ProblemKind::SameNumber:
    case ProblemKind::WrongAnswer:
    case ProblemKind::WrongCode:
    case ProblemKind::CodeExpired:
    case ProblemKind::CodeSpent:
    case ProblemKind::NoCodeOutstanding:
    case ProblemKind::StaleToken:
    case ProblemKind::StepUpNeeded:
    case ProblemKind::SignInAgain:
    case ProblemKind::NotPermitted:
    case ProblemKind::AnotherPerson:
    case ProblemKind::AnotherName:
    case ProblemKind::AnotherContact:
        return look::Tone::Wrong;
    }
    Q_UNREACHABLE();
}

} // namespace

ProblemText describe(const Problem &problem, Activity activity, const About &about, const QString &service,
                     const time::Now &now)
{
    const Advice advice = whatToDo(problem, activity, about, now);
    QStringList smallPrint;
    if (!problem.serviceWords.isEmpty()) {
        //: %1: the name of a service, %2: its own sentence
        smallPrint.append(Words::tr("%1 says: “%2”").arg(service, isolated(breakable(problem.serviceWords))));
    }
    if (!problem.detail.isEmpty()) {
        //: %1: a technical detail, such as "HTTP 500"
        smallPrint.append(Words::tr("Detail: %1").arg(isolated(breakable(problem.detail))));
    }
    if (!problem.requestId.isEmpty()) {
        //: %1: the service's id of a request, for its support desk
        smallPrint.append(Words::tr("Request id: %1").arg(leftToRight(problem.requestId)));
    }
    const QString sentences
        = joinedSentences({whatHappened(problem, activity, about, service, now),
                           whatItMeans(problem, activity, about, service), advice.sentence});
    const bool isLimited = problem.kind == ProblemKind::TooManyMessages
        || problem.kind == ProblemKind::TooManyAttempts || problem.kind == ProblemKind::TooManyRequests;
    return {sentences,
            smallPrint.join(u'\n'),
            advice.next,
            buttonText(advice.next, about),
            whatIsSent(advice.next, activity),
            !isLimited || !problem.retryAt || isOver(problem, now),
            toneOf(problem.kind)};
}

QString happened(const Problem &problem, Activity activity, const About &about, const QString &service,
                 const time::Now &now)
{
    const QString smallPrint = describe(problem, activity, about, service, now).smallPrint;
    const QString sentence = whatHappened(problem, activity, about, service, now);
    return smallPrint.isEmpty() ? sentence : QString(sentence + u'\n' + smallPrint);
}

} // namespace renumber::ui
