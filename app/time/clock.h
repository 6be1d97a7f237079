// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>

#include <functional>

namespace renumber::time {

/// Tells the time, in UTC. Handed to whatever needs it, so that a test can move it by hours.
using Clock = std::function<QDateTime()>;

inline QDateTime systemClock()
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace renumber::time
