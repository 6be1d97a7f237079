// SPDX-License-Identifier: Apache-2.0
#include "http/listener.h"

#include "http/connection.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace renumber::sandbox {

Listener::Listener(QObject *parent)
    : QSslServer(parent)
{
    connect(this, &QTcpServer::pendingConnectionAvailable, this, &Listener::accept);
}

void Listener::speakTls(const QSslConfiguration &configuration)
{
    m_tls = true;
    setSslConfiguration(configuration);
}

tl::expected<quint16, QString> Listener::start(quint16 port)
{
    if (!listen(QHostAddress::LocalHost, port)) {
        return tl::make_unexpected(errorString());
    }
    return serverPort();
}

QString Listener::scheme() const
{
    return m_tls ? u"https"_s : u"http"_s;
}

QString Listener::origin() const
{
    return u"%1://127.0.0.1:%2"_s.arg(scheme()).arg(serverPort());
}

void Listener::incomingConnection(qintptr socket)
{
    if (m_tls) {
        setHandshakeTimeout(static_cast<int>(m_limits.unused.count()));
        QSslServer::incomingConnection(socket);
    } else {
        // Without TLS, on purpose.
        // NOLINTNEXTLINE(bugprone-parent-virtual-call)
        QTcpServer::incomingConnection(socket); // clazy:exclude=skipped-base-method
    }
}

void Listener::accept()
{
    while (QTcpSocket *socket = nextPendingConnection()) {
        emit connected(new Connection(socket, m_limits, this));
    }
}

} // namespace renumber::sandbox
