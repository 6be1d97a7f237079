// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "screen/deskcase.h"
#include "time/clock.h"

#include <QStringList>

namespace renumber::ui {

/// What of a case is settled, a line each: why the contact is to be another one, and what has shown who is
/// calling.
QStringList settledTexts(const screen::DeskCase &deskCase, const time::Now &now);

} // namespace renumber::ui
