// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

#include <functional>

namespace renumber::test {

/// A server on loopback that does byte for byte what a test tells it, HTTP or not.
/// It counts whole requests, which is how a test learns that nothing was sent twice.
class RawServer : public QTcpServer
{
    Q_OBJECT
public:
    /// Called with each whole request; what it writes to the socket is all the client gets.
    using Answer = std::function<void(QTcpSocket *socket, const QByteArray &request)>;

    explicit RawServer(Answer answer)
        : m_answer(std::move(answer))
    {
        connect(this, &QTcpServer::newConnection, this, &RawServer::accept);
        if (!listen(QHostAddress::LocalHost))
            qFatal("no loopback port");
    }

    QUrl url(const QString &path = QStringLiteral("/")) const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(serverPort()).arg(path));
    }
    const QList<QByteArray> &requests() const { return m_requests; }

    /// An answer of \a bytes, after which the connection is closed.
    static Answer saying(const QByteArray &bytes)
    {
        return [bytes](QTcpSocket *socket, const QByteArray &) {
            socket->write(bytes);
            socket->disconnectFromHost();
        };
    }

private:
    void accept()
    {
        QTcpSocket *socket = nextPendingConnection();
        auto received = std::make_shared<QByteArray>();
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, received] {
            *received += socket->readAll();
            const qsizetype headEnd = received->indexOf("\r\n\r\n");
            if (headEnd < 0 || received->size() < headEnd + 4 + contentLength(received->first(headEnd)))
                return;
            m_requests += *received;
            received->clear();
            m_answer(socket, m_requests.constLast());
        });
    }

    static qsizetype contentLength(const QByteArray &head)
    {
        const QByteArray lower = head.toLower();
        const qsizetype at = lower.indexOf("content-length:");
        if (at < 0)
            return 0;
        const qsizetype from = at + 15;
        return lower.mid(from, lower.indexOf("\r\n", from) - from).trimmed().toInt();
    }

    Answer m_answer;
    QList<QByteArray> m_requests;
};

} // namespace renumber::test
