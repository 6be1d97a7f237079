// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonValue>
#include <QMap>
#include <QString>

#include <optional>

namespace renumber::description {

/// Named values that a description can write as {name}: settings, the number, the code, what an earlier reply
/// gave. Booleans and numbers keep their type so that a JSON body can carry them. May hold secrets: never
/// logged, never written to disk.
using Values = QMap<QString, QJsonValue>;

/// A scalar as text, the way it would stand in a URL or header: "true", "600", the text itself; a number with
/// the digits it came with. Empty for null, arrays and objects.
QString toText(const QJsonValue &value);

/// The same of a user's id: empty where nothing of it can be seen, for such an id tells nobody apart.
QString idText(const QJsonValue &id);

/// A whole number from 0 on, however it is written, in as far as an int holds it; none for anything else.
std::optional<int> toCount(const QJsonValue &value);

/// True where \a name has a value that is not null and not an empty text.
bool has(const Values &values, const QString &name);

} // namespace renumber::description
