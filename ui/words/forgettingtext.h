// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cases/forgetting.h"

#include <QString>

namespace renumber::ui {

/// What is said before everything on this computer is forgotten.
QString forgettingText();

/// Whether a help desk has its record on this computer, which is not the operator's to forget.
enum class DeskRecord { None, Kept };

/// What came of it.
QString forgottenText(const cases::Remains &remains, DeskRecord record);

} // namespace renumber::ui
