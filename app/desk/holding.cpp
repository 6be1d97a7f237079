// SPDX-License-Identifier: Apache-2.0
#include "desk/holding.h"

#include <algorithm>

namespace renumber::desk {

namespace {

bool isRaised(const FlagStates &flags, Flag flag)
{
    const auto state = flags.find(flag);
    return state != flags.end() && state->second == FlagState::Raised;
}

bool isAnyAfter(const std::optional<QList<QDateTime>> &times, const QDateTime &since)
{
    return times
        && std::any_of(times->cbegin(), times->cend(), [&](const QDateTime &at) { return since < at; });
}

} // namespace

Case withFlags(Case inHand, const FlagStates &flags, const Policy &policy, StoreKind store)
{
    const auto comesUp
        = [was = inHand.flags, &flags](Flag flag) { return isRaised(flags, flag) && !isRaised(was, flag); };
    inHand.flags = flags;
    const Rule *rule = ruleFor(policy, inHand);
    const bool isForFlag
        = rule != nullptr && rule->hold.count() > 0 && rule->ifFlag && comesUp(*rule->ifFlag);
    const bool isByFlag = std::any_of(flagNames.begin(), flagNames.end(), [&](const auto &named) {
        return comesUp(named.value) && strictnessOf(named.value, policy, store) == Strictness::Hold;
    });
    if (isForFlag || isByFlag)
        inHand.hold.reset();
    return inHand;
}

Case withoutOutlivedHold(Case inHand, const FlagFacts &known, const Policy &policy, StoreKind store)
{
    if (!inHand.hold)
        return inHand;
    const QDateTime since = inHand.hold->since;
    const auto asksForWait = [&](Flag flag) { return strictnessOf(flag, policy, store) == Strictness::Hold; };
    const QList<std::optional<QDateTime>> &changes = known.contactsChangedAt;
    const bool isOutlived = (asksForWait(Flag::FailedBefore) && isAnyAfter(known.failures, since))
        || (asksForWait(Flag::SharedTarget) && isAnyAfter(known.sharedAt, since))
        || (asksForWait(Flag::RecentChange)
            && std::any_of(changes.cbegin(), changes.cend(),
                           [&](const std::optional<QDateTime> &at) { return at && since < *at; }));
    if (isOutlived)
        inHand.hold.reset();
    return inHand;
}

} // namespace renumber::desk
