// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace renumber::ui {

/// \a text with invisible places where a word may be broken (zero-width spaces) in every word that would not
/// fit into a small window. Other words, and so nearly all texts, stay as they are.
inline QString breakable(const QString &text)
{
    constexpr int longest = 40;
    QString result;
    int inWord = 0;
    for (const QChar character : text) {
        inWord = character.isSpace() ? 0 : inWord + 1;
        if (inWord > longest && !character.isLowSurrogate() && !character.isMark()) {
            result += QChar(0x200b);
            inWord = 1;
        }
        result += character;
    }
    return result;
}

} // namespace renumber::ui
