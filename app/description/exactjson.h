// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <optional>

namespace renumber::description {

// JSON in which digits stay digits. A QJsonValue keeps a number as 64 bits: of 9223372036854775808 it makes
// 9.22e18, of 1.0 it makes 1. An id that is changed so is no id, or somebody else's.

/// The number that \a literal, one by RFC 8259 6, stands for. Where a QJsonValue would not keep its digits it
/// is a text with a mark before them: toText() gives the digits, and writeExactly() makes a number of it.
QJsonValue exactNumber(const QString &literal);

/// The digits of such a marked number; none for every other value.
std::optional<QString> digitsOf(const QJsonValue &value);

/// True for a number by RFC 8259 6.
bool isJsonNumber(const QString &text);

/// Whether \a value, which readExactly() gave, is in the place of a member that stands twice in its object:
/// nobody can say which of the two is meant. As a text, toText() has nothing of it.
bool isTwofold(const QJsonValue &value);

/// The names of the members of \a object, which readExactly() gave, as they stand there; each once.
QStringList memberNames(const QJsonObject &object);

/// The object or array in \a bytes, with all digits of its numbers; undefined where it is none. Members that
/// stand twice are isTwofold().
QJsonValue readExactly(const QByteArray &bytes);

/// \a value, an object or array, without blanks.
QByteArray writeExactly(const QJsonValue &value);

} // namespace renumber::description
