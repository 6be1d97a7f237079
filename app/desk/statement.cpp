// SPDX-License-Identifier: Apache-2.0
#include "desk/statement.h"

#include <QSet>

namespace renumber::desk {

bool saysSomething(const QString &statement)
{
    constexpr qsizetype fewest = 3; // "fax", and the shortest words of scripts that need fewer letters
    QSet<char32_t> letters;
    for (const char32_t character : statement.toUcs4()) {
        if (QChar::isLetter(character))
            letters.insert(QChar::toCaseFolded(character));
    }
    return letters.size() >= fewest;
}

} // namespace renumber::desk
