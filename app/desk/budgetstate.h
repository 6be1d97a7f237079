// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/facts.h"
#include "desk/policy.h"

namespace renumber::desk {

/// What a budget has left, for "1 of 3 texts used for this person today".
struct BudgetState
{
    Budget budget = Budget::TextsPerPersonDay;
    int used = 0;
    int limit = 0;
    std::optional<QDateTime> overUntil; ///< none: there is something left

    friend bool operator==(const BudgetState &, const BudgetState &) = default;
};

/// Over how long \a budget is counted.
std::chrono::hours windowOf(Budget budget);

/// The budgets that \a act uses up.
QList<Budget> budgetsOf(Act act);

/// What \a uses leave of \a budget at \a now; none where \a policy sets no limit. A use that lies in the
/// future, as after a clock was set back, counts.
std::optional<BudgetState> stateOf(Budget budget, const Uses &uses, const Policy &policy,
                                   const QDateTime &now);

} // namespace renumber::desk
