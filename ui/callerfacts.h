// SPDX-License-Identifier: Apache-2.0
// What the pages of an operators' desk show of a case in hand, and of the board: from the controllers to
// screen/deskcase.h and screen/board.h.
#pragma once

#include "callers/desk.h"
#include "screen/board.h"
#include "screen/deskcase.h"

namespace renumber::ui {

/// The page of \a one, as it is before a message to the new contact is out. \a service is the name of the
/// service; \a history what the record has of the person.
screen::DeskCase deskCaseOf(const callers::CallerCase &one, const callers::Desk &desk, const QString &service,
                            const QList<screen::HistoryRow> &history);

/// All that is on the board of \a desk, with \a onScreen on the right.
screen::Board boardOf(const callers::Desk &desk, const QString &onScreen, const screen::BoardFilter &filter);

} // namespace renumber::ui
