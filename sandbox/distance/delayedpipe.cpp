// SPDX-License-Identifier: Apache-2.0
#include "distance/delayedpipe.h"

#include <algorithm>

namespace renumber::sandbox {

namespace {

/// Of a receiver that does not read; more than any window on a way this long.
constexpr qint64 mostBytes = qint64(16) * 1024 * 1024;

/// Timers keep whole milliseconds: what is due within half of one is taken along.
constexpr auto tolerance = std::chrono::microseconds(500);

} // namespace

DelayedPipe::DelayedPipe(QTcpSocket *from, QTcpSocket *to, std::chrono::nanoseconds delay,
                         Clock::time_point notBefore, QObject *parent)
    : QObject(parent)
    , m_from(from)
    , m_to(to)
    , m_delay(delay)
    , m_notBefore(notBefore)
{
    from->setReadBufferSize(mostBytes);
    connect(from, &QTcpSocket::readyRead, this, &DelayedPipe::take);
    connect(to, &QTcpSocket::bytesWritten, this, &DelayedPipe::take);
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DelayedPipe::deliver);
}

void DelayedPipe::open()
{
    m_open = true;
    deliver();
}

void DelayedPipe::finish()
{
    if (m_ended) {
        return;
    }
    if (m_from->bytesAvailable() > 0) {
        send(m_from->readAll());
    }
    m_ended = true;
    send({});
}

void DelayedPipe::take()
{
    if (m_ended || m_bytes + m_to->bytesToWrite() > mostBytes) {
        return;
    }
    if (m_from->bytesAvailable() > 0) {
        send(m_from->readAll());
    }
}

void DelayedPipe::send(const QByteArray &bytes)
{
    m_bytes += bytes.size();
    m_parcels.push_back({std::max(Clock::now(), m_notBefore) + m_delay, bytes});
    deliver();
}

void DelayedPipe::deliver()
{
    if (!m_open) {
        return;
    }
    const auto now = Clock::now();
    while (!m_parcels.empty() && m_parcels.front().due <= now + tolerance) {
        const QByteArray bytes = m_parcels.front().bytes;
        m_parcels.pop_front();
        m_bytes -= bytes.size();
        if (bytes.isEmpty()) {
            m_to->disconnectFromHost();
            m_finished = true;
            emit finished();
        } else if (m_to->state() == QAbstractSocket::ConnectedState) {
            m_to->write(bytes);
        }
    }
    if (!m_parcels.empty() && !m_timer.isActive()) {
        m_timer.start(std::chrono::round<std::chrono::milliseconds>(m_parcels.front().due - now));
    }
}

} // namespace renumber::sandbox
