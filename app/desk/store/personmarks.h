// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/facts.h"

namespace renumber::desk {

/// What the store knows of somebody, whether they have a case or not, for whoever chooses among people.
struct PersonMarks
{
    std::optional<Lock> lock; ///< also where nobody has noticed yet that failures make one
    std::set<Flag> flags; ///< up: FailedBefore, and RecentChange as far as this desk has changed a contact

    friend bool operator==(const PersonMarks &, const PersonMarks &) = default;
};

} // namespace renumber::desk
