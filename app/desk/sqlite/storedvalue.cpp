// SPDX-License-Identifier: Apache-2.0
#include "desk/sqlite/storedvalue.h"

#include "desk/audit/microseconds.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace renumber::desk {

namespace {

QString compact(const QJsonDocument &json)
{
    return QString::fromUtf8(json.toJson(QJsonDocument::Compact));
}

QJsonDocument parsed(const QVariant &value)
{
    return QJsonDocument::fromJson(value.toString().toUtf8());
}

} // namespace

QVariant toValue(const QDateTime &moment)
{
    return moment.isValid() ? QVariant(audit::toMicroseconds(moment))
                            : QVariant(QMetaType::fromType<qint64>());
}

QVariant toValue(const std::optional<QDateTime> &moment)
{
    return moment ? toValue(*moment) : QVariant(QMetaType::fromType<qint64>());
}

QDateTime momentFrom(const QVariant &value)
{
    return value.isNull() ? QDateTime() : audit::fromMicroseconds(value.toLongLong());
}

std::optional<QDateTime> momentOrNoneFrom(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(momentFrom(value));
}

QString toText(const std::set<QString> &names)
{
    QJsonArray array;
    for (const QString &name : names)
        array.append(name);
    return compact(QJsonDocument(array));
}

bool isMoment(const QVariant &value)
{
    return !value.isNull() && value.typeId() == QMetaType::LongLong;
}

bool isMomentOrNone(const QVariant &value)
{
    return value.isNull() || isMoment(value);
}

std::optional<std::set<QString>> namesFrom(const QVariant &value)
{
    const QJsonDocument json = parsed(value);
    if (!json.isArray())
        return std::nullopt;
    std::set<QString> names;
    const QJsonArray array = json.array();
    for (const QJsonValue name : array) {
        if (!name.isString())
            return std::nullopt;
        names.insert(name.toString());
    }
    return names;
}

QString toText(const FlagStates &flags)
{
    QJsonObject object;
    for (const auto &[flag, state] : flags)
        object.insert(text::nameIn(flagNames, flag), text::nameIn(flagStateNames, state));
    return compact(QJsonDocument(object));
}

std::optional<FlagStates> flagsFrom(const QVariant &value)
{
    const QJsonDocument json = parsed(value);
    if (!json.isObject())
        return std::nullopt;
    FlagStates flags;
    const QJsonObject object = json.object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto flag = text::valueIn(flagNames, it.key());
        const auto state = text::valueIn(flagStateNames, it.value().toString());
        if (!flag || !state)
            return std::nullopt;
        flags[*flag] = *state;
    }
    return flags;
}

} // namespace renumber::desk
