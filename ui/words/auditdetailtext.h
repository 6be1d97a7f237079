// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/policy.h"
#include "desk/store/deskstore.h"
#include "time/clock.h"

#include <QStringList>

namespace renumber::ui {

/// What of \a row there is no column for, each a line: "Reason: Phone lost or stolen". \a reasons are those
/// of the policy, which the record has by their ids.
QStringList auditDetails(const desk::AuditRow &row, const QList<desk::Reason> &reasons, const time::Now &now);

} // namespace renumber::ui
