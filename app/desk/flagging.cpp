// SPDX-License-Identifier: Apache-2.0
#include "desk/flagging.h"

#include <algorithm>

namespace renumber::desk {

namespace {

FlagState raisedIf(bool isUp)
{
    return isUp ? FlagState::Raised : FlagState::Clear;
}

FlagState stateBy(Said said)
{
    return said == Said::NotKnown ? FlagState::NotKnown : raisedIf(said == Said::Yes);
}

/// Whether \a at is no longer ago than \a time. What lies in the future, as after a clock was set back, is
/// not.
bool isWithin(const QDateTime &at, std::chrono::seconds time, const QDateTime &now)
{
    return now <= at.addSecs(time.count());
}

FlagState anyWithin(const std::optional<QList<QDateTime>> &times, std::chrono::seconds time,
                    const QDateTime &now)
{
    if (!times)
        return FlagState::NotKnown;
    return raisedIf(std::any_of(times->cbegin(), times->cend(),
                                [&](const QDateTime &at) { return isWithin(at, time, now); }));
}

/// One contact that was changed is enough; that none was takes an answer for each.
FlagState recentChange(const FlagFacts &facts, const Policy &policy, const QDateTime &now)
{
    FlagState state = facts.contactsChangedAt.isEmpty() ? FlagState::NotKnown : FlagState::Clear;
    for (const std::optional<QDateTime> &at : facts.contactsChangedAt) {
        if (at && isWithin(*at, policy.flags.recentChange, now))
            return FlagState::Raised;
        if (!at)
            state = FlagState::NotKnown;
    }
    return state;
}

FlagState numberType(const FlagFacts &facts)
{
    if (facts.kind == account::ContactKind::Email)
        return FlagState::Clear;
    if (!facts.target)
        return FlagState::NotKnown;
    switch (facts.target->kind) {
    case number::LineKind::NotKnown:
        return FlagState::NotKnown;
    case number::LineKind::Voip:
    case number::LineKind::Premium:
    case number::LineKind::Pager:
        return FlagState::Raised;
    case number::LineKind::Ordinary:
        return FlagState::Clear;
    }
    Q_UNREACHABLE();
}

FlagState otherCountry(const FlagFacts &facts)
{
    if (facts.kind == account::ContactKind::Email)
        return FlagState::Clear;
    const bool areKnown = facts.target && facts.present && !facts.target->region.isEmpty()
        && !facts.present->region.isEmpty();
    return areKnown ? raisedIf(facts.target->region != facts.present->region) : FlagState::NotKnown;
}

/// Where work ends after midnight, the night belongs to the day on which it began.
bool isAtWork(const Hours &hours, const QDateTime &there)
{
    const QTime time = there.time();
    const int today = there.date().dayOfWeek();
    if (hours.from < hours.to)
        return hours.days.contains(today) && hours.from <= time && time < hours.to;
    const int yesterday = there.date().addDays(-1).dayOfWeek();
    return (hours.days.contains(today) && hours.from <= time)
        || (hours.days.contains(yesterday) && time < hours.to);
}

FlagState outsideHours(const Policy &policy, const QDateTime &now)
{
    const std::optional<Hours> &hours = policy.flags.hours;
    if (!hours)
        return FlagState::NotKnown;
    const QTimeZone zone(hours->zone);
    // A zone that the policy's reader knew and this computer does not.
    return zone.isValid() ? raisedIf(!isAtWork(*hours, now.toTimeZone(zone))) : FlagState::NotKnown;
}

} // namespace

NumberFacts factsOf(const number::E164 &number)
{
    return {number::lineKind(number), number.region()};
}

FlagStates flagsBy(const FlagFacts &facts, const Policy &policy, const QDateTime &now)
{
    return {{Flag::RecentChange, recentChange(facts, policy, now)},
            {Flag::FailedBefore, anyWithin(facts.failures, policy.flags.failedBefore, now)},
            {Flag::SharedTarget, anyWithin(facts.sharedAt, policy.flags.sharedTarget, now)},
            {Flag::NumberType, numberType(facts)},
            {Flag::OtherCountry, otherCountry(facts)},
            {Flag::OutsideHours, outsideHours(policy, now)},
            {Flag::OtherFactor, stateBy(facts.askedOtherFactor)},
            {Flag::Privileged, stateBy(facts.isPrivileged)}};
}

Strictness strictnessOf(Flag flag, const Policy &policy, StoreKind store)
{
    const auto then = policy.flags.then.find(flag);
    const Strictness strictness = then == policy.flags.then.end() ? Strictness::Warn : then->second;
    const bool isNobodyThere = store == StoreKind::Sqlite && strictness == Strictness::Approve;
    return isNobodyThere ? Strictness::Hold : strictness;
}

} // namespace renumber::desk
