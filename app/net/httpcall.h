// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/httpmessage.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <tl/expected.hpp>

class QNetworkAccessManager;
class QNetworkReply;

namespace renumber::net {

using HttpResult = tl::expected<HttpReply, TransportFailure>;

/// One HTTP call with one ending: sent at most once, never redirected, ended by its own deadline,
/// its reply capped in size and whole or a failure.
class HttpCall : public QObject
{
    Q_OBJECT
public:
    /// Starts the call; \a network must outlive it. It belongs to \a parent and deletes itself when over.
    /// finished() is never emitted before the event loop has been entered again.
    static HttpCall *start(QNetworkAccessManager &network, const HttpRequest &request, QObject *parent);
    ~HttpCall() override;

    /// Ends the call without finished(). The service may still act on what was sent.
    void cancel();

signals:
    /// Exactly once, unless the call was cancelled or deleted before.
    void finished(const renumber::net::HttpResult &result);

private:
    /// NotSeen: there is none without TLS, nor on a connection that a server keeps against our wish.
    enum class Handshake { NotSeen, UnderWay, Over };

    HttpCall(const HttpRequest &request, QObject *parent);
    void begin(QNetworkAccessManager &network);
    void send();
    void watchHandshake();
    TransportFailure asSeen(TransportFailure failure) const;
    TransportFailure atDeadline() const;
    void readMore();
    void conclude();
    void endWith(const HttpResult &result);
    void closeReply();

    const HttpRequest m_request;
    QNetworkAccessManager *m_network = nullptr;
    QNetworkReply *m_reply = nullptr;
    QByteArray m_body;
    QTimer m_deadline;
    QElapsedTimer m_sinceStart;
    Handshake m_handshake = Handshake::NotSeen;
    TlsFault m_tlsFault = TlsFault::Unknown;
    bool m_ended = false;
};

} // namespace renumber::net
