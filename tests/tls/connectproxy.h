// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTcpServer>
#include <QTcpSocket>

namespace renumber::test {

/// An HTTP proxy on loopback that knows CONNECT only. Whatever name it is asked for, it leads to one port of
/// this computer.
class ConnectProxy : public QTcpServer
{
    Q_OBJECT
public:
    explicit ConnectProxy(quint16 target = 0);

    /// Such as "http://127.0.0.1:40123", for the variable https_proxy.
    QByteArray address() const { return "http://127.0.0.1:" + QByteArray::number(serverPort()); }
    /// From now on each request is answered with \a reply, if any, and the connection closed.
    void refuseWith(const QByteArray &reply);
    /// From now on nothing is answered.
    void beSilent() { m_conduct = Conduct::Silent; }
    /// From now on a request that does not have \a credentials ("name:password") is answered with 407.
    void wantPassword(const QByteArray &credentials) { m_credentials = credentials; }

    /// What it was asked, each up to its empty line.
    const QList<QByteArray> &requests() const { return m_requests; }
    /// Every byte that came from clients, also once they were connected.
    const QByteArray &received() const { return m_received; }

private:
    enum class Conduct { Connect, Refuse, Silent };

    void accept();
    void answer(QTcpSocket *client, const QByteArray &request);

    const quint16 m_target;
    Conduct m_conduct = Conduct::Connect;
    QByteArray m_refusal;
    QByteArray m_credentials;
    QList<QByteArray> m_requests;
    QByteArray m_received;
};

} // namespace renumber::test
