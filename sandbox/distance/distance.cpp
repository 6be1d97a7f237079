// SPDX-License-Identifier: Apache-2.0
#include "distance/distance.h"

#include "distance/delayedpipe.h"

#include <QHostAddress>

namespace renumber::sandbox {

namespace {

/// Tells `pipe` when its source is gone. A connection that fails says so by its state only.
void endWith(QTcpSocket *source, DelayedPipe *pipe)
{
    QObject::connect(source, &QTcpSocket::stateChanged, pipe, [pipe](QAbstractSocket::SocketState state) {
        if (state == QAbstractSocket::UnconnectedState) {
            pipe->finish();
        }
    });
}

} // namespace

Distance::Distance(quint16 port, std::chrono::milliseconds roundTrip, QObject *parent)
    : QTcpServer(parent)
    , m_port(port)
    , m_roundTrip(roundTrip)
{
    connect(this, &QTcpServer::newConnection, this, &Distance::accept);
}

tl::expected<quint16, QString> Distance::start(quint16 port)
{
    if (!listen(QHostAddress::LocalHost, port)) {
        return tl::make_unexpected(errorString());
    }
    return serverPort();
}

void Distance::accept()
{
    while (QTcpSocket *client = nextPendingConnection()) {
        join(client);
    }
}

void Distance::join(QTcpSocket *client)
{
    using namespace std::chrono;
    auto *way = new QObject(this); // all of one connection
    client->setParent(way);
    auto *server = new QTcpSocket(way);
    const nanoseconds half = duration_cast<nanoseconds>(m_roundTrip) / 2;
    const auto now = DelayedPipe::Clock::now();
    auto *there = new DelayedPipe(client, server, half, now + m_roundTrip, way);
    auto *back = new DelayedPipe(server, client, half, now, way);
    endWith(client, there);
    endWith(server, back);
    client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(server, &QTcpSocket::connected, server,
            [server] { server->setSocketOption(QAbstractSocket::LowDelayOption, 1); });
    const auto letGo = [way, there, back] {
        if (there->isFinished() && back->isFinished()) {
            way->deleteLater();
        }
    };
    connect(there, &DelayedPipe::finished, way, letGo);
    connect(back, &DelayedPipe::finished, way, letGo);
    back->open();
    // The far end learns of the connection with the last part of TCP's handshake.
    QTimer::singleShot(m_roundTrip * 3 / 2, Qt::PreciseTimer, way, [this, server, there] {
        server->connectToHost(QHostAddress::LocalHost, m_port);
        there->open();
    });
}

} // namespace renumber::sandbox
