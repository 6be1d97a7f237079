// SPDX-License-Identifier: Apache-2.0
#include "tlsfront.h"

#include "joined.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>

namespace renumber::test {

QSslConfiguration asServer(const Identity &identity, QSsl::SslProtocol protocol, const QString &suites)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(protocol);
    const QSslCertificate certificate(Certificates::textOf(identity.certificateFile), QSsl::Pem);
    configuration.setLocalCertificate(certificate);
    configuration.setPrivateKey(
        QSslKey(Certificates::textOf(identity.keyFile), certificate.publicKey().algorithm(), QSsl::Pem));
    if (!suites.isEmpty())
        configuration.setCiphers(suites);
    return configuration;
}

TlsFront::TlsFront(const QSslConfiguration &configuration, quint16 backendPort)
    : m_backendPort(backendPort)
{
    setSslConfiguration(configuration);
    connect(this, &QTcpServer::pendingConnectionAvailable, this, &TlsFront::accept);
    if (!listen(QHostAddress::LocalHost))
        qFatal("no loopback port");
}

void TlsFront::accept()
{
    while (QTcpSocket *client = nextPendingConnection()) {
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        join(client, m_backendPort, [this](const QByteArray &bytes) { m_received += bytes.size(); });
    }
}

} // namespace renumber::test
