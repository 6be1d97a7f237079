// SPDX-License-Identifier: Apache-2.0
#include "subjects.h"

#include "oldserver.h"
#include "rawreply.h"
#include "rawserver.h"
#include "tlsfront.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace renumber::test {

namespace {

/// The header Host of \a request.
QByteArray hostIn(const QByteArray &request)
{
    static const QRegularExpression host(u"\r\nHost: *([^\r\n]+)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return host.match(QString::fromLatin1(request)).captured(1).toLatin1();
}

QByteArray replyTo(const QByteArray &request)
{
    const QByteArray path = request.split(' ').value(1);
    if (path == "/me")
        return rawReply(200, R"({"id":"u1","phone":"+33750253354","verified":true})");
    if (path == "/change")
        return rawReply(204);
    if (path == "/token")
        return rawReply(200, R"({"access_token":"sample-token"})");
    const QByteArray base = "https://" + hostIn(request);
    return rawReply(200,
                    R"({"issuer":")" + base + R"(","authorization_endpoint":")" + base
                        + R"(/auth","token_endpoint":")" + base
                        + R"(/token","code_challenge_methods_supported":["S256"]})");
}

void answer(QTcpSocket *socket, const QByteArray &request)
{
    socket->write(replyTo(request));
    socket->disconnectFromHost();
}

class SafeServer : public TlsSubject
{
public:
    SafeServer(const QSslConfiguration &configuration, const QString &scheme)
        : m_backend(answer)
        , m_front(configuration, m_backend.serverPort())
        , m_scheme(scheme)
    {
        if (scheme == u"http")
            m_front.setHandshakeTimeout(200); // ms; it waits for one that never comes
    }
    QString baseUrl() const override { return m_front.baseUrl().replace(u"https"_s, m_scheme); }
    bool wasReached() override { return m_front.connections() > 0; }
    bool sawRequest() override { return m_front.received() > 0 || !m_backend.requests().isEmpty(); }

private:
    RawServer m_backend;
    TlsFront m_front;
    const QString m_scheme;
};

class AncientServer : public TlsSubject
{
public:
    AncientServer(const Identity &identity, const QStringList &options)
        : m_server(identity, options)
    {
    }
    QString baseUrl() const override { return u"https://127.0.0.1:%1"_s.arg(m_server.port()); }
    bool wasReached() override { return m_server.said().contains("ERROR"); }
    bool sawRequest() override { return m_server.said().contains("HTTP/1.1"); }

private:
    OldServer m_server;
};

/// Speaks no TLS. What comes in is answered with \a words at the first byte.
class PlainServer : public TlsSubject
{
public:
    explicit PlainServer(const QByteArray &words)
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this, words] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            ++m_connections;
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, words] {
                m_received += socket->readAll();
                socket->write(words);
                socket->disconnectFromHost();
            });
        });
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no loopback port");
    }
    QString baseUrl() const override { return u"https://127.0.0.1:%1"_s.arg(m_server.serverPort()); }
    bool wasReached() override { return m_connections > 0; }
    bool sawRequest() override { return m_received.contains("HTTP/1.1"); }

private:
    QTcpServer m_server;
    QByteArray m_received;
    int m_connections = 0;
};

class PlainServerElsewhere : public TlsSubject
{
public:
    PlainServerElsewhere()
        : m_server(answer)
    {
        QObject::connect(&m_server, &QTcpServer::pendingConnectionAvailable, &m_server,
                         [this] { ++m_connections; });
    }
    QString baseUrl() const override { return u"http://0.0.0.0:%1"_s.arg(m_server.serverPort()); }
    bool wasReached() override { return m_connections > 0; }
    bool sawRequest() override { return !m_server.requests().isEmpty(); }

private:
    RawServer m_server;
    int m_connections = 0;
};

} // namespace

SubjectPointer safeServer(const Identity &identity, QSsl::SslProtocol protocol)
{
    return std::make_unique<SafeServer>(asServer(identity, protocol), u"https"_s);
}

SubjectPointer serverWithSuites(const Identity &identity, const QString &suites)
{
    return std::make_unique<SafeServer>(asServer(identity, QSsl::TlsV1_2, suites), u"https"_s);
}

SubjectPointer safeServerAddressedPlainly(const Identity &identity)
{
    return std::make_unique<SafeServer>(asServer(identity), u"http"_s);
}

SubjectPointer oldServer(const Identity &identity)
{
    return std::make_unique<AncientServer>(identity, tls11Only());
}

SubjectPointer weakServer(const Identity &identity)
{
    return std::make_unique<AncientServer>(identity, weakCertificates());
}

SubjectPointer plainServer()
{
    return std::make_unique<PlainServer>(rawReply(400));
}

SubjectPointer closingServer()
{
    return std::make_unique<PlainServer>(QByteArray());
}

SubjectPointer plainServerElsewhere()
{
    return std::make_unique<PlainServerElsewhere>();
}

} // namespace renumber::test
