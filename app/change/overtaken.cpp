// SPDX-License-Identifier: Apache-2.0
#include "change/overtaken.h"

#include "account/mask.h"
#include "change/target.h"

#include <algorithm>

namespace renumber::change {

using account::Contact;
using account::ContactValue;
using account::OtherContact;

namespace {

/// Some services show a part only, "+33 … 54": of that, nothing can be said.
bool isWhole(account::ContactKind kind, const ContactValue &value)
{
    if (kind == account::ContactKind::Phone)
        return value.number() != nullptr;
    return value.text().contains(u'@') && !account::isMasked(value.text());
}

bool isAmong(const Plan &plan, const QList<OtherContact> &others, const ContactValue &value)
{
    return std::any_of(others.cbegin(), others.cend(), [&](const OtherContact &other) {
        return account::sameContact(plan.before.kind, other.value, value);
    });
}

bool hasTarget(const Plan &plan, const Contact &shown)
{
    return (shown.isSet() && isTargetOf(plan, shown.value)) || isAmong(plan, shown.others, plan.target);
}

bool wasKnown(const Plan &plan, const ContactValue &value)
{
    const Contact &before = plan.before;
    return account::sameContact(before.kind, before.value, value)
        || account::sameContact(before.kind, before.pending, value) || isAmong(plan, before.others, value);
}

} // namespace

bool isOvertaken(const Plan &plan, const Contact &shown)
{
    const account::ContactKind kind = plan.before.kind;
    const bool showsAnother = isWhole(kind, shown.value) && !hasTarget(plan, shown)
        && (plan.aim == Aim::Verify || !wasKnown(plan, shown.value));
    return showsAnother || (awaitsAnother(plan, shown) && !wasKnown(plan, shown.pending));
}

bool awaitsAnother(const Plan &plan, const Contact &shown)
{
    return isWhole(plan.before.kind, shown.pending) && !isTargetOf(plan, shown.pending);
}

Subject subjectOf(const Plan &plan, const Contact &shown, TellsPending told)
{
    if (!shown.pending.isEmpty() && !isTargetOf(plan, shown.pending))
        return Subject::Another;
    if (!shown.pending.isEmpty() || hasTarget(plan, shown))
        return Subject::Target;
    if (plan.aim == Aim::Verify)
        return shown.value == plan.target ? Subject::Target : Subject::Another;
    if (isOvertaken(plan, shown))
        return Subject::Another;
    // What has not waited would have been there by now.
    const bool isAtOnce = plan.effect == description::EffectTiming::AtOnce
        || plan.effect == description::EffectTiming::AtOnceThenConfirmed;
    return told == TellsPending::No && !isAtOnce ? Subject::Target : Subject::Nothing;
}

Subject currentSubjectOf(const Plan &plan, const Contact &shown)
{
    const Contact &before = plan.before;
    return account::sameContact(before.kind, before.value, shown.value) ? Subject::Target : Subject::Another;
}

service::Problem overtaken(net::Acted acted)
{
    service::Problem problem;
    problem.kind = description::ProblemKind::AnotherContact;
    problem.acted = acted;
    return problem;
}

service::Problem nothingAwaited()
{
    service::Problem problem;
    problem.kind = description::ProblemKind::NoCodeOutstanding;
    return problem;
}

} // namespace renumber::change
