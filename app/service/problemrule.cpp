// SPDX-License-Identifier: Apache-2.0
#include "service/problemrule.h"

#include <algorithm>

namespace renumber::service {

std::optional<qsizetype> ruleFor(const QList<description::ProblemRule> &rules, description::Step step,
                                 const description::Reply &reply)
{
    const auto fitting
        = std::find_if(rules.cbegin(), rules.cend(), [&](const description::ProblemRule &rule) {
              return (rule.during.isEmpty() || rule.during.contains(step)) && rule.condition.holds(reply);
          });
    return fitting == rules.cend() ? std::nullopt : std::optional(fitting - rules.cbegin());
}

bool isSuccess(const description::Call &call, const description::Reply &reply)
{
    const bool isFine = reply.http.status >= 200 && reply.http.status < 300;
    return (isFine || call.success.isAboutStatus()) && call.success.holds(reply);
}

} // namespace renumber::service
