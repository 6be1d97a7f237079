// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "change/plan.h"

namespace renumber::change {

/// What came of telling a service that a change is given up.
enum class TakingBack {
    NotNeeded, ///< nothing of the change was sent, or the service is not told: it is given up by not
               ///< finishing it
    Accepted, ///< the service says that the change is given up
    NotDone, ///< the service refused, or was not reached: what it has sent may still work
    Unknown, ///< no answer that could be understood came in time
};

/// A change that was given up, and what came of telling the service.
struct TakenBack
{
    Plan plan;
    TakingBack outcome = TakingBack::NotNeeded;
    friend bool operator==(const TakenBack &, const TakenBack &) = default;
};

} // namespace renumber::change
