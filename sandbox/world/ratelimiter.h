// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "world/clock.h"

#include <QHash>
#include <QList>

#include <chrono>
#include <optional>

namespace renumber::sandbox {

/// Counts events by key in a sliding window.
class RateLimiter
{
public:
    explicit RateLimiter(const Clock &clock);

    /// Counts one event for `key` and says whether it is within `limit` per `window`. An event over the limit
    /// is not counted. A limit of 0 allows everything.
    bool admit(const QString &key, int limit, std::chrono::seconds window);
    /// When the next event for `key` will be within the limit; none when it is now.
    std::optional<QDateTime> fullUntil(const QString &key, int limit, std::chrono::seconds window);
    /// Counts one event for `key`, whatever the limit.
    void count(const QString &key);
    void clear();

private:
    const Clock &m_clock;
    QHash<QString, QList<QDateTime>> m_events;
};

} // namespace renumber::sandbox
