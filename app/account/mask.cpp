// SPDX-License-Identifier: Apache-2.0
#include "account/mask.h"

#include <QList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace renumber::account {

namespace {

/// Whether the sign at \a at of \a text belongs to a word (RFC 5892 A.3 to A.7): between two l of Catalan, or
/// beside a letter that is not ASCII. Side by side they stand for something hidden.
bool isInWord(const QList<uint> &text, qsizetype at)
{
    constexpr std::array<uint, 5> insideWords{0x00B7, 0x0375, 0x05F3, 0x05F4, 0x30FB};
    const uint sign = text[at];
    const uint before = at > 0 ? text[at - 1] : 0;
    const uint behind = text.value(at + 1);
    if (std::find(insideWords.begin(), insideWords.end(), sign) == insideWords.end())
        return false;
    if (sign == insideWords.front())
        return QChar::toLower(before) == u'l' && QChar::toLower(behind) == u'l';
    const auto isForeignLetter = [](uint c) { return c >= 0x80 && QChar::isLetter(c); };
    return before != sign && behind != sign && (isForeignLetter(before) || isForeignLetter(behind));
}

/// Whether what is at \a at of \a text hides something.
bool hides(const QList<uint> &text, qsizetype at)
{
    const uint c = text[at];
    if (c >= 0x80)
        return (QChar::isPunct(c) || QChar::isSymbol(c)) && !isInWord(text, at);
    return c == u'*' || ((c == u'#' || c == u'?') && text.value(at + 1) == c);
}

} // namespace

bool isMasked(const QString &address)
{
    const QList<uint> text = address.toUcs4();
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (hides(text, at))
            return true;
    }
    return address.contains("..."_L1);
}

} // namespace renumber::account
