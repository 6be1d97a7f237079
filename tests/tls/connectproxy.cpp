// SPDX-License-Identifier: Apache-2.0
#include "connectproxy.h"

#include <memory>

namespace renumber::test {

ConnectProxy::ConnectProxy(quint16 target)
    : m_target(target)
{
    connect(this, &QTcpServer::newConnection, this, &ConnectProxy::accept);
    if (!listen(QHostAddress::LocalHost))
        qFatal("no loopback port");
}

void ConnectProxy::refuseWith(const QByteArray &reply)
{
    m_conduct = Conduct::Refuse;
    m_refusal = reply;
}

void ConnectProxy::accept()
{
    QTcpSocket *client = nextPendingConnection();
    auto head = std::make_shared<QByteArray>();
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    connect(client, &QTcpSocket::readyRead, this, [this, client, head] {
        const QByteArray bytes = client->readAll();
        m_received += bytes;
        *head += bytes;
        // A client waits for the answer before it says more.
        if (!head->endsWith("\r\n\r\n"))
            return;
        m_requests.append(std::exchange(*head, {}));
        answer(client, m_requests.constLast());
    });
}

void ConnectProxy::answer(QTcpSocket *client, const QByteArray &request)
{
    if (m_conduct == Conduct::Silent)
        return;
    if (m_conduct == Conduct::Refuse) {
        client->write(m_refusal);
        client->disconnectFromHost();
        return;
    }
    const QByteArray password = "\r\nProxy-Authorization: Basic " + m_credentials.toBase64() + "\r\n";
    if (!m_credentials.isEmpty() && !request.contains(password)) {
        client->write("HTTP/1.1 407 X\r\nProxy-Authenticate: Basic realm=\"test\"\r\n"
                      "Content-Length: 2\r\n\r\nno");
        return;
    }
    join(client);
}

void ConnectProxy::join(QTcpSocket *client)
{
    auto *server = new QTcpSocket(client);
    server->connectToHost(QHostAddress::LocalHost, m_target);
    if (!server->waitForConnected())
        qFatal("nobody listens behind the proxy");
    client->disconnect(this);
    connect(client, &QTcpSocket::readyRead, server, [this, client, server] {
        const QByteArray bytes = client->readAll();
        m_received += bytes;
        server->write(bytes);
    });
    connect(server, &QTcpSocket::readyRead, client, [client, server] { client->write(server->readAll()); });
    connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    client->write("HTTP/1.1 200 X\r\n\r\n");
}

} // namespace renumber::test
