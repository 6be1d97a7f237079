// SPDX-License-Identifier: Apache-2.0
// Values of the desk as desk.sqlite has them.
#pragma once

#include "desk/flag.h"
#include "desk/key.h"

#include <QDateTime>
#include <QString>
#include <QVariant>

#include <optional>
#include <set>

namespace renumber::desk {

/// \a key in hexadecimal; empty where it is of nobody.
template <typename Of> QString toText(const Key<Of> &key)
{
    return key.bytes.isEmpty() ? QStringLiteral("") : QString::fromLatin1(key.bytes.toHex());
}

template <typename AnyKey> AnyKey keyFrom(const QVariant &value)
{
    return {QByteArray::fromHex(value.toString().toLatin1())};
}

/// A moment as a number of microseconds; none, or one that is not valid, as no value.
QVariant toValue(const QDateTime &moment);
QVariant toValue(const std::optional<QDateTime> &moment);
QDateTime momentFrom(const QVariant &value);
std::optional<QDateTime> momentOrNoneFrom(const QVariant &value);

/// Whether \a value is a moment, or none: anything else would be read as one that is long past.
bool isMomentOrNone(const QVariant &value);
bool isMoment(const QVariant &value);

/// As JSON, and back; nothing where \a value is not that, as fewer flags would open the gate.
QString toText(const std::set<QString> &names);
std::optional<std::set<QString>> namesFrom(const QVariant &value);
QString toText(const FlagStates &flags);
std::optional<FlagStates> flagsFrom(const QVariant &value);

} // namespace renumber::desk
