// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include <chrono>
#include <functional>

namespace renumber::bench {

using std::chrono::milliseconds;

/// Something that is done when its turn comes. What it does is over before the next one's turn.
struct Step
{
    milliseconds after; ///< from the beginning of the journey
    milliseconds length; ///< for which nobody else has a turn
    std::function<void()> act;
};

/// A press that was measured, or the official client's call in its place. Times are the computer's clock, in
/// milliseconds since 1970, to be found again in the web server's log.
struct Press
{
    QString service;
    QString client; ///< "Renumber", or the name of the official one
    QString button; ///< "Update" or "Verify"
    int wait = 0; ///< seconds, as they were wanted
    double took = 0; ///< milliseconds
    qint64 before = 0; ///< when the last key was pressed, or the call before had ended
    qint64 from = 0;
    qint64 to = 0;
    quint16 port = 0; ///< of the web server
};

using TakeNote = std::function<void(const Press &)>;

class Seat;

/// What one client does from beginning to end at a service that it has for itself.
class Journey
{
public:
    Journey() = default;
    virtual ~Journey() = default;
    Q_DISABLE_COPY_MOVE(Journey)

    virtual QList<Step> steps() = 0;
    /// Before the first step. \a seat outlives this.
    void sitDown(Seat &seat) { m_seat = &seat; }

protected:
    Seat &seat() const { return *m_seat; }

private:
    Seat *m_seat = nullptr;
};

} // namespace renumber::bench
