// SPDX-License-Identifier: Apache-2.0
#include "number/typed.h"

#include "text/unseen.h"

#include <algorithm>

#include <QList>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace renumber::number {
namespace {

constexpr char32_t s_dropped = 0;

constexpr bool isAsciiDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

bool isSeparator(QChar character)
{
    return QStringView(u" -./()~").contains(character);
}

/// Look-alikes that neither their Unicode category nor their full-width form gives away.
char32_t lookAlike(char32_t character)
{
    switch (character) {
    case 0x207A: // superscript and subscript plus
    case 0x208A:
    case 0x2295: // circled and squared plus
    case 0x229E:
    case 0x271A: // heavy Greek cross, heavy plus
    case 0x2795:
    case 0x00B1: // plus-minus, plus with a dot, n-ary circled plus, runic cross, crossing lines
    case 0x2214:
    case 0x2A01:
    case 0x16ED:
    case 0x253C:
    case 0x254B:
    case 0xFB29: // Hebrew alternative plus
    case 0xFE62: // small plus
        return U'+';
    case 0x2212: // minus
    case 0x30FC: // the Katakana length mark, used as a dash in Japanese numbers
        return U'-';
    case 0x00B7: // middle dots, which hide a digit as often as they part two
    case 0x0387:
    case 0x2027:
    case 0x2219:
    case 0x22C5:
    case 0x30FB:
    case 0xFF65:
        return U'\u2022';
    case 0x2044: // fraction and division slash
    case 0x2215:
        return U'/';
    case 0x223C: // tilde operator, swung dash
    case 0x2053:
        return U'~';
    default:
        return character;
    }
}

char32_t plainCharacter(char32_t character)
{
    constexpr char32_t fullWidthFirst = 0xFF01;
    constexpr char32_t fullWidthLast = 0xFF5E;
    if (character >= fullWidthFirst && character <= fullWidthLast)
        character = character - fullWidthFirst + U'!';
    character = lookAlike(character);
    if (text::isBlank(character))
        return U' ';
    if (text::isUnseen(character))
        return s_dropped;
    switch (QChar::category(character)) {
    case QChar::Number_DecimalDigit:
        return U'0' + static_cast<char32_t>(QChar::digitValue(character));
    case QChar::Punctuation_Dash:
        return U'-';
    case QChar::Punctuation_Open:
        return U'(';
    case QChar::Punctuation_Close:
        return U')';
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing: // the box of a keycap digit
        return s_dropped;
    default:
        return character;
    }
}

} // namespace

QString plain(const QString &typed)
{
    QString result;
    result.reserve(typed.size());
    const QList<uint> characters = typed.toUcs4();
    for (const uint character : characters) {
        const char32_t made = plainCharacter(character);
        if (made != s_dropped)
            result += QChar::fromUcs4(made);
    }
    return result.trimmed();
}

bool isDialable(QStringView plain)
{
    bool inFront = true;
    for (const QChar character : plain) {
        if (isAsciiDigit(character)) {
            inFront = false;
        } else if (!isSeparator(character) && !(character == u'+' && inFront)) {
            return false;
        }
    }
    return !plain.isEmpty();
}

QString digitsOf(QStringView plain)
{
    QString digits;
    std::copy_if(plain.begin(), plain.end(), std::back_inserter(digits), isAsciiDigit);
    return digits;
}

QString withDotsForBullets(const QString &plain)
{
    static const QRegularExpression alone(uR"((?<=[0-9)])( ?)\x{2022}\g1(?=[0-9(]))"_s);
    static const QRegularExpression ofList(uR"(\A\x{2022} +(?=[0-9+(]))"_s);
    return QString(plain).replace(alone, u"."_s).remove(ofList);
}

QString withoutBracketedZero(const QString &plain)
{
    static const QRegularExpression bracketed(uR"(\( *0[ ./-]*\)(?: *\( *0[ ./-]*\))*)"_s);
    const QRegularExpressionMatch match = bracketed.match(plain);
    return match.hasMatch() ? QString(plain).replace(match.capturedStart(), match.capturedLength(), u' ')
                            : plain;
}

} // namespace renumber::number
