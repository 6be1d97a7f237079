// SPDX-License-Identifier: Apache-2.0
// What single values mean that stand in the details of a row of the record; those that are none that there is
// are empty, as somebody may have written there.
#pragma once

#include "desk/missing.h"

#include <QString>

namespace renumber::ui {

/// What a refusal names as missing, as one of several: "a reason".
QString missingName(const desk::Missing &missing);

/// What leave was asked for.
QString actName(const QString &act);
/// Which contact a proof went to.
QString proofContactName(const QString &to);
/// Whom a change concerns, and how they were told.
QString tellName(const QString &whom);
QString tellingHowName(const QString &how);
/// Whether a flag was up.
QString flagStateName(const QString &state);
/// Why somebody was locked, or cases may be lost.
QString becauseName(const QString &because);

} // namespace renumber::ui
