// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTcpSocket>

namespace renumber::sandbox::test {

/// What came back for one request.
struct Answer
{
    int status = 0; ///< 0: the connection closed without a reply.
    Headers headers;
    QByteArray body;
    bool complete = false; ///< All of the body that was announced, or its end, has come.
    bool closed = false; ///< The other end closed the connection.

    QByteArray header(QByteArrayView name) const;
    QJsonObject object() const;
    QJsonArray array() const;
    /// Members of an error: `error`, `error_message_key` and so on.
    QString text(const QString &key) const;
};

/// A request, and a connection of its own to carry it: nothing is sent twice and every byte can be seen.
class SandboxClient
{
public:
    /// `sandbox` has started and outlives this.
    explicit SandboxClient(Sandbox &sandbox);

    /// Sent with every request that follows; empty for none.
    void setToken(const QString &name);
    void setHeader(const QByteArray &name, const QByteArray &value);

    Answer get(const QString &target);
    Answer post(const QString &target, const QJsonObject &body);
    Answer post(const QString &target);
    /// A JSON body under a media type of its own.
    Answer sendJson(const QByteArray &method, const QString &target, const QJsonObject &body,
                    const QByteArray &mediaType);
    /// A form: the items, percent-encoded.
    Answer postForm(const QString &target, const QList<std::pair<QString, QString>> &items);
    /// Waits until the reply is complete, the connection is closed, or `patience` has passed.
    Answer send(const QByteArray &method, const QString &target, const QByteArray &body,
                std::chrono::milliseconds patience = std::chrono::seconds(10));

    /// Switches a fault on, over HTTP as others do.
    int addFault(const QJsonObject &fault);
    /// The code in the newest message; empty when there is none.
    QString newestCode() const;
    /// As long as the newest code, and surely another.
    QString wrongCode() const;
    qsizetype messageCount() const;

private:
    Sandbox &m_sandbox;
    Headers m_headers;
};

} // namespace renumber::sandbox::test
