// SPDX-License-Identifier: Apache-2.0
// What stands beside somebody who was found: what the desk knows of them.
#pragma once

#include "look/symbol.h"
#include "screen/entry.h"
#include "time/clock.h"

#include <optional>

namespace renumber::ui {

/// "Locked for everybody · In hand by Ana since 14:02 (R-1042)"; empty where there is nothing.
QString hitMarksText(const screen::HitMarks &marks, const time::Now &now);

/// The sign beside those words, which says the most of them; none where there are none.
std::optional<look::Symbol> hitSign(const screen::HitMarks &marks);

} // namespace renumber::ui
