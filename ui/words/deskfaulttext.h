// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/store/storefault.h"
#include "time/clock.h"

#include <QString>

namespace renumber::ui {

/// Why the desk's store did not do what it was asked for, or does nothing at all, and what to do. Times are
/// on the program's clock.
QString storeFaultText(const desk::StoreFault &fault, const time::Now &now);

/// Why something cannot follow in a case.
QString caseRefusalText(desk::CaseRefusal refusal);

/// Why a lock stays; \a until is when time alone would let it end, where it would.
QString stillLockedText(desk::StillLocked why, const std::optional<QDateTime> &until, const time::Now &now);

} // namespace renumber::ui
