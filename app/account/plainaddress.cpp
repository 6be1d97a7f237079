// SPDX-License-Identifier: Apache-2.0
#include "account/plainaddress.h"

#include "text/unseen.h"

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

/// \a text without the joiners that cannot be part of it: they tell domains apart, but only behind letters of
/// scripts that join (RFC 5892 A.1 and A.2), none of which is in ASCII.
QString withoutLooseJoiners(const QString &text)
{
    QString kept;
    for (const QChar c : text) {
        const bool isLoose = kept.isEmpty() || kept.back().unicode() < 0x80;
        if (!text::isJoiner(c.unicode()) || !isLoose)
            kept += c;
    }
    return kept;
}

} // namespace

QString plainAddress(const QString &typed)
{
    QString plain = text::withoutUnseen(typed, text::Joiners::Kept);
    std::transform(plain.begin(), plain.end(), plain.begin(), inAscii);
    for (qsizetype at = plain.lastIndexOf(u'@') + 1; at > 0 && at < plain.size(); ++at) {
        if (plain[at] == QChar(0x3002) || plain[at] == QChar(0xFF61))
            plain[at] = u'.';
    }
    return withoutLooseJoiners(plain).trimmed();
}

} // namespace renumber::account
