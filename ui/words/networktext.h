// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace renumber::ui {

/// Why nothing can be sent while the computer is offline, and what becomes of what is on the screen.
QString offlineText();

} // namespace renumber::ui
