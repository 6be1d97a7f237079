// SPDX-License-Identifier: Apache-2.0
#include "text/unseen.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>

namespace renumber::text {

namespace {

constexpr char32_t nonJoiner = 0x200C;
constexpr char32_t joiner = 0x200D;

bool isBlankSign(char32_t character)
{
    static constexpr std::array<char32_t, 5> blanks{
        0x2800, // braille without a dot
        0x13441, 0x13442, // hieroglyphs' full and half blank
        0x16FE4, // the filler of Khitan small script
        0x1D159, // a note without a head
    };
    return std::find(blanks.cbegin(), blanks.cend(), character) != blanks.cend();
}

} // namespace

char32_t nextCharacter(const QString &text, qsizetype &at)
{
    const QChar first = text.at(at++);
    if (first.isHighSurrogate() && at < text.size() && text.at(at).isLowSurrogate())
        return QChar::surrogateToUcs4(first, text.at(at++));
    return first.unicode();
}

bool isUnseen(char32_t character)
{
    const auto code = UChar32(character);
    return !isBlank(character)
        && (u_charType(code) == U_FORMAT_CHAR
            || u_hasBinaryProperty(code, UCHAR_DEFAULT_IGNORABLE_CODE_POINT) != 0);
}

bool isBlank(char32_t character)
{
    const auto code = UChar32(character);
    return u_charType(code) == U_CONTROL_CHAR || u_isUWhiteSpace(code) != 0 || isBlankSign(character);
}

bool isJoiner(char32_t character)
{
    return character == nonJoiner || character == joiner;
}

QString withoutUnseen(const QString &text, Joiners joiners)
{
    QString seen;
    seen.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const char32_t character = nextCharacter(text, at);
        const bool isKept = joiners == Joiners::Kept && isJoiner(character);
        if (!isKept && isUnseen(character))
            continue;
        if (isBlank(character) && !QChar::isSpace(character))
            seen += u' ';
        else
            seen += QChar::fromUcs4(character);
    }
    return seen;
}

} // namespace renumber::text
