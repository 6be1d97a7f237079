// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "time/clock.h"

#include <QString>

namespace renumber::ui {

/// \a at, which is on the program's clock, as the computer's clock shows it, as that is set now: "14:32", and
/// with the day where it is not today's.
QString clockTime(const QDateTime &at, const time::Now &now);

/// The same with seconds, for what happens more than once a minute: "14:32:05".
QString exactClockTime(const QDateTime &at, const time::Now &now);

/// Whether \a until comes within the hour, or is over: then a countdown says more than a time of day.
bool isCountedDown(const QDateTime &until, const time::Now &now);

/// A countdown to \a until, for which isCountedDown(): minutes and seconds, "9:41". Rounded up, so that
/// nothing ends before it says so.
QString timeLeft(const QDateTime &until, const time::Now &now);

} // namespace renumber::ui
