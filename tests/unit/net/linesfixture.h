// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "awaited.h"
#include "net/httpcall.h"
#include "net/lines.h"
#include "time/utc.h"

#include <QTcpServer>
#include <QTcpSocket>

namespace renumber::test {

inline QByteArray reply(const QByteArray &body)
{
    return "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/// A server that keeps every connection, answers each request on it, and says how often it was called.
class LineServer : public QTcpServer
{
public:
    LineServer()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection())
                accept(socket);
        });
        if (!listen(QHostAddress::LocalHost))
            qFatal("no loopback port");
    }

    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(serverPort())); }

    std::function<void(QTcpSocket *)> onCall; ///< done with each new connection
    std::function<void(QTcpSocket *, qsizetype)> onRequest; ///< in place of an answer; by connection
    QList<QTcpSocket *> connections;
    QList<int> requestsOf; ///< by connection

private:
    void accept(QTcpSocket *socket)
    {
        const qsizetype index = connections.size();
        connections.append(socket);
        requestsOf.append(0);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, index] {
            if (!socket->readAll().contains("\r\n\r\n"))
                return;
            ++requestsOf[index];
            if (onRequest)
                onRequest(socket, index);
            else
                socket->write(reply("asked"));
        });
        if (onCall)
            onCall(socket);
    }
};

inline net::HttpRequest get(const QUrl &url)
{
    net::HttpRequest request;
    request.label = QStringLiteral("test");
    request.method = "GET";
    request.sending = net::Sending::Repeatable;
    request.url = url;
    return request;
}

/// Calls over lines, with a clock that stands still unless the test moves it.
class LinesFixture
{
protected:
    static net::HttpResult resultOf(net::Lines &lines, const net::HttpRequest &request)
    {
        return *awaited(net::HttpCall::start(lines, request));
    }

    QDateTime m_now = QDateTime(QDate(2026, 1, 1), QTime(12, 0), time::utc);
    const time::Clock m_clock = time::Clock([this] { return m_now; });
};

} // namespace renumber::test
