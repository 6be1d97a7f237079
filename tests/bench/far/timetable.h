// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "journey.h"

#include <vector>

namespace renumber::bench {

/// Where a journey has its place.
struct Place
{
    milliseconds from; ///< since the beginning of the run
    qsizetype seat;
};

/// Says when each journey begins, so that many people can wait at the same time and yet no two do something
/// at the same time: a press is measured while all others do nothing.
class Timetable
{
public:
    explicit Timetable(qsizetype seats);

    /// The first time at which all of \a steps have their turn and one seat is free for as long as they take.
    Place book(const QList<Step> &steps);

private:
    class Row // of ticks, each taken or free
    {
    public:
        bool isFree(qsizetype from, qsizetype length) const;
        void take(qsizetype from, qsizetype length);

    private:
        std::vector<bool> m_taken;
    };

    bool fits(const QList<Step> &steps, qsizetype from) const;

    Row m_turns;
    QList<Row> m_seats;
};

} // namespace renumber::bench
