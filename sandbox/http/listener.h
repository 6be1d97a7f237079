// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/limits.h"

#include <QSslConfiguration>
#include <QSslServer>

#include <tl/expected.hpp>

#include <optional>

namespace renumber::sandbox {

class Connection;

/// Where connections come in: on 127.0.0.1 only, with TLS or without.
///
/// HTTP is read by a class of ours and not by Qt's HTTP server. That one tells of a request when it is whole,
/// and never its version: it can neither close a connection in the midst of one nor know what HTTP/1.0 asks
/// for. And whose the socket is, for how long, and whether it can be had at all differs between its releases.
class Listener : public QSslServer
{
    Q_OBJECT

public:
    explicit Listener(QObject *parent = nullptr);

    /// Speaks TLS as the server whom `configuration` describes. Before start().
    void speakTls(const QSslConfiguration &configuration);
    /// Takes `port`, or any free one for 0. Returns the port, or why it could not be had.
    tl::expected<quint16, QString> start(quint16 port);
    /// "https" with TLS, else "http".
    QString scheme() const;
    /// Such as "http://127.0.0.1:8080", once started.
    QString origin() const;

    /// Of the connections that come, and of the next waits of those that are there.
    Limits &limits() { return m_limits; }

signals:
    /// A new connection, from which nothing was read yet. It belongs to this.
    void connected(renumber::sandbox::Connection *connection);

protected:
    void incomingConnection(qintptr socket) override;

private:
    void accept();

    Limits m_limits;
    bool m_tls = false;
};

} // namespace renumber::sandbox
