// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/peer.h"

#include <QObject>
#include <QTcpServer>

#include <chrono>
#include <functional>
#include <utility>

namespace renumber::signin {

/// What the browser is to show.
struct CallbackPage
{
    QString title;
    QString text;
    int status = 200;
};

/// Waits on this machine alone for the browser to come back (RFC 8252 7.3): on 127.0.0.1, at one path, and
/// from the same user's programs only. Another user can read the address that a browser was started with, and
/// so everything that a callback has to know. Anything else that is asked for is not there; connections that
/// bring no whole request are ended after a while, none keeps another waiting, and of very many the oldest
/// ends, so that a flood of them takes neither memory nor the turn of the browser, which asks at once.
class CallbackListener : public QObject
{
    Q_OBJECT
public:
    /// Looks at a callback's query, still encoded, and says what the browser is to show.
    using Answer = std::function<CallbackPage(const QByteArray &query)>;

    explicit CallbackListener(Answer answer, QObject *parent = nullptr);

    /// Open at the same time, at most.
    static constexpr qsizetype mostConnections = 256;

    /// Begins to listen where \a host, "127.0.0.1" or "localhost", leads; false where the port is taken. As
    /// browsers go to ::1 as well by the name, it is taken where another program has the port there, and only
    /// where this machine has no IPv6 is that left out. \a port 0: any that is free.
    bool listen(quint16 port, const QString &host = QStringLiteral("127.0.0.1"));
    /// Takes no more connections. What was answered still arrives.
    void close();
    bool isListening() const { return m_server.isListening(); }
    /// Where the browser is to come back to; \a host is "127.0.0.1" or "localhost".
    QString redirectUri(const QString &host) const;
    /// How long a connection may take to bring a whole request.
    void setTimeout(std::chrono::milliseconds timeout) { m_timeout = timeout; }
    /// Who says whose program is at the other end of a connection.
    using PeerFinder = std::function<net::Peer(const QTcpSocket &connection)>;
    /// Asks \a finder instead of the system, as only root can be another user.
    void setPeerFinder(PeerFinder finder) { m_peerOf = std::move(finder); }

private:
    bool listenOnBoth(quint16 port);
    void takeFrom(QTcpServer &server);
    void take(QTcpSocket *socket);
    void read(QTcpSocket *socket);
    CallbackPage pageFor(const QTcpSocket &socket, const QByteArray &query) const;
    static void reply(QTcpSocket *socket, const CallbackPage &page);

    const Answer m_answer;
    QList<QTcpSocket *> m_open; ///< oldest first; outlives the servers, whose children they are
    QTcpServer m_server;
    QTcpServer m_serverV6; ///< of "localhost"
    std::chrono::milliseconds m_timeout{10'000};
    PeerFinder m_peerOf;
};

} // namespace renumber::signin
