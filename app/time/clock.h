// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>

#include <concepts>
#include <functional>
#include <type_traits>
#include <utility>

namespace renumber::time {

/// One glance at both clocks. Points in time of a running program are on the program's clock, which nobody
/// sets; the computer's clock may be set at any time, and is what people read and what has to go to disk.
struct Now
{
    QDateTime steady; ///< on the program's clock, UTC
    QDateTime wall; ///< what the computer's clock showed at that moment, UTC

    /// What the computer's clock, as it is set now, shows at \a point of the program's clock.
    QDateTime toWall(const QDateTime &point) const;
    /// The point on the program's clock at which the computer's clock, as it is set now, shows \a time.
    QDateTime toSteady(const QDateTime &time) const;
};

/// Tells the time, in UTC. Handed to whatever needs it, so that a test can move both clocks by hours.
///
/// Called, it tells the time on the program's clock: it goes on while the computer sleeps, and does not jump
/// when the computer's clock is set, so that what has nine minutes left still has nine minutes left. It is
/// good for as long as the program runs: on disk belongs what toWall() makes of it.
class Clock
{
public:
    using Source = std::function<QDateTime()>;

    Clock(Source steady, Source wall)
        : m_steady(std::move(steady))
        , m_wall(std::move(wall))
    {
    }
    /// A computer's clock that nobody sets: both are \a source.
    template <typename Callable>
    requires(!std::same_as<Callable, Clock> && std::is_invocable_r_v<QDateTime, Callable>)
        Clock(Callable source) // NOLINT(google-explicit-constructor): a test's lambda is a clock
        : m_steady(std::move(source))
        , m_wall(m_steady)
    {
    }

    QDateTime operator()() const { return m_steady(); }
    Now now() const { return {m_steady(), m_wall()}; }
    QDateTime toWall(const QDateTime &point) const { return now().toWall(point); }
    QDateTime toSteady(const QDateTime &time) const { return now().toSteady(time); }

private:
    Source m_steady;
    Source m_wall;
};

/// The real ones. The program's clock starts as the computer's, at the first call.
const Clock &systemClock();

} // namespace renumber::time
