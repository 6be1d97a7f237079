// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTcpServer>
#include <QTcpSocket>

namespace renumber::test {

/// A SOCKS 5 proxy on loopback (RFC 1928, RFC 1929) that knows CONNECT only. Whatever it is asked for, it
/// leads to one port of this computer.
class SocksProxy : public QTcpServer
{
    Q_OBJECT
public:
    explicit SocksProxy(quint16 target);

    /// Such as "127.0.0.1:40123".
    QByteArray place() const { return "127.0.0.1:" + QByteArray::number(serverPort()); }
    /// From now on only those get through who have \a credentials ("name:password").
    void wantPassword(const QByteArray &credentials) { m_credentials = credentials; }

    /// What it was asked for: names as they came, addresses with "address " before them.
    const QList<QByteArray> &requests() const { return m_requests; }

private:
    enum class Stage { Greeting, Password, Request };
    struct Talk
    {
        Stage stage = Stage::Greeting;
        QByteArray heard;
    };

    void accept();
    /// Whether there was a whole message in \a talk.
    bool answer(QTcpSocket *client, Talk &talk);
    bool greet(QTcpSocket *client, Talk &talk);
    bool checkPassword(QTcpSocket *client, Talk &talk);
    bool lead(QTcpSocket *client, Talk &talk);

    const quint16 m_target;
    QByteArray m_credentials;
    QList<QByteArray> m_requests;
};

} // namespace renumber::test
