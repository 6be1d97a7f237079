// SPDX-License-Identifier: Apache-2.0
#include "number/formplus.h"

#include <QRegularExpression>

#include "number/numberdata.h"
#include "number/typed.h"

using namespace Qt::StringLiterals;

namespace renumber::number {
namespace {

constexpr QStringView s_escapedPlus = u"%2B";

enum class Plus { Space, Written, Unclear };

/// What is before the plus at \a at in its value, and part of it.
QString valueBefore(const QString &text, qsizetype at)
{
    static const QRegularExpression outside(uR"([=&?;,:/<>"'#|])"_s);
    const qsizetype border = text.first(at).lastIndexOf(outside);
    return text.sliced(border + 1, at - border - 1);
}

/// How many digits begin behind \a at with nothing among them but what the pattern \a between has.
qsizetype digitsBehind(const QString &text, qsizetype at, const QString &between)
{
    const QRegularExpression digits(uR"([^0-9]*(?:[0-9]%1)*)"_s.arg(between));
    return digitsOf(digits.match(text, at).capturedView()).size();
}

/// What the plus at \a at in \a text is.
Plus plusAt(const QString &text, qsizetype at)
{
    static const QRegularExpression number(uR"(\+(?:[^\p{L}\p{N}%+]|%28)*([0-9]))"_s);
    static const QRegularExpression escape(uR"(%[0-9A-Fa-f]{2}\z)"_s);
    const QRegularExpressionMatch behind = number.match(text, at, QRegularExpression::NormalMatch,
                                                        QRegularExpression::AnchorAtOffsetMatchOption);
    // No country code begins with a zero.
    if (!behind.hasMatch() || behind.captured(1) == u"0")
        return Plus::Space;
    const QString value = valueBefore(text, at);
    if (value.isEmpty() || value.endsWith(u'('))
        return Plus::Written;
    // "%2B33+7…" has spaces where it could have pluses.
    const bool hasPlus = value.contains(s_escapedPlus, Qt::CaseInsensitive);
    if (hasPlus && (value.back().isDigit() || value.endsWith(s_escapedPlus, Qt::CaseInsensitive)))
        return Plus::Space;
    const bool isWithinDigits = value.back().isDigit() && !value.contains(escape);
    const qsizetype digits = digitsBehind(text, at, isWithinDigits ? QString() : uR"([+().-]*)"_s);
    return digits < data::s_fewestDigits ? Plus::Space : Plus::Unclear;
}

} // namespace

std::optional<QString> withoutFormSpaces(const QString &text)
{
    if (!text.contains(s_escapedPlus, Qt::CaseInsensitive) || text.contains(u' '))
        return text;
    QString spaced = text;
    for (qsizetype at = text.indexOf(u'+'); at >= 0; at = text.indexOf(u'+', at + 1)) {
        switch (plusAt(text, at)) {
        case Plus::Space:
            spaced[at] = u' ';
            break;
        case Plus::Written:
            break;
        case Plus::Unclear:
            return std::nullopt;
        }
    }
    return spaced;
}

} // namespace renumber::number
