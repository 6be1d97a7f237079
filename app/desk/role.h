// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/named.h"

#include <array>
#include <set>

namespace renumber::desk {

/// What somebody may do at the desk. The store says who has which; the program believes nobody else.
enum class Role {
    Operator, ///< serves callers
    Approver, ///< says yes or no to what others serve, and unlocks persons
    Auditor, ///< reads and exports the record
    Administrator, ///< makes the desk and deploys its policy
};
using Roles = std::set<Role>;

inline constexpr std::array roleNames{
    text::Named{Role::Operator, "operator"}, text::Named{Role::Approver, "approver"},
    text::Named{Role::Auditor, "auditor"}, text::Named{Role::Administrator, "administrator"}};
static_assert(text::isComplete(roleNames));

} // namespace renumber::desk
