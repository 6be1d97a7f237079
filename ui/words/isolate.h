// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace renumber::ui {

/// \a text in a left-to-right isolate (Unicode UAX #9, 3.1.2), so that a number keeps its order inside a
/// sentence that runs from right to left.
inline QString leftToRight(const QString &text)
{
    return QChar(0x2066) + text + QChar(0x2069);
}

} // namespace renumber::ui
