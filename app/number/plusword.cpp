// SPDX-License-Identifier: Apache-2.0
#include "number/plusword.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace renumber::number {
namespace {

constexpr auto s_anyCase = QRegularExpression::CaseInsensitiveOption;

using Said = OtherPlus::Said;

bool hasWordOrDigit(const QString &text)
{
    static const QRegularExpression expression(uR"([\p{L}\p{N}])"_s);
    return text.contains(expression);
}

/// "plus 44", "(plus) 44", "A-plus 479"
std::optional<OtherPlus> spelledPlus(const QString &text)
{
    static const QRegularExpression expression(uR"(\(?\bplus(?!\p{L})[\s:.)-]*\+?(?=[ (]*[1-9]))"_s,
                                               s_anyCase);
    const QRegularExpressionMatch match = expression.match(text);
    if (!match.hasMatch())
        return {};
    const bool isAlone = !hasWordOrDigit(text.first(match.capturedStart()));
    return OtherPlus{QString(text).replace(expression, u"+"_s), isAlone ? Said::Alone : Said::Among};
}

/// "WhatsApp: 44…" is how people say where to reach them, "whatsapp:44…" may be a link.
std::optional<OtherPlus> labelForPlus(const QString &text)
{
    static const QRegularExpression expression(uR"((?:\bwhatsapp:\s*(?!/)|[?&]phone=)(?=[ (]*[1-9]))"_s,
                                               s_anyCase);
    static const QRegularExpression link(uR"(\Awhatsapp:[0-9]+\z)"_s);
    if (!text.contains(expression))
        return {};
    return OtherPlus{QString(text).replace(expression, u"+"_s),
                     text.contains(link) ? Said::Alone : Said::Label};
}

/// "+ (Norway) 47…", "+ country code 47 …", "Smith + Sons 479…"
std::optional<OtherPlus> plusBeforeWord(const QString &text)
{
    static const QRegularExpression expression(
        uR"((?<![\p{L}\p{N}])\+[^\p{N}+]*\p{L}[^\p{N}+]*?(?=\(?[1-9]))"_s);
    static const QRegularExpression between(uR"([\p{L}\p{N})] +\z)"_s);
    const QRegularExpressionMatch match = expression.match(text);
    if (!match.hasMatch())
        return {};
    const bool isAmong = text.first(match.capturedStart()).contains(between)
        && text.sliced(match.capturedStart()).startsWith(u"+ ");
    return OtherPlus{QString(text).replace(match.capturedStart(), match.capturedLength(), u"+"_s),
                     isAmong ? Said::Among : Said::Apart};
}

/// "Disney+ 479…": a plus that ends a name.
std::optional<OtherPlus> plusOfName(const QString &text)
{
    static const QRegularExpression expression(
        uR"((?<=\p{L})\+{1,2}(?=[^\p{L}\p{N}+]*\s[^\p{L}\p{N}+]*[1-9]))"_s);
    if (!text.contains(expression))
        return {};
    return OtherPlus{QString(text).remove(expression), Said::Among};
}

} // namespace

QString withoutPrefixBeforePlus(const QString &plain)
{
    // With another plus somewhere these may be spaces of a form, or several numbers.
    if (plain.count(u'+') != 1)
        return plain;
    static const QRegularExpression expression(
        uR"((?:\A|[^\p{L}\p{N} ./()-]|\p{L}(?=[ ./()-]))[ ./()-]*?(\(?)(?:0000?|00|0?011|010|009|001|8[ ~-]?10|119))"
        "(\\)?)[ ./-]*(?=\\(?\\+)"_s);
    const QRegularExpressionMatch match = expression.match(plain);
    if (!match.hasMatch())
        return plain;
    const bool isOpen = !match.captured(1).isEmpty() && match.captured(2).isEmpty(); // "(00 +44) 7911"
    const qsizetype begin = match.capturedStart(1) + (isOpen ? 1 : 0);
    return QString(plain).remove(begin, match.capturedEnd() - begin);
}

QString withPlusOfLinks(const QString &plain)
{
    static const QRegularExpression links(
        uR"((?:\bwa\.me/|\bwhatsapp(?:://|\.com/)\S*?[?&]phone=|\bviber://\S*?[?&]number=)\+?(?=[ (]*[1-9]))"_s,
        s_anyCase);
    return QString(plain).replace(links, u"+"_s);
}

std::optional<OtherPlus> otherPlusIn(const QString &plain)
{
    for (const auto &find : {spelledPlus, labelForPlus, plusBeforeWord, plusOfName}) {
        if (const std::optional<OtherPlus> found = find(plain))
            return found;
    }
    return {};
}

} // namespace renumber::number
