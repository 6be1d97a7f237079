// SPDX-License-Identifier: Apache-2.0
#include "joined.h"

#include <QHostAddress>

namespace renumber::test {

void join(QTcpSocket *client, quint16 port, const std::function<void(const QByteArray &)> &heard)
{
    auto *server = new QTcpSocket(client);
    server->connectToHost(QHostAddress::LocalHost, port);
    if (!server->waitForConnected())
        qFatal("nobody listens behind it");
    const auto forward = [client, server, heard] {
        const QByteArray bytes = client->readAll();
        heard(bytes);
        server->write(bytes);
    };
    QObject::connect(client, &QTcpSocket::readyRead, server, forward);
    QObject::connect(server, &QTcpSocket::readyRead, client,
                     [client, server] { client->write(server->readAll()); });
    QObject::connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    forward(); // what had come before
}

} // namespace renumber::test
