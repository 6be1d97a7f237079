// SPDX-License-Identifier: Apache-2.0
#include "desk/budgetstate.h"

#include <algorithm>

namespace renumber::desk {

std::chrono::hours windowOf(Budget budget)
{
    using std::chrono::hours;
    switch (budget) {
    case Budget::TextsPerPersonDay:
    case Budget::TextsPerTargetDay:
        return hours(24);
    case Budget::TextsPerOperatorHour:
    case Budget::RevealsPerOperatorHour:
    case Budget::SearchesPerOperatorHour:
        return hours(1);
    }
    Q_UNREACHABLE();
}

QList<Budget> budgetsOf(Act act)
{
    switch (act) {
    case Act::Search:
        return {Budget::SearchesPerOperatorHour};
    case Act::Reveal:
        return {Budget::RevealsPerOperatorHour};
    case Act::ProveByCode:
        return {Budget::TextsPerPersonDay, Budget::TextsPerOperatorHour};
    case Act::Text:
        return {Budget::TextsPerPersonDay, Budget::TextsPerTargetDay, Budget::TextsPerOperatorHour};
    case Act::Change:
    case Act::EnterCode:
        return {};
    }
    Q_UNREACHABLE();
}

std::optional<BudgetState> stateOf(Budget budget, const Uses &uses, const Policy &policy,
                                   const QDateTime &now)
{
    const auto limit = policy.budgets.find(budget);
    if (limit == policy.budgets.end())
        return std::nullopt;
    const std::chrono::seconds window = windowOf(budget);
    QList<QDateTime> counted;
    if (const auto all = uses.find(budget); all != uses.end()) {
        std::copy_if(all->second.cbegin(), all->second.cend(), std::back_inserter(counted),
                     [&](const QDateTime &at) { return now < at.addSecs(window.count()); });
    }
    std::sort(counted.begin(), counted.end());
    BudgetState state{.budget = budget, .used = int(counted.size()), .limit = limit->second, .overUntil = {}};
    if (state.used >= state.limit) {
        // It is over until so many have grown old that fewer are left than the limit. A limit of nothing,
        // which no policy that was read has, is always over.
        const qsizetype last = state.used - std::max(state.limit, 1);
        state.overUntil = (last < 0 ? now : counted.at(last)).addSecs(window.count());
    }
    return state;
}

} // namespace renumber::desk
