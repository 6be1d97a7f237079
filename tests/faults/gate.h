// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayList>
#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>

namespace renumber::test {

/// A way to a server on this computer that a test can shut: connections are then refused, as where nothing
/// listens. One that is open stays so.
class Gate : public QTcpServer
{
    Q_OBJECT
public:
    /// To the server at \a port of 127.0.0.1.
    explicit Gate(quint16 port)
        : m_to(port)
    {
        connect(this, &QTcpServer::newConnection, this, &Gate::accept);
        open();
        m_port = serverPort();
    }

    QString baseUrl() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_port); }

    void shut() { close(); }
    /// Shuts when a request goes through whose first line has all \a parts.
    void shutAfter(const QByteArrayList &parts) { m_last = parts; }
    bool isShut() const { return !isListening(); }
    /// Nothing is refused any more.
    void open()
    {
        m_last.clear();
        if (!isListening() && !listen(QHostAddress::LocalHost, m_port))
            qFatal("the gate cannot be opened");
    }

private:
    void accept()
    {
        QTcpSocket *client = nextPendingConnection();
        auto *server = new QTcpSocket(client);
        server->connectToHost(QHostAddress::LocalHost, m_to);
        connect(client, &QTcpSocket::readyRead, server, [this, client, server] {
            const QByteArray request = client->readAll();
            const QByteArray line = request.left(request.indexOf("\r\n"));
            if (!m_last.isEmpty()
                && std::all_of(m_last.cbegin(), m_last.cend(),
                               [&line](const QByteArray &part) { return line.contains(part); }))
                close();
            server->write(request); // what is not connected yet keeps it
        });
        connect(server, &QTcpSocket::readyRead, client,
                [client, server] { client->write(server->readAll()); });
        connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    }

    const quint16 m_to;
    quint16 m_port = 0;
    QByteArrayList m_last;
};

} // namespace renumber::test
