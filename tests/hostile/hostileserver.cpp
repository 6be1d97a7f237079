// SPDX-License-Identifier: Apache-2.0
#include "hostileserver.h"

#include "mischief.h"
#include "tlsfront.h"

#include <QSslServer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace renumber::test {

namespace {

/// The first whole request in \a bytes, which loses it.
std::optional<QByteArray> takeRequest(QByteArray &bytes)
{
    const qsizetype headEnd = bytes.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return std::nullopt;
    const QByteArray head = bytes.first(headEnd).toLower();
    const qsizetype at = head.indexOf("content-length:");
    const qsizetype from = at + 15;
    const qsizetype length = at < 0 ? 0 : head.mid(from, head.indexOf("\r\n", from) - from).trimmed().toInt();
    const qsizetype size = headEnd + 4 + length;
    if (bytes.size() < size)
        return std::nullopt;
    const QByteArray request = bytes.first(size);
    bytes.remove(0, size);
    return request;
}

QByteArray callOf(const QByteArray &request)
{
    const QByteArray path = request.split(' ').value(1);
    return path.mid(path.lastIndexOf('/') + 1);
}

} // namespace

HostileServer::HostileServer(quint32 seed, const std::optional<Identity> &identity)
    : m_chance(seed)
{
    if (identity) {
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(asServer(*identity));
        m_server = std::move(server);
    } else {
        m_server = std::make_unique<QTcpServer>();
    }
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection())
            accept(socket);
    });
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("no loopback port");
}

QString HostileServer::baseUrl() const
{
    const QString scheme = dynamic_cast<QSslServer *>(m_server.get()) ? u"https"_s : u"http"_s;
    return u"%1://127.0.0.1:%2/"_s.arg(scheme).arg(m_server->serverPort());
}

void HostileServer::accept(QTcpSocket *socket)
{
    qsizetype chosen = m_chance.bounded(int(allMischief().size()));
    if (allMischief().at(chosen).speaksAtOnce && !m_speaksAtOnce)
        chosen = 0;
    const Mischief &mischief = allMischief().at(chosen);
    auto received = std::make_shared<QByteArray>();
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket, received, &mischief] {
        *received += socket->readAll();
        if (mischief.onHead && received->contains("\r\n\r\n"))
            mischief.onHead(socket, callOf(*received));
        while (const auto request = takeRequest(*received)) {
            const QByteArray call = callOf(*request);
            m_mischief[call] = mischief.name;
            ++m_readings[call];
            if (mischief.onRequest)
                mischief.onRequest(socket, call);
        }
    });
    if (mischief.onCall)
        mischief.onCall(socket);
}

} // namespace renumber::test
