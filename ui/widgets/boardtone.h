// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "look/colours.h"
#include "screen/board.h"

#include <optional>

namespace renumber::ui {

/// How urgent \a row is for who works on it. None: somebody else, or time, has to come first.
std::optional<look::Tone> toneOf(const screen::BoardRow &row);

} // namespace renumber::ui
