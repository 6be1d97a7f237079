// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "look/symbol.h"

#include <QIcon>
#include <QPalette>

namespace renumber::ui::look {

/// \a symbol for a button or a menu, in the application's colour of \a role whenever it is painted.
QIcon symbolIcon(Symbol symbol, QPalette::ColorRole role = QPalette::ButtonText);

} // namespace renumber::ui::look
