// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "certificates.h"

#include <QSslServer>
#include <QSslSocket>

namespace renumber::test {

/// How a server speaks TLS as \a identity; of TLS 1.2 with no other cipher suites than \a suites, which
/// openssl names, where there are any.
QSslConfiguration asServer(const Identity &identity, QSsl::SslProtocol protocol = QSsl::TlsV1_2OrLater,
                           const QString &suites = {});

/// TLS in front of a server on loopback that has none. What comes through it is what a client has sent once
/// it was satisfied with the handshake.
class TlsFront : public QSslServer
{
    Q_OBJECT
public:
    /// A front for whoever listens at \a backendPort.
    TlsFront(const QSslConfiguration &configuration, quint16 backendPort);
    TlsFront(const Identity &identity, quint16 backendPort)
        : TlsFront(asServer(identity), backendPort)
    {
    }

    /// Such as "https://127.0.0.1:40123".
    QString baseUrl() const { return QStringLiteral("https://127.0.0.1:%1").arg(serverPort()); }
    /// How often somebody has connected.
    int connections() const { return m_connections; }
    /// How many bytes came through.
    qint64 received() const { return m_received; }

protected:
    void incomingConnection(qintptr socket) override
    {
        ++m_connections;
        QSslServer::incomingConnection(socket);
    }

private:
    void accept();

    const quint16 m_backendPort;
    int m_connections = 0;
    qint64 m_received = 0;
};

} // namespace renumber::test
