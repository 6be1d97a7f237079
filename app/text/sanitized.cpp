// SPDX-License-Identifier: Apache-2.0
#include "text/sanitized.h"

#include "text/unseen.h"

#include <QTextBoundaryFinder>

#include <unicode/uchar.h>

namespace renumber::text {

namespace {

constexpr QChar ellipsis(0x2026);
constexpr int mostMarks = 4; // in a row, by UTS #39 5.4

enum class Fate { Kept, Mark, Space, Replaced, Dropped };

Fate fateOf(char32_t character)
{
    if (character > 0x20 && character < 0x7f)
        return Fate::Kept;
    const auto code = UChar32(character);
    const int8_t category = u_charType(code);
    if (isBlank(character))
        return Fate::Space;
    if (U_IS_UNICODE_NONCHAR(code) || category == U_SURROGATE || category == U_PRIVATE_USE_CHAR
        || character == 0xFFFC) // stands for a picture that is not there
        return Fate::Replaced;
    if (isUnseen(character))
        return Fate::Dropped;
    return category == U_NON_SPACING_MARK || category == U_ENCLOSING_MARK ? Fate::Mark : Fate::Kept;
}

/// \a text, up to where it is certain to be longer than \a most.
QString cleaned(const QString &text, qsizetype most)
{
    QString clean;
    int marks = 0;
    for (qsizetype at = 0; at < text.size() && clean.size() <= most + 1;) {
        const char32_t character = nextCharacter(text, at);
        const Fate fate = fateOf(character);
        const bool isTooMuch = (fate == Fate::Space && (clean.isEmpty() || clean.endsWith(u' ')))
            || (fate == Fate::Mark && (clean.isEmpty() || marks == mostMarks));
        if (fate == Fate::Dropped || isTooMuch)
            continue;
        marks = fate == Fate::Mark ? marks + 1 : 0;
        if (fate == Fate::Space)
            clean += u' ';
        else if (fate == Fate::Replaced)
            clean += QChar(QChar::ReplacementCharacter);
        else
            clean += QChar::fromUcs4(character);
    }
    if (clean.endsWith(u' '))
        clean.chop(1);
    return clean;
}

/// How much of \a text to keep, below \a most: up to the end of a character, as people count them.
qsizetype placeToCut(const QString &text, qsizetype most)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(most - 1);
    const qsizetype place = finder.isAtBoundary() ? most - 1 : finder.toPreviousBoundary();
    if (place > 0)
        return place;
    // One character, longer than all that may be shown. A pair of surrogates stays together nonetheless.
    return text.at(most - 2).isHighSurrogate() ? most - 2 : most - 1;
}

} // namespace

QString sanitized(const QString &foreign, Longest longest)
{
    const auto most = qsizetype(longest);
    QString text = cleaned(foreign, most);
    if (text.size() <= most)
        return text;
    text.truncate(placeToCut(text, most));
    if (text.endsWith(u' '))
        text.chop(1);
    return text + ellipsis;
}

} // namespace renumber::text
