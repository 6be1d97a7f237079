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

/// \a text, which is not this program's own, in an isolate that runs as the text does: so a name written from
/// right to left does not rearrange the sentence that it stands in, nor the other way round. As it is where
/// both run from left to right.
QString isolated(const QString &text);

} // namespace renumber::ui
