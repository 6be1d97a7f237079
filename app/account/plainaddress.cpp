// SPDX-License-Identifier: Apache-2.0
#include "account/plainaddress.h"

#include <algorithm>

namespace renumber::account {

namespace {

/// Full-width signs, as Japanese and Chinese keyboards write them, in ASCII.
QChar inAscii(QChar c)
{
    constexpr char16_t fullWidthFirst = 0xFF01;
    constexpr char16_t fullWidthLast = 0xFF5E;
    if (c >= QChar(fullWidthFirst) && c <= QChar(fullWidthLast))
        return QChar(char16_t(c.unicode() - fullWidthFirst + u'!'));
    return c == QChar(0xFE6B) ? QChar(u'@') : c; // the small @
}

/// Marks of direction and width that come along when text is copied. Joiners are none of them: they tell
/// domains apart.
bool isUnseen(QChar c)
{
    return c.category() == QChar::Other_Format && c != QChar(0x200C) && c != QChar(0x200D);
}

} // namespace

QString plainAddress(QString typed)
{
    typed.removeIf(isUnseen);
    std::transform(typed.begin(), typed.end(), typed.begin(), inAscii);
    for (qsizetype at = typed.lastIndexOf(u'@') + 1; at > 0 && at < typed.size(); ++at) {
        if (typed[at] == QChar(0x3002) || typed[at] == QChar(0xFF61))
            typed[at] = u'.';
    }
    return typed.trimmed();
}

} // namespace renumber::account
