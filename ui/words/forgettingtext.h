// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cases/forgetting.h"

#include <QString>

namespace renumber::ui {

/// What is said before everything on this computer is forgotten.
QString forgettingText();

/// What came of it.
QString forgottenText(const cases::Remains &remains);

} // namespace renumber::ui
