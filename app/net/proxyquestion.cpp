// SPDX-License-Identifier: Apache-2.0
#include "net/proxyquestion.h"

#include <QTcpSocket>

namespace renumber::net {

namespace {

/// Deletes itself.
class ProxyQuestion : public QObject
{
public:
    wait::Future<bool> ask(const QNetworkProxy &proxy, const QUrl &url);

private:
    void read();
    void end(bool isPasswordWanted);

    QTcpSocket m_socket;
    QByteArray m_reply;
    const wait::Promise<bool> m_promise;
};

wait::Future<bool> ProxyQuestion::ask(const QNetworkProxy &proxy, const QUrl &url)
{
    wait::Future<bool> future = m_promise.future();
    m_promise.whenCancelled([this] { delete this; });
    constexpr int portOfHttps = 443;
    QUrl server;
    server.setHost(url.host()); // which puts IPv6 addresses in brackets
    server.setPort(url.port(portOfHttps));
    const QByteArray authority = server.toEncoded(QUrl::RemoveScheme).mid(2);
    connect(&m_socket, &QTcpSocket::connected, this, [this, authority] {
        m_socket.write("CONNECT " + authority + " HTTP/1.1\r\nHost: " + authority + "\r\n\r\n");
    });
    connect(&m_socket, &QTcpSocket::readyRead, this, &ProxyQuestion::read);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, [this] { end(false); });
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_socket.connectToHost(proxy.hostName(), proxy.port());
    return future;
}

void ProxyQuestion::read()
{
    constexpr qsizetype statusEnd = 12; // of "HTTP/1.1 407"
    m_reply += m_socket.read(statusEnd - m_reply.size());
    if (m_reply.size() >= statusEnd)
        end(m_reply.startsWith("HTTP/1.") && m_reply.endsWith(" 407"));
}

void ProxyQuestion::end(bool isPasswordWanted)
{
    m_socket.disconnect(this);
    m_socket.abort();
    deleteLater();
    m_promise.end(isPasswordWanted);
}

} // namespace

wait::Future<bool> wantsPassword(const QNetworkProxy &proxy, const QUrl &url)
{
    auto *question = new ProxyQuestion;
    return question->ask(proxy, url);
}

} // namespace renumber::net
