// SPDX-License-Identifier: Apache-2.0
#include "number/signs.h"

#include <QRegularExpression>

#include "number/digitrun.h"

using namespace Qt::StringLiterals;

namespace renumber::number {

bool hasStrayPlus(const QString &text)
{
    static const QRegularExpression expression(uR"([0-9]\+|(?<![\p{L}+])\+[^\p{L}\p{N}\p{Cn}*#@]*)"
                                               uR"((?:[*#@]|(?![0-9])[\p{N}\p{Cn}]|\p{L}{1,2}(?!\p{L})))"_s);
    return expression.match(text).hasMatch();
}

bool hasOtherNumbers(const QString &text)
{
    static const QRegularExpression expression(uR"((?![0-9])[\p{N}])"_s);
    return expression.match(text).hasMatch();
}

bool isBehindKey(const QString &text, Stretch number)
{
    // "Cell#0170…" is no code, and "*0170…*" is how chats make it bold.
    static const QRegularExpression key(uR"((?<!\p{L})[*#]+\(?\z)"_s);
    const bool isBold = number.begin > 0 && text.at(number.begin - 1) == u'*' && number.end < text.size()
        && text.at(number.end) == u'*';
    return !isBold && key.match(text.first(number.begin)).hasMatch();
}

bool mayFollowPlus(const QString &text, qsizetype at)
{
    static const QRegularExpression expression(
        uR"((?<!\p{L})(?:m[aá]s|mais|pi[uù]|plusz|art[iı]|плюс|плус|συν|زائد|פלוס|บวก|c[oộ]ng)"
        "|(?:プラス|加号?|加號|플러스))[\\s:.)-]*\\(?\\z"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return expression.match(text.first(at)).hasMatch();
}

bool unitFollows(const QString &text, qsizetype end)
{
    static const QRegularExpression expression(
        uR"([\s.'’:-]*(?:[%‰\p{Sc}]|(?:[ap]\.?\s?m|uhr|hrs?|h|hours?|o\W?clock|heures?|horas?|ore|uur|klo?)"
        "|godz\\p{L}*|час\\p{L}*|ч|saat|eur|usd|gbp|chf|euros?|dollars?|pounds?|kr|kč|zł|руб\\p{L}*"
        "|min|minutes?|days?|x)(?!\\p{L})|[時时点點시분元円원年月日号])"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return matchesAt(expression, text, end);
}

} // namespace renumber::number
