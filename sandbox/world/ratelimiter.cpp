// SPDX-License-Identifier: Apache-2.0
#include "world/ratelimiter.h"

namespace renumber::sandbox {

RateLimiter::RateLimiter(const Clock &clock)
    : m_clock(clock)
{
}

bool RateLimiter::admit(const QString &key, int limit, std::chrono::seconds window)
{
    if (limit <= 0) {
        return true;
    }
    const QDateTime now = m_clock.now();
    const QDateTime windowStart = now.addSecs(-window.count());
    QList<QDateTime> &events = m_events[key];
    events.removeIf([&](const QDateTime &at) { return at <= windowStart; });
    if (events.size() >= limit) {
        return false;
    }
    events.append(now);
    return true;
}

void RateLimiter::clear()
{
    m_events.clear();
}

} // namespace renumber::sandbox
