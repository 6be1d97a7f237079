// SPDX-License-Identifier: Apache-2.0
#include "connectproxy.h"

#include "joined.h"

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
    client->disconnect(this);
    client->write("HTTP/1.1 200 X\r\n\r\n");
    join(client, m_target, [this](const QByteArray &bytes) { m_received += bytes; });
}

} // namespace renumber::test
