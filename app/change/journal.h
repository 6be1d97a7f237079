// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "change/phase.h"
#include "description/values.h"

#include <functional>

class QObject;

namespace renumber::change {

/// Keeps a change so that it outlives the program. The runner tells it of each phase before it sends what the
/// phase asks for; a reading goes out beside it, and counts only once it is kept.
class Journal
{
public:
    /// Notes where \a change stands and what replies have left for its later calls, and then calls \a then:
    /// from the event loop, once it is kept or it is known that it cannot be; never once \a context is
    /// destroyed. Notes are kept in the order of the calls. A change that is Idle, Done or Failed is over and
    /// is forgotten.
    virtual void note(const Change &change, const description::Values &kept, QObject *context,
                      std::function<void()> then)
        = 0;

    /// The change is let go of, but not over: it is kept as it was noted last.
    virtual void suspend() = 0;

protected:
    ~Journal() = default;
};

} // namespace renumber::change
