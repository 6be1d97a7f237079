// SPDX-License-Identifier: Apache-2.0
#include "service/problemrule.h"

#include "service/ownword.h"

#include <algorithm>

namespace renumber::service {

namespace {

/// Whether \a condition would hold of its status alone, whatever else came with it.
bool goesByStatusAlone(const description::ReplyCondition &condition, const description::Reply &reply)
{
    description::Reply bare;
    bare.http.status = reply.http.status;
    bare.values = reply.values;
    return condition.holds(bare);
}

bool explains(const description::ProblemRule &rule, description::Step step, const description::Reply &reply)
{
    return (rule.during.isEmpty() || rule.during.contains(step)) && rule.condition.holds(reply)
        && (isOwnWord(reply.http) || !goesByStatusAlone(rule.condition, reply));
}

} // namespace

std::optional<qsizetype> ruleFor(const QList<description::ProblemRule> &rules, description::Step step,
                                 const description::Reply &reply)
{
    const auto fitting
        = std::find_if(rules.cbegin(), rules.cend(),
                       [&](const description::ProblemRule &rule) { return explains(rule, step, reply); });
    return fitting == rules.cend() ? std::nullopt : std::optional(fitting - rules.cbegin());
}

bool isSuccess(const description::Call &call, const description::Reply &reply)
{
    const bool isFine = reply.http.status >= 200 && reply.http.status < 300;
    return (isFine || call.success.isAboutStatus()) && call.success.holds(reply);
}

} // namespace renumber::service
