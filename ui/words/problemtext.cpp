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
        {.yourNumber = Words::tr("Your number has changed already; it is not confirmed yet."),
         .yourAddress = Words::tr("Your address has changed already; it is not confirmed yet."),
         .theNumber = Words::tr("The number has changed already; it is not confirmed yet."),
         .theAddress = Words::tr("The address has changed already; it is not confirmed yet.")});
}

QString mayHaveChanged(const About &about)
{
    return about.formOf({.yourNumber = Words::tr("It is not known whether your number has changed."),
                         .yourAddress = Words::tr("It is not known whether your address has changed."),
                         .theNumber = Words::tr("It is not known whether the number has changed."),
                         .theAddress = Words::tr("It is not known whether the address has changed.")});
}

QString accountUnchanged(const About &about)
{
    return about.isOnes() ? Words::tr("Your account was not changed.")
                          : Words::tr("The account was not changed.");
}

/// A message was asked for, and nobody heard whether it was sent.
QString mayBeComing(const About &about)
{
    return about.isLink() ? Words::tr("It is not known whether a message was sent.")
                          : Words::tr("It is not known whether a code was sent.");
}

/// After a request that the service refused, or of which nobody heard the end.
QString afterRequest(bool settled, const About &about)
{
    switch (about.known) {
    case Known::NotSent:
    case Known::Unchanged:
        if (settled && about.isOnes())
            return about.isLink() ? Words::tr("Your account was not changed and no message was sent.")
                                  : Words::tr("Your account was not changed and no code was sent.");
        if (settled)
            return about.isLink() ? Words::tr("The account was not changed and no message was sent.")
                                  : Words::tr("The account was not changed and no code was sent.");
        [[fallthrough]];
    case Known::NotShown:
        return about.isLink()
            ? Words::tr("It is not known whether a message was sent. Asked again, the service does not show "
                        "a change.")
            : Words::tr(
                "It is not known whether a code was sent. Asked again, the service does not show a change.");
    case Known::MayHaveChanged:
        return joinedSentences({mayBeComing(about), mayHaveChanged(about)});
    case Known::ShownOtherwise:
        if (settled)
            return joinedSentences(
                {about.isLink() ? Words::tr("No message was sent.") : Words::tr("No code was sent."),
                 seenText(about)});
        return joinedSentences({mayBeComing(about), seenText(about)});
    case Known::ChangedUnconfirmed:
    case Known::Changed:
        return joinedSentences({mayBeComing(about), isUnconfirmed(about)});
    }
    Q_UNREACHABLE();
}

/// After a request that changes the contact at once.
QString afterChange(const About &about)
{
    switch (about.known) {
    case Known::NotSent:
    case Known::Unchanged:
        return accountUnchanged(about);
    case Known::NotShown:
        return Words::tr("Asked again, the service does not show the change.");
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
        return about.isOnes() ? Words::tr("Your account was not changed by this entry.")
                              : Words::tr("The account was not changed by this entry.");
    case Known::ShownOtherwise:
        return seenText(about);
    case Known::ChangedUnconfirmed:
    case Known::Changed:
        return isUnconfirmed(about);
    }
    Q_UNREACHABLE();
}

/// After a step that may have been about a contact that somebody has put in the place of this one.
QString afterOvertaken(bool settled, Activity activity, const About &about)
{
    if (settled)
        return about.isLink() ? Words::tr("No message was sent.") : Words::tr("No code was sent.");
    if (activity == Activity::Submitting)
        return Words::tr("What the code has confirmed, the account shows.");
    if (about.confirmation == change::Confirmation::None)
        return Words::tr("What was asked for is not shown.");
    return about.isLink() ? Words::tr("The message may have gone there.")
                          : Words::tr("The code may have gone there.");
}

/// What it means for the number, as far as that is known.
QString whatItMeans(const Problem &problem, Activity activity, const About &about)
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
        return about.isOnes() ? Words::tr("So it is not known what your account shows now.")
                              : Words::tr("So it is not known what the account shows now.");
    case Activity::Requesting:
        return afterRequest(settled, about);
    case Activity::Changing:
        return afterChange(about);
    case Activity::Resending:
        if (!settled)
            return mayBeComing(about);
        return about.isLink() ? Words::tr("No new message was sent.") : Words::tr("No new code was sent.");
    case Activity::Submitting:
        if (settled)
            return afterRefusedCode(problem, about);
        if (about.known == Known::ChangedUnconfirmed)
            return joinedSentences(
                {about.formOf({.yourNumber = Words::tr("The new number is on your account."),
                               .yourAddress = Words::tr("The new address is on your account."),
                               .theNumber = Words::tr("The new number is on the account."),
                               .theAddress = Words::tr("The new address is on the account.")}),
                 Words::tr("Asked again, the service does not show it as confirmed; whether it counted the "
                           "code is not known.")});
        return Words::tr("Asked again, the service does not show the change; whether it counted the code is "
                         "not known.");
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
    const QString sentences = joinedSentences({whatHappened(problem, activity, about, service, now),
                                               whatItMeans(problem, activity, about), advice.sentence});
    const bool isLimited = problem.kind == ProblemKind::TooManyMessages
        || problem.kind == ProblemKind::TooManyAttempts || problem.kind == ProblemKind::TooManyRequests;
    return {sentences,
            smallPrint.join(u'\n'),
            advice.next,
            buttonText(advice.next, about),
            whatIsSent(advice.next, activity),
            !isLimited || !problem.retryAt || isOver(problem, now)};
}

QString happened(const Problem &problem, Activity activity, const About &about, const QString &service,
                 const time::Now &now)
{
    const QString smallPrint = describe(problem, activity, about, service, now).smallPrint;
    const QString sentence = whatHappened(problem, activity, about, service, now);
    return smallPrint.isEmpty() ? sentence : QString(sentence + u'\n' + smallPrint);
}

} // namespace renumber::ui
