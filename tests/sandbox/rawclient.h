// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QUrl>

namespace renumber::sandbox::test {

/// A connection of which every byte can be seen, in both directions.
class RawClient
{
public:
    /// Connects; `sandbox` has started.
    explicit RawClient(const Sandbox &sandbox)
        : RawClient(static_cast<quint16>(QUrl(sandbox.origin()).port()))
    {
    }
    explicit RawClient(quint16 port)
    {
        m_time.start();
        QObject::connect(&m_socket, &QTcpSocket::readyRead, &m_socket, [this] {
            if (m_received.isEmpty()) {
                m_firstAfter = m_time.elapsed();
            }
            m_received += m_socket.readAll();
        });
        QObject::connect(&m_socket, &QTcpSocket::disconnected, &m_socket, [this] {
            m_closedAfter = m_time.elapsed();
            m_closed = true;
        });
        m_socket.connectToHost(QStringLiteral("127.0.0.1"), port);
    }

    void send(const QByteArray &bytes) { m_socket.write(bytes); }
    QTcpSocket &socket() { return m_socket; }
    const QByteArray &received() const { return m_received; }
    bool isClosed() const { return m_closed; }
    /// Milliseconds since this began to connect.
    qint64 firstAfter() const { return m_firstAfter; }
    qint64 closedAfter() const { return m_closedAfter; }
    qint64 elapsed() const { return m_time.elapsed(); }

private:
    QTcpSocket m_socket;
    QElapsedTimer m_time;
    QByteArray m_received;
    qint64 m_firstAfter = 0;
    qint64 m_closedAfter = 0;
    bool m_closed = false;
};

} // namespace renumber::sandbox::test
