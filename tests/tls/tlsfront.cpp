// SPDX-License-Identifier: Apache-2.0
#include "tlsfront.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>

namespace renumber::test {

QSslConfiguration asServer(const Identity &identity, QSsl::SslProtocol protocol)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(protocol);
    configuration.setLocalCertificate(
        QSslCertificate(Certificates::textOf(identity.certificateFile), QSsl::Pem));
    configuration.setPrivateKey(QSslKey(Certificates::textOf(identity.keyFile), QSsl::Ec, QSsl::Pem));
    return configuration;
}

TlsFront::TlsFront(const Identity &identity, quint16 backendPort, QSsl::SslProtocol protocol)
    : m_backendPort(backendPort)
{
    setSslConfiguration(asServer(identity, protocol));
    connect(this, &QTcpServer::pendingConnectionAvailable, this, &TlsFront::accept);
    if (!listen(QHostAddress::LocalHost))
        qFatal("no loopback port");
}

void TlsFront::accept()
{
    while (QTcpSocket *client = nextPendingConnection())
        join(client);
}

void TlsFront::join(QTcpSocket *client)
{
    auto *backend = new QTcpSocket(client);
    backend->connectToHost(QHostAddress::LocalHost, m_backendPort);
    if (!backend->waitForConnected())
        qFatal("nobody listens behind the front");
    const auto forward = [this, client, backend] {
        const QByteArray bytes = client->readAll();
        m_received += bytes.size();
        backend->write(bytes);
    };
    connect(client, &QTcpSocket::readyRead, backend, forward);
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    connect(backend, &QTcpSocket::readyRead, client,
            [client, backend] { client->write(backend->readAll()); });
    connect(backend, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    forward(); // what came with the end of the handshake
}

} // namespace renumber::test
