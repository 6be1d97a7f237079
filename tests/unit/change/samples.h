// SPDX-License-Identifier: Apache-2.0
// Plans, contacts and codes that the tests of the change share.
#pragma once

#include "change/machine.h"
#include "contactvalues.h"
#include "time/utc.h"

#include <QDateTime>

namespace renumber::test {

using namespace Qt::StringLiterals;

inline const auto oldNumber = phoneValue(u"+33750253354"_s);
inline const auto newNumber = phoneValue(u"+33750253355"_s);
inline const auto otherNumber = phoneValue(u"+14155550199"_s);

/// \a seconds after a fixed moment.
inline QDateTime at(qint64 seconds)
{
    return QDateTime(QDate(2026, 3, 1), QTime(12, 0), time::utc).addSecs(seconds);
}

/// When the account is read, in the tables of the machine.
inline const auto readAt = at(40);

inline account::Contact phone(const account::ContactValue &value, account::Verification verification,
                              const account::ContactValue &pending = {})
{
    return {account::ContactKind::Phone, value, verification, pending};
}

inline account::Account accountWith(const account::Contact &contact)
{
    return {u"user"_s, u"Camille Sample"_s, {contact}};
}

/// Camille's verified number is changed, with a code.
inline change::Plan changePlan()
{
    change::Plan plan;
    plan.before = phone(oldNumber, account::Verification::Verified);
    plan.target = newNumber;
    return plan;
}

/// An unverified number is changed, which the service does at once.
inline change::Plan atOncePlan()
{
    change::Plan plan = changePlan();
    plan.before.verification = account::Verification::NotVerified;
    plan.effect = description::EffectTiming::AtOnce;
    return plan;
}

/// The number is changed at once, and a code that comes with it confirms it.
inline change::Plan atOnceThenConfirmedPlan()
{
    change::Plan plan = changePlan();
    plan.effect = description::EffectTiming::AtOnceThenConfirmed;
    return plan;
}

/// A service that changes every number at once and knows no code.
inline change::Plan codelessPlan()
{
    change::Plan plan = atOncePlan();
    plan.confirmation = change::Confirmation::None;
    plan.resending = change::Resending::NotPossible;
    return plan;
}

inline change::Plan verifyPlan()
{
    change::Plan plan;
    plan.aim = change::Aim::Verify;
    plan.before = phone(oldNumber, account::Verification::NotVerified);
    plan.target = oldNumber;
    return plan;
}

inline change::Plan oneEntryPlan()
{
    change::Plan plan = changePlan();
    plan.code.entries = 1;
    return plan;
}

/// The code goes back together with what the reply to the request held.
inline change::Plan replyNeededPlan()
{
    change::Plan plan = changePlan();
    plan.replyToRequest = change::ReplyToRequest::Needed;
    return plan;
}

inline change::Plan withoutResend(change::Plan plan)
{
    plan.resending = change::Resending::NotPossible;
    return plan;
}

inline service::Problem problem(description::ProblemKind kind, net::Acted acted = net::Acted::No)
{
    service::Problem problem;
    problem.kind = kind;
    problem.acted = acted;
    return problem;
}

/// A reply that never came.
inline service::Problem lost()
{
    return problem(description::ProblemKind::TimedOut, net::Acted::Maybe);
}

/// A code of which nothing is known but where it went and when.
inline change::SentCode bareCode(qint64 sentAt, const account::ContactValue &to = newNumber)
{
    change::SentCode code;
    code.sentTo = to;
    code.sentAt = at(sentAt);
    return code;
}

inline change::SentCode withEntries(change::SentCode code, int left, change::EntriesSource source)
{
    code.entriesLeft = left;
    code.entriesSource = source;
    return code;
}

} // namespace renumber::test
