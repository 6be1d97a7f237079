// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QJsonValue>

#include <optional>

namespace renumber::service {

/// The point in time that \a value is: a text of ISO 8601, or the seconds or milliseconds since 1970. None
/// where that is beyond the year 9999.
std::optional<QDateTime> momentOf(const QJsonValue &value);

/// The point in time \a seconds after \a now, a number or its text. None beyond a week: that is a mistake,
/// and no reason to lock a person out.
std::optional<QDateTime> momentIn(const QJsonValue &seconds, const QDateTime &now);

/// \a moment where it lies ahead of \a now, but not by more than a week.
std::optional<QDateTime> soon(const QDateTime &moment, const QDateTime &now);

} // namespace renumber::service
