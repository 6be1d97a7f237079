// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTcpServer>

#include <chrono>
#include <functional>

namespace renumber::signin {

/// What the browser is to show.
struct CallbackPage
{
    QString title;
    QString text;
    int status = 200;
};

/// Waits on this machine alone for the browser to come back (RFC 8252 7.3): on 127.0.0.1, at one path.
/// Anything else that is asked for is not there; connections that bring no whole request are ended after a
/// while, and none keeps another waiting.
class CallbackListener : public QObject
{
    Q_OBJECT
public:
    /// Looks at a callback's query, still encoded, and says what the browser is to show.
    using Answer = std::function<CallbackPage(const QByteArray &query)>;

    explicit CallbackListener(Answer answer, QObject *parent = nullptr);

    /// Begins to listen; false where the port is taken. \a port 0: any that is free.
    bool listen(quint16 port);
    /// Takes no more connections. What was answered still arrives.
    void close();
    bool isListening() const { return m_server.isListening(); }
    /// Where the browser is to come back to; \a host is "127.0.0.1" or "localhost".
    QString redirectUri(const QString &host) const;
    /// How long a connection may take to bring a whole request.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

private:
    void take(QTcpSocket *socket);
    void read(QTcpSocket *socket);
    static void reply(QTcpSocket *socket, const CallbackPage &page);

    const Answer m_answer;
    QTcpServer m_server;
    std::chrono::milliseconds m_patience{10'000};
};

} // namespace renumber::signin
