// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "change/phase.h"
#include "description/values.h"
#include "wait/future.h"

namespace renumber::change {

/// Keeps a change so that it outlives the program. The runner tells it of each phase before it sends what the
/// phase asks for; a reading goes out beside it, and counts only once it is kept.
class Journal
{
public:
    /// Notes where \a change stands and what replies have left for its later calls. It ends once that is
    /// kept, or it is known that it cannot be. Notes are kept in the order of the calls, whether anybody
    /// waits or not; but a phase that only announces what is to be asked is not kept once nobody waits: then
    /// it is not asked. A change that is Idle, Done or Failed is over and is forgotten.
    [[nodiscard]] virtual wait::Future<> note(const Change &change, const description::Values &kept) = 0;

    /// The change is let go of, but not over: it is kept as it was noted last.
    virtual void suspend() = 0;

protected:
    ~Journal() = default;
};

} // namespace renumber::change
