// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QNetworkProxy>
#include <QObject>
#include <QTcpSocket>
#include <QUrl>

namespace renumber::net {

/// Asks an HTTP proxy for a way to a server and goes no further, to learn whether it wants a password
/// (RFC 9110 15.5.8): Qt does not tell where NTLM is a way to give it. Nothing is sent to the server.
class ProxyQuestion : public QObject
{
    Q_OBJECT
public:
    /// Whether there is something to ask \a proxy: one that is given a password has Qt's word for it.
    static bool matchesHost(const QNetworkProxy &proxy)
    {
        return proxy.type() == QNetworkProxy::HttpProxy && proxy.user().isEmpty();
    }

    /// Asks \a proxy for where \a url is.
    ProxyQuestion(const QNetworkProxy &proxy, const QUrl &url, QObject *parent);

signals:
    void passwordWanted();

private:
    void read();

    QTcpSocket m_socket;
    QByteArray m_reply;
};

} // namespace renumber::net
