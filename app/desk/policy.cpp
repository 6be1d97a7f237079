// SPDX-License-Identifier: Apache-2.0
#include "desk/policy.h"

#include <algorithm>

namespace renumber::desk {

namespace {

bool fits(const Rule &rule, const Case &inHand)
{
    if (!rule.ifReason.isEmpty() && rule.ifReason != inHand.reason)
        return false;
    if (!rule.ifFlag)
        return true;
    const auto state = inHand.flags.find(*rule.ifFlag);
    return state != inHand.flags.end() && state->second == FlagState::Raised;
}

} // namespace

std::chrono::days youngContactTime(const Policy &policy)
{
    return std::max(policy.flags.recentChange, leastRecentChange);
}

std::chrono::hours failureTime(const Policy &policy)
{
    return std::max(policy.flags.failedBefore, leastFailureTime);
}

std::chrono::minutes proofLifeBy(const Policy &policy)
{
    return std::min(policy.proofLife, longestProofLife);
}

const Reason *reasonIn(const Policy &policy, const QString &id)
{
    const auto found = std::find_if(policy.reasons.cbegin(), policy.reasons.cend(),
                                    [&id](const Reason &reason) { return reason.id == id; });
    return found == policy.reasons.cend() ? nullptr : &*found;
}

const Rule *ruleFor(const Policy &policy, const Case &inHand)
{
    const auto found = std::find_if(policy.rules.cbegin(), policy.rules.cend(),
                                    [&inHand](const Rule &rule) { return fits(rule, inHand); });
    return found == policy.rules.cend() ? nullptr : &*found;
}

bool fitsTicket(const Policy &policy, const QString &ticket)
{
    if (policy.ticketPattern.isEmpty())
        return true;
    const QRegularExpression whole(QRegularExpression::anchoredPattern(policy.ticketPattern));
    return whole.match(ticket).hasMatch();
}

bool takesSecondPerson(const Policy &policy)
{
    return std::any_of(policy.rules.cbegin(), policy.rules.cend(),
                       [](const Rule &rule) { return rule.approvals > 0; });
}

} // namespace renumber::desk
