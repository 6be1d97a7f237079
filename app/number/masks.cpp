// SPDX-License-Identifier: Apache-2.0
#include "number/masks.h"

#include <algorithm>
#include <array>

#include <QList>
#include <QStringView>

namespace renumber::number {
namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

/// What is written around numbers and hides nothing: arrows, telephones, fingers, letters and speech, ticks
/// and "new", the letters of flags, colours of skin, and what stands before a number.
constexpr std::array s_pointing{
    Range{0x2190, 0x21FF},   Range{0x25B6, 0x25B6},   Range{0x25BA, 0x25BA},   Range{0x23E9, 0x23EA},
    Range{0x2794, 0x27BE},   Range{0x27F5, 0x27FF},   Range{0x2900, 0x297F},   Range{0x2B00, 0x2B11},
    Range{0x2121, 0x2121},   Range{0x260E, 0x260F},   Range{0x2706, 0x2706},   Range{0x1F4DE, 0x1F4E0},
    Range{0x1F4F1, 0x1F4F2}, Range{0x1F57B, 0x1F57F}, Range{0x1F581, 0x1F581}, Range{0x1F919, 0x1F919},
    Range{0x261A, 0x261F},   Range{0x1F446, 0x1F449}, Range{0x2709, 0x2709},   Range{0x1F4E7, 0x1F4E9},
    Range{0x1F4AC, 0x1F4AC}, Range{0x2705, 0x2705},   Range{0x2713, 0x2714},   Range{0x1F195, 0x1F195},
    Range{0x1F1E6, 0x1F1FF}, Range{0x1F3F4, 0x1F3F4}, Range{0x1F3FB, 0x1F3FF}, Range{0x2116, 0x2116},
    Range{0x00B0, 0x00B0},   Range{0x00A9, 0x00A9},   Range{0x00AE, 0x00AE},   Range{0x2122, 0x2122},
};

/// Punctuation of sentences in other scripts than ASCII's; dots and the like that hide something by
/// themselves are not among them.
constexpr QStringView s_ofSentences = u"¡¿§¶،؛؟۔।։՝՞、。〽′″‴※";

constexpr bool isWithin(const Range &range, char32_t character)
{
    return range.first <= character && character <= range.last;
}

bool isPointing(char32_t character)
{
    return std::any_of(s_pointing.begin(), s_pointing.end(),
                       [character](const Range &range) { return isWithin(range, character); });
}

bool isPicture(char32_t character)
{
    constexpr std::array pictures{Range{0x2600, 0x26FF}, Range{0x2700, 0x27BF}, Range{0x1F300, 0x1FAFF}};
    // Locks, and monkeys with hands before their eyes, are put there to hide something.
    constexpr std::array hiding{Range{0x1F648, 0x1F64A}, Range{0x1F50F, 0x1F513}, Range{0x1F532, 0x1F53B},
                                Range{0x1F7E0, 0x1F7EB}, Range{0x2605, 0x2606},   Range{0x2660, 0x2667},
                                Range{0x2690, 0x269C},   Range{0x26AA, 0x26BC},   Range{0x2715, 0x2718},
                                Range{0x271D, 0x2761},   Range{0x2612, 0x2613}};
    const auto has = [character](const Range &range) { return isWithin(range, character); };
    return std::any_of(pictures.begin(), pictures.end(), has)
        && std::none_of(hiding.begin(), hiding.end(), has);
}

bool isSign(char32_t character)
{
    constexpr char32_t lastOfAscii = 0x7f;
    if (character <= lastOfAscii
        || (character <= 0xffff && s_ofSentences.contains(QChar(char16_t(character)))))
        return false;
    switch (QChar::category(character)) {
    case QChar::Symbol_Other:
    case QChar::Symbol_Modifier:
    case QChar::Symbol_Math:
    case QChar::Symbol_Currency:
    case QChar::Punctuation_Other:
    case QChar::Punctuation_Connector:
        return true;
    default:
        return false;
    }
}

/// Signs that say something by themselves, and nothing but that there is more when they are doubled.
bool hidesIfDoubled(char32_t character)
{
    constexpr QStringView signs = u"=&$%@^|\\<>{};。、※§¶";
    return character <= 0xffff && signs.contains(QChar(char16_t(character)));
}

/// Those that hide or point by themselves, and are looked for as they are.
bool isOfItsOwn(char32_t character)
{
    constexpr QStringView signs = u"•…⋯‥⋮";
    return character <= 0xffff && signs.contains(QChar(char16_t(character)));
}

} // namespace

QString withMasks(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    QString masked;
    for (qsizetype at = 0; at < characters.size(); ++at) {
        const char32_t character = characters[at];
        const bool isDoubled = (at > 0 && characters[at - 1] == character)
            || (at + 1 < characters.size() && characters[at + 1] == character);
        if (isPointing(character))
            masked += u' ';
        else if (isDoubled && hidesIfDoubled(character))
            masked += s_mask;
        else if (isSign(character) && !isOfItsOwn(character))
            masked += isPicture(character) ? s_picture : s_mask;
        else
            masked += QChar::fromUcs4(character);
    }
    return masked;
}

} // namespace renumber::number
