// SPDX-License-Identifier: Apache-2.0
#include "words/problemtext.h"

#include "words/advice.h"
#include "words/breakable.h"
#include "words/happening.h"
#include "words/isolate.h"
#include "words/problemfacts.h"
#include "words/sentence.h"

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

/// What it means for the number, as far as that is known.
QString whatItMeans(const Problem &problem, Moment moment, const About &about)
{
    const bool settled = problem.reached == net::Reached::No;
    switch (moment) {
    case Moment::SignIn:
    case Moment::Finding:
        return Words::tr("Nothing was changed.");
    case Moment::Reading: // perhaps after a change of which nobody heard the end
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

} // namespace

ProblemText describe(const Problem &problem, Moment moment, const About &about, const QString &service,
                     const time::Now &now)
{
    const Advice advice = whatToDo(problem, moment, about, now);
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
    const QString sentences = joinedSentences({whatHappened(problem, moment, about, service, now),
                                               whatItMeans(problem, moment, about), advice.sentence});
    const bool isLimited = problem.kind == ProblemKind::TooManyMessages
        || problem.kind == ProblemKind::TooManyAttempts || problem.kind == ProblemKind::TooManyRequests;
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
