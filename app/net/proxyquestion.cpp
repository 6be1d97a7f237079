// SPDX-License-Identifier: Apache-2.0
#include "net/proxyquestion.h"

namespace renumber::net {

ProxyQuestion::ProxyQuestion(const QNetworkProxy &proxy, const QUrl &url, QObject *parent)
    : QObject(parent)
{
    constexpr int portOfHttps = 443;
    QUrl server;
    server.setHost(url.host()); // which puts IPv6 addresses in brackets
    server.setPort(url.port(portOfHttps));
    const QByteArray authority = server.toEncoded(QUrl::RemoveScheme).mid(2);
    connect(&m_socket, &QTcpSocket::connected, this, [this, authority] {
        m_socket.write("CONNECT " + authority + " HTTP/1.1\r\nHost: " + authority + "\r\n\r\n");
    });
    connect(&m_socket, &QTcpSocket::readyRead, this, &ProxyQuestion::read);
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_socket.connectToHost(proxy.hostName(), proxy.port());
}

void ProxyQuestion::read()
{
    constexpr qsizetype statusEnd = 12; // of "HTTP/1.1 407"
    m_reply += m_socket.read(statusEnd - m_reply.size());
    if (m_reply.size() < statusEnd)
        return;
    m_socket.disconnect(this);
    m_socket.abort();
    if (m_reply.startsWith("HTTP/1.") && m_reply.endsWith(" 407"))
        emit passwordWanted();
}

} // namespace renumber::net
