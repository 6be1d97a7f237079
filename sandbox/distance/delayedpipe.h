// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include <chrono>
#include <deque>

namespace renumber::sandbox {

/// One direction of a connection that is far away: what one socket receives, its end included, is passed on
/// to another in the same order, each byte as much later. It is never slower than that, however much there
/// is.
class DelayedPipe : public QObject
{
    Q_OBJECT

public:
    using Clock = std::chrono::steady_clock;

    /// Nothing is on its way before `notBefore`. Both sockets outlive this.
    DelayedPipe(QTcpSocket *from, QTcpSocket *to, std::chrono::nanoseconds delay, Clock::time_point notBefore,
                QObject *parent);

    /// Begins to pass on: the other end is there. What came before has waited meanwhile.
    void open();
    /// Takes the end of what there is to send.
    void finish();
    /// Whether the end was passed on.
    bool isFinished() const { return m_finished; }

signals:
    void finished();

private:
    struct Parcel
    {
        Clock::time_point due;
        QByteArray bytes;
    };

    void take();
    void deliver();

    QTcpSocket *m_from;
    QTcpSocket *m_to;
    std::chrono::nanoseconds m_delay;
    Clock::time_point m_notBefore;
    std::deque<Parcel> m_parcels; ///< On their way. An empty one is the end.
    qint64 m_bytes = 0; ///< In all parcels.
    QTimer m_timer;
    bool m_open = false;
    bool m_ended = false;
    bool m_finished = false;
};

} // namespace renumber::sandbox
