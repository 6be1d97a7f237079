// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "time/clock.h"

#include <chrono>

namespace renumber::desk {

/// The store's clock: the program's, which nobody sets while it runs. Where the last row that was written is
/// of a later time, it goes on from there: time does not go back in the record. So it was where the
/// computer's clock was set back before the program started, or set forward while another program was.
class StoreClock
{
public:
    explicit StoreClock(time::Clock clock)
        : m_clock(std::move(clock))
    {
    }

    /// Now, where the last row was written at \a last.
    QDateTime now(const QDateTime &last)
    {
        const QDateTime shown = m_clock();
        m_ahead = std::max(m_ahead, std::chrono::milliseconds(shown.msecsTo(last)));
        return shown.addMSecs(m_ahead.count());
    }
    /// What the program's own clock shows, which the store's may have gone beyond.
    QDateTime programsClock() const { return m_clock(); }
    /// What the computer's clock shows.
    QDateTime computersClock() const { return m_clock.now().wall; }

private:
    time::Clock m_clock;
    std::chrono::milliseconds m_ahead{0};
};

} // namespace renumber::desk
