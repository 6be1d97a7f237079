// SPDX-License-Identifier: Apache-2.0
#include "world/ratelimiter.h"

namespace renumber::sandbox {

RateLimiter::RateLimiter(const Clock &clock)
    : m_clock(clock)
{
}

bool RateLimiter::admit(const QString &key, int limit, std::chrono::seconds window)
{
    if (fullUntil(key, limit, window)) {
        return false;
    }
    count(key);
    return true;
}

std::optional<QDateTime> RateLimiter::fullUntil(const QString &key, int limit, std::chrono::seconds window)
{
    if (limit <= 0) {
        return std::nullopt;
    }
    const QDateTime windowStart = m_clock.now().addSecs(-window.count());
    QList<QDateTime> &events = m_events[key];
    events.removeIf([&](const QDateTime &at) { return at <= windowStart; });
    if (events.size() < limit) {
        return std::nullopt;
    }
    return events.at(events.size() - limit).addSecs(window.count());
}

void RateLimiter::count(const QString &key)
{
    m_events[key].append(m_clock.now());
}

void RateLimiter::clear()
{
    m_events.clear();
}

} // namespace renumber::sandbox
