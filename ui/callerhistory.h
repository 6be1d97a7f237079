// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "callers/callercase.h"
#include "desk/store/deskstore.h"
#include "screen/deskcase.h"

namespace renumber::ui {

/// What \a rows of the record, the newest first, say of a person beside the case \a caseId that is in hand,
/// the newest first: how their cases ended, proofs that failed, and locks. Times as the record has them.
QList<screen::HistoryRow> historyOf(const QList<desk::AuditRow> &rows, const QString &caseId);

} // namespace renumber::ui
