// SPDX-License-Identifier: Apache-2.0
// What the pages of an operators' desk show of a case in hand: from the controllers to screen/deskcase.h.
#pragma once

#include "callers/desk.h"
#include "screen/deskcase.h"

namespace renumber::ui {

/// The page of \a one, as it is before a message to the new contact is out. \a service is the name of the
/// service; \a history what the record has of the person.
screen::DeskCase deskCaseOf(const callers::CallerCase &one, const callers::Desk &desk, const QString &service,
                            const QList<screen::HistoryRow> &history);

/// How many of the proofs that \a rule needs there are, where that is \a missing.
int countingBy(const desk::Rule &rule, const QList<desk::Missing> &missing);

} // namespace renumber::ui
