// SPDX-License-Identifier: Apache-2.0
// What the operators' board shows of all that is not closed: from the controllers to screen/board.h.
#pragma once

#include "callers/desk.h"
#include "keptcodes.h"
#include "screen/board.h"

namespace renumber::ui {

/// All that is on the board of \a desk at \a now, by the program's clock, with \a onScreen on the right. \a
/// kept: what this computer has of the messages of cases that are not in hand.
screen::Board boardOf(const callers::Desk &desk, const QString &onScreen, const screen::BoardFilter &filter,
                      const KeptCodes::Codes &kept, const QDateTime &now);

} // namespace renumber::ui
