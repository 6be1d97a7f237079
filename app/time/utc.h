// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTimeZone>

namespace renumber::time {

/// Given to a QDateTime, makes it one of UTC, whose timeSpec() is Qt::UTC. Later versions of Qt warn of
/// Qt::UTC as the argument, and 6.4 knows no other: the timeSpec() of a moment in QTimeZone::utc() is
/// Qt::TimeZone there.
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
inline constexpr QTimeZone::Initialization utc = QTimeZone::UTC;
#else
inline constexpr Qt::TimeSpec utc = Qt::UTC;
#endif

} // namespace renumber::time
