// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace renumber::time {

/// Whether timeText() can write \a moment: ISO 8601 has four digits for a year.
bool isWriteable(const QDateTime &moment);

/// \a moment, which isWriteable(), as this program's files have it: in UTC, to the millisecond.
QString timeText(const QDateTime &moment);

/// The point in time that \a text says, in UTC; none where it does not say which, or timeText() could not
/// write it.
std::optional<QDateTime> timeFrom(const QString &text);

} // namespace renumber::time
