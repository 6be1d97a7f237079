// SPDX-License-Identifier: Apache-2.0
#include "timetable.h"

#include <algorithm>

namespace renumber::bench {

namespace {

constexpr milliseconds tick(100);

qsizetype ticks(milliseconds time)
{
    return qsizetype((time + tick - milliseconds(1)) / tick);
}

qsizetype lengthOf(const QList<Step> &steps)
{
    return ticks(steps.last().after + steps.last().length);
}

} // namespace

bool Timetable::Row::isFree(qsizetype from, qsizetype length) const
{
    const auto size = qsizetype(m_taken.size());
    const auto begin = m_taken.begin() + std::min(from, size);
    const auto end = m_taken.begin() + std::min(from + length, size);
    return std::find(begin, end, true) == end;
}

void Timetable::Row::take(qsizetype from, qsizetype length)
{
    m_taken.resize(std::max(m_taken.size(), std::size_t(from + length)));
    std::fill_n(m_taken.begin() + from, length, true);
}

Timetable::Timetable(qsizetype seats)
    : m_seats(seats)
{
}

bool Timetable::fits(const QList<Step> &steps, qsizetype from) const
{
    return std::all_of(steps.begin(), steps.end(), [&](const Step &step) {
        return m_turns.isFree(from + ticks(step.after), ticks(step.length));
    });
}

Place Timetable::book(const QList<Step> &steps)
{
    const qsizetype length = lengthOf(steps);
    for (qsizetype from = 0;; ++from) {
        const auto seat = std::find_if(m_seats.begin(), m_seats.end(),
                                       [&](const Row &row) { return row.isFree(from, length); });
        if (seat == m_seats.end() || !fits(steps, from))
            continue;
        seat->take(from, length);
        for (const Step &step : steps)
            m_turns.take(from + ticks(step.after), ticks(step.length));
        return {from * tick, seat - m_seats.begin()};
    }
}

} // namespace renumber::bench
