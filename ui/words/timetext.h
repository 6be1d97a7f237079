// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

namespace renumber::ui {

/// A point in time as a clock shows it here: "14:32", and with the day where it is not today's.
QString clockTime(const QDateTime &at, const QDateTime &now);

/// A span for a countdown: "9 minutes", in the last minute and a half "45 seconds", and "24 hours" for long
/// ones. Rounded up, so that nothing ends before it says so.
QString timeLeft(const QDateTime &until, const QDateTime &now);

} // namespace renumber::ui
