// SPDX-License-Identifier: Apache-2.0
// What a row of the operators' board says, in the few words that there is room for. What each of it means,
// and what to do, the page of the case says.
#pragma once

#include "screen/board.h"
#include "time/clock.h"

#include <QString>

namespace renumber::ui {

/// "Mine 3".
QString chipText(screen::Chip chip, int count);

/// Where \a row stands, or what it waits for: "Code sent".
QString stateText(const screen::BoardRow &row);

/// "R-1042 · phone · INC0048121", and who has it in hand where that is not \a viewer.
QString captionText(const screen::BoardRow &row, const screen::Viewer &viewer);

/// How long there is until the nearest deadline of \a row, "8:41", or until when; empty where it has none.
QString deadlineText(const screen::BoardRow &row, const time::Now &now);

/// From which contact to which, both masked.
QString contactsText(const screen::BoardRow &row);

/// How long ago \a row was opened: "12 min ago".
QString ageText(const screen::BoardRow &row, const time::Now &now);

/// Which flags are up in \a row; empty where none is.
QString flagsText(const screen::BoardRow &row);

/// All that there is to say of \a row, for who does not see it, and as its tip.
QString rowText(const screen::BoardRow &row, const screen::Viewer &viewer, const time::Now &now);

/// What stands in place of the rows where \a board shows none; empty where it shows some.
QString emptyBoardText(const screen::Board &board);

} // namespace renumber::ui
