// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/audit/action.h"

#include <QString>

namespace renumber::ui {

/// What was done, as a row of the record has it.
QString actionText(desk::audit::Action action);
/// How it went.
QString outcomeText(desk::audit::Outcome outcome);

/// The same of what stands in a row; as it is, for the eye, where that is none that there is: somebody may
/// have written there.
QString actionText(const QString &name);
QString outcomeText(const QString &name);

} // namespace renumber::ui
