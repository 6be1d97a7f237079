// SPDX-License-Identifier: Apache-2.0
#include "description/values.h"

#include "description/exactjson.h"
#include "text/sanitized.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace renumber::description {

namespace {

/// What programs write where there is nobody: the words for nothing, and zero as a number or a UUID (RFC 9562
/// 5.9). Two people would have the same.
bool namesNobody(const QString &id)
{
    static const QSet<QString> words{u"null"_s, u"undefined"_s, u"none"_s, u"nil"_s, u"nan"_s,
                                     u"true"_s, u"false"_s,     u"[]"_s,   u"{}"_s,  u"anonymous"_s};
    const QString text = id.trimmed().toLower();
    const bool isZero
        = std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c == u'0' || c == u'-'; });
    return isZero || words.contains(text);
}

} // namespace

QString toText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double: {
        // Whole numbers with all their digits: an id may have more than a double keeps.
        const qint64 whole = value.toInteger();
        const bool isWhole = whole != 0 || value.toDouble() == 0;
        return isWhole ? QString::number(whole) : QString::number(value.toDouble(), 'g', 15);
    }
    case QJsonValue::String:
        return digitsOf(value).value_or(value.toString());
    default:
        return {};
    }
}

QString idText(const QJsonValue &id)
{
    const QString text = toText(id);
    const bool isNobodys = text::sanitized(text, text::Longest::Name).isEmpty() || namesNobody(text);
    return isNobodys ? QString() : text;
}

std::optional<int> toCount(const QJsonValue &value)
{
    bool isNumber = false;
    const double number = toText(value).toDouble(&isNumber);
    const bool isCount = isNumber && number >= 0 && number <= std::numeric_limits<int>::max()
        && number == std::floor(number);
    return isCount ? std::optional(int(number)) : std::nullopt;
}

bool has(const Values &values, const QString &name)
{
    const QJsonValue value = values.value(name);
    return !value.isNull() && !value.isUndefined() && !(value.isString() && value.toString().isEmpty());
}

} // namespace renumber::description
