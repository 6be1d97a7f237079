// SPDX-License-Identifier: Apache-2.0
#include "number/hidden.h"

#include <QRegularExpression>

#include "number/leftout.h"
#include "number/masks.h"

using namespace Qt::StringLiterals;

namespace renumber::number {
namespace {

/// Signs, as the inside of a bracket, that hide a digit each.
constexpr QStringView s_signs = u"•●◉*�";

/// Several on end, or one that says that there are several, where \a signs are those of which it takes two.
QString several(QStringView signs)
{
    return uR"((?:[%1?](?: ?[%1?])+|\.(?: ?\.)+|[…⋯‥⋮](?: ?[…⋯‥⋮.])*|(?:_ ?){2,}|(?:# ?){2,}|(?:~ ?){2,}))"
           "(?<! )"_s.arg(signs);
}

/// "XX 12", "12-xxx", "12 aa": no word but a letter again and again. Codes of countries and Roman numerals
/// are such, too.
QString letters()
{
    return uR"((?<!\p{L})(?:[xXхХ]{2,}|(?!(?:BB|CC|EE|GG|MM|SS|TT|cc|I+)(?!\p{L})))"
           uR"(([\p{Latin}\p{Cyrillic}\p{Greek}])\g{-1}+|[口囗某叉〇]{2,})(?!\p{L}))"_s;
}

/// How chats and notes make a number bold, or mark it in another way.
QString withoutBold(QString text)
{
    static const QRegularExpression bold(
        uR"((?<![*_=|])(\*{1,2}|_{1,2}|={1,2}|\|{1,2})(?=[0-9(+])([^*_=|]*[0-9)])\g1(?![*_=|]))"_s);
    return text.replace(bold, uR"( \2 )"_s);
}

} // namespace

bool mayLackDigits(const QString &dialled)
{
    static const QRegularExpression expression(uR"((?:[-./~] *){2,}|\([^0-9]*\)| {3,}|[-/~] *\z)"_s);
    return dialled.contains(expression);
}

bool mayHideDigits(const QString &text)
{
    // Behind a word and before a space, dots and the like belong to the sentence: "Call me... 0171". A plus
    // begins a number, so nothing of it is in front of that.
    static const QRegularExpression expression(
        uR"([0-9][%1]|[%1]\(?[0-9]|[0-9] +● +\(?[0-9])"
        uR"(|[0-9]\?(?![\p{L}+%=])|\?[0-9])"
        uR"(|[0-9][ ().<"'‹«“‘-]*?%2|[0-9] *\( *[%1?] *\)|(?<![\p{L}\p{N}.…⋯])%3[ ().>-]*[0-9]|%2[0-9])"
        uR"(|[0-9]-(?: ?-)+|-(?: ?-)+[0-9]|[0-9] *-(?: ?-)+ *(?:[0-9]|\z)|[0-9] ?([,:\/])(?: ?\g{-1})+)"
        uR"(|[0-9] *[!'"`¿¡]{2,} *\(?[0-9]|[0-9] *\([^\p{L}\p{N}()]*\)|[0-9] +●(?! *\p{L})|[0-9] ?[~_]\z)"
        uR"(|[0-9][ ().\/"'“‘-]*%4|%4[ ().\/"'-]*[0-9]|[0-9][ ().\/-]*(\p{L}{2,})[ -]+\g{-1}(?!\p{L}))"_s.arg(
            s_signs, several(s_signs), several(u"•●*�"), letters()));
    return withMasks(withoutBold(text)).contains(expression) || saysThatDigitsAreLeftOut(text);
}

} // namespace renumber::number
