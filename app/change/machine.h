// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "change/event.h"
#include "change/phase.h"

#include <optional>

namespace renumber::change {

/// What an event leads to: the change as it is from now on, and at most one thing to do.
struct Transition
{
    Change change;
    std::optional<Effect> effect;
    friend bool operator==(const Transition &, const Transition &) = default;
};

/// The whole of the rules by which a change goes on. Pure: no I/O, no clock. An event that makes no sense in
/// a phase leaves everything as it is, so that a double click or a late reply does no harm.
Transition react(const Change &change, const Event &event);

} // namespace renumber::change
