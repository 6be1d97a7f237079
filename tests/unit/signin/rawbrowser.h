// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHostAddress>
#include <QTcpSocket>
#include <QTest>

namespace renumber::test {

/// One connection of something that plays the browser, byte for byte.
class RawBrowser : public QObject
{
    Q_OBJECT
public:
    explicit RawBrowser(quint16 port, const QHostAddress &address = QHostAddress::LocalHost)
    {
        connect(&m_socket, &QTcpSocket::readyRead, this, [this] { m_received += m_socket.readAll(); });
        m_socket.connectToHost(address, port);
    }

    /// Waits for the connection; false where it is refused.
    bool isLetIn()
    {
        return QTest::qWaitFor([this] { return m_socket.state() != QAbstractSocket::ConnectingState; })
            && m_socket.state() == QAbstractSocket::ConnectedState;
    }
    void send(const QByteArray &bytes)
    {
        m_socket.write(bytes);
        m_socket.flush();
    }
    bool isOpen() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    /// Waits for the other side to end the connection, and gives all that came.
    QByteArray whatCame()
    {
        if (!QTest::qWaitFor([this] { return m_socket.state() == QAbstractSocket::UnconnectedState; }))
            QTest::qFail("the connection was not ended", __FILE__, __LINE__);
        return m_received + m_socket.readAll();
    }

private:
    QTcpSocket m_socket;
    QByteArray m_received;
};

/// The whole answer to a request for \a target at \a port of this machine.
inline QByteArray fetched(quint16 port, const QByteArray &target)
{
    RawBrowser browser(port);
    if (!browser.isLetIn())
        return "refused";
    browser.send("GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
    return browser.whatCame();
}

inline bool isRefused(quint16 port)
{
    return !RawBrowser(port).isLetIn();
}

} // namespace renumber::test
