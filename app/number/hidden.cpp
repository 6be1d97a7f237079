// SPDX-License-Identifier: Apache-2.0
#include "number/hidden.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace renumber::number {
namespace {

/// Signs, as the inside of a bracket, that hide a digit each: bullets, stars, crosses, boxes, and what stands
/// for a character that is lost.
QString maskingSigns()
{
    return uR"(•●⚫⬤◉*×✕✖✗✘╳❌✱✲✳✻∗⁎■□▪▫◼◻◾◽⬛⬜▢☐☒▒░▓█▮▯�)"_s;
}

/// Several on end, or one that says that there are several.
QString several()
{
    return uR"((?:[%1?](?: ?[%1?])+|\.(?: ?\.)+|[…⋯](?: ?[…⋯.])*|(?:_ ?){2,}|(?:# ?){2,}|(?:~ ?){2,}))"
           "(?<! )"_s.arg(maskingSigns());
}

/// "XX 12", "12-xxx"
QString letters()
{
    return uR"((?<!\p{L})(?:[xXхХ]{2,}|[nN]{3,}|[yY]{3,}|[zZ]{3,})(?!\p{L}))"_s;
}

/// How chats make a number bold.
QString withoutBold(QString text)
{
    static const QRegularExpression bold(uR"((?<!\*)(\*{1,2})(?=[0-9(+])([^*]*[0-9)])\g1(?!\*))"_s);
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
        uR"([0-9][%1]|[%1]\(?[0-9])"
        uR"(|[0-9]\?(?![\p{L}+%=])|\?[0-9])"
        uR"(|[0-9][ ().-]*?%2|[0-9] *\( *[%1?] *\)|(?<![\p{L}\p{N}.…⋯])%2[ ().-]*[0-9]|%2[0-9])"
        uR"(|[0-9]-(?: ?-)+|-(?: ?-)+[0-9]|[0-9] *-(?: ?-)+ *(?:[0-9]|\z))"
        uR"(|[0-9][ ().\/-]*%3|%3[ ().\/-]*[0-9])"_s.arg(maskingSigns(), several(), letters()));
    return withoutBold(text).contains(expression);
}

} // namespace renumber::number
