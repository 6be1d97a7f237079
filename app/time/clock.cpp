// SPDX-License-Identifier: Apache-2.0
#include "time/clock.h"

#include <chrono>
#include <ctime>

namespace renumber::time {

namespace {

/// Goes on by itself, in sleep too, whatever the computer's clock is set to.
std::chrono::nanoseconds sinceSomeBeginning()
{
#ifdef CLOCK_BOOTTIME // Linux; the monotonic clock there stands still while the computer sleeps
    timespec time{};
    if (clock_gettime(CLOCK_BOOTTIME, &time) == 0)
        return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
#endif
    return std::chrono::steady_clock::now().time_since_epoch();
}

/// By how much the computer's clock is ahead of the program's, in whole seconds: the two are read one after
/// the other, and a time of day must not show another minute for a millisecond's sake.
qint64 secondsAhead(const Now &now)
{
    const qint64 milliseconds = now.steady.msecsTo(now.wall);
    return (milliseconds + (milliseconds < 0 ? -500 : 500)) / 1000;
}

} // namespace

QDateTime Now::toWall(const QDateTime &point) const
{
    return point.addSecs(secondsAhead(*this));
}

QDateTime Now::toSteady(const QDateTime &time) const
{
    return time.addSecs(-secondsAhead(*this));
}

const Clock &systemClock()
{
    static const Clock clock(
        [start = QDateTime::currentDateTimeUtc(), from = sinceSomeBeginning()] {
            const auto passed
                = std::chrono::duration_cast<std::chrono::milliseconds>(sinceSomeBeginning() - from);
            return start.addMSecs(passed.count());
        },
        [] { return QDateTime::currentDateTimeUtc(); });
    return clock;
}

} // namespace renumber::time
