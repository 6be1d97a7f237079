// SPDX-License-Identifier: Apache-2.0
#include "awaited.h"
#include "packed.h"
#include "rawserver.h"
#include "testprogram.h"

#include "net/httpcall.h"
#include "net/lines.h"
#include "net/origin.h"
#include "net/transporterror.h"

#include <QTest>

using namespace renumber::net;
using renumber::test::RawServer;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

HttpRequest requestTo(const QUrl &url, const QByteArray &method = "POST", const QByteArray &body = {})
{
    HttpRequest request;
    request.label = u"test"_s;
    request.method = method;
    request.url = url;
    request.body = body;
    if (!body.isEmpty())
        request.headers = {{"Content-Type", "application/json"}};
    return request;
}

QByteArray ok(const QByteArray &body)
{
    return "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/// Counts the calls that are gone, from now on.
class CallsGone : public QObject
{
public:
    CallsGone() { qApp->installEventFilter(this); }
    int count() const { return m_count; }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::DeferredDelete && watched->inherits("renumber::net::HttpCall"))
            ++m_count;
        return false;
    }

private:
    int m_count = 0;
};

} // namespace

class HttpCallTest : public QObject
{
    Q_OBJECT

private:
    HttpResult resultOf(const HttpRequest &request)
    {
        Lines lines;
        std::optional<HttpResult> result;
        int endings = 0;
        auto call = HttpCall::start(lines, request);
        call.then([&](const HttpResult &r) {
            result = r;
            ++endings;
        });
        if (endings > 0)
            QTest::qFail("it ended before the event loop was entered", __FILE__, __LINE__);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(result.has_value(), 10'000); }();
        if (endings != 1)
            QTest::qFail("not exactly one ending", __FILE__, __LINE__);
        return result.value_or(tl::unexpected(TransportFailure{}));
    }

private slots:
    void aReplyArrivesWhole()
    {
        RawServer server(RawServer::saying("HTTP/1.1 422 No\r\nX-Id: 7\r\nContent-Length: 2\r\n\r\n{}"));
        const HttpResult result = resultOf(requestTo(server.url(), "POST", "{}"));
        QVERIFY(result.has_value());
        QCOMPARE(result->status, 422);
        QCOMPARE(result->body, "{}");
        QCOMPARE(result->header("x-id"), "7");
    }

    void aServerThatClosesBeforeAnsweringSeesOneRequest_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("path");
        for (const char *method : {"POST", "PUT", "PATCH", "DELETE"}) {
            QTest::addRow("%s with a body", method)
                << QByteArray(method) << QByteArray("{\"a\":1}") << u"/"_s;
            QTest::addRow("%s without a body", method) << QByteArray(method) << QByteArray() << u"/"_s;
            QTest::addRow("%s without a body, with a query", method)
                << QByteArray(method) << QByteArray() << u"/?a=b"_s;
        }
        QTest::addRow("GET") << QByteArray("GET") << QByteArray() << u"/send?to=1"_s;
    }
    void aServerThatClosesBeforeAnsweringSeesOneRequest()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, body);
        QFETCH(QString, path);
        RawServer server([](QTcpSocket *socket, const QByteArray &) { socket->disconnectFromHost(); });
        const HttpResult result = resultOf(requestTo(server.url(path), method, body));
        QVERIFY(!result.has_value());
        QCOMPARE(result.error(), (TransportFailure{TransportError::ConnectionLost, Acted::Maybe}));
        QCOMPARE(server.requests().size(), 1);
    }

    void aConnectionThatBreaksBeforeTheAnswerSeesOneRequest_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<bool>("resets");
        for (const char *method : {"POST", "GET", "DELETE"}) {
            QTest::addRow("%s, reset", method) << QByteArray(method) << QByteArray() << true;
            QTest::addRow("%s, cut in the status", method)
                << QByteArray(method) << QByteArray("HTTP/1.1 20") << false;
            QTest::addRow("%s, cut in the status line", method)
                << QByteArray(method) << QByteArray("HTTP/1.1 200 OK") << false;
            QTest::addRow("%s, cut in the head", method)
                << QByteArray(method) << QByteArray("HTTP/1.1 200 OK\r\nX-") << false;
        }
    }
    void aConnectionThatBreaksBeforeTheAnswerSeesOneRequest()
    {
        QFETCH(const QByteArray, method);
        QFETCH(const QByteArray, said);
        QFETCH(const bool, resets);
        RawServer server([&](QTcpSocket *socket, const QByteArray &) {
            socket->write(said);
            if (resets)
                socket->abort();
            else
                socket->disconnectFromHost();
        });
        const HttpResult result = resultOf(requestTo(server.url(), method, method == "POST" ? "{}" : ""));
        QVERIFY(!result.has_value());
        QCOMPARE(result.error(), (TransportFailure{TransportError::ConnectionLost, Acted::Maybe}));
        QCOMPARE(server.requests().size(), 1);
    }

    /// It says, as every call that has none, that no body follows.
    void aGetThatIsSentOnceIsAGet()
    {
        RawServer server(RawServer::saying(ok("{}")));
        QVERIFY(resultOf(requestTo(server.url(u"/send?to=%2B33"_s), "GET")).has_value());
        const QByteArray request = server.requests().value(0);
        QVERIFY2(request.startsWith("GET /send?to=%2B33 HTTP/1.1\r\n"), request.constData());
        QVERIFY(!request.toLower().contains("content-type"));
        QVERIFY(request.endsWith("\r\n\r\n"));
    }

    void aSecondCallNeverRidesOnADroppedConnection()
    {
        RawServer server([](QTcpSocket *socket, const QByteArray &) { socket->write(ok("{}")); });
        Lines lines;
        for (int i = 0; i < 2; ++i) {
            const auto result = awaited(HttpCall::start(lines, requestTo(server.url(), "POST", "{}")));
            QVERIFY(result && result->has_value());
        }
        QCOMPARE(server.requests().size(), 2);
        for (const QByteArray &request : server.requests())
            QVERIFY(request.toLower().contains("connection: close"));
    }

    void aRequestIsAllThatWasAskedAndNoMore()
    {
        RawServer server(RawServer::saying(ok("{}")));
        HttpRequest request = requestTo(server.url(u"/x?a=%2B33"_s), "PATCH", "{\"a\":1}");
        request.headers.append(Header("Authorization", "Bearer sample"));
        QVERIFY(resultOf(request).has_value());
        const QByteArray sent = server.requests().value(0);
        QVERIFY2(sent.startsWith("PATCH /x?a=%2B33 HTTP/1.1\r\n"), sent.constData());
        QVERIFY(sent.endsWith("\r\n\r\n{\"a\":1}"));
        QStringList names;
        const QByteArrayList lines = sent.first(sent.indexOf("\r\n\r\n")).split('\n');
        for (const QByteArray &line : lines.mid(1))
            names.append(QString::fromLatin1(line.first(line.indexOf(':')).toLower()));
        names.sort();
        QCOMPARE(names,
                 QStringList({u"accept-encoding"_s, u"accept-language"_s /* Qt's own */, u"authorization"_s,
                              u"connection"_s, u"content-length"_s, u"content-type"_s, u"host"_s,
                              u"user-agent"_s}));
        const QByteArray head = sent.toLower();
        QVERIFY(head.contains("\r\naccept-encoding: identity\r\n"));
        QVERIFY(head.contains("\r\nuser-agent: renumber/"));
        QVERIFY(head.contains("\r\nauthorization: bearer sample\r\n"));
        QVERIFY(head.contains("\r\ncontent-length: 7\r\n"));
    }

    void aReadingThatMayBeRepeatedSaysNothingOfABody()
    {
        RawServer server(RawServer::saying(ok("{}")));
        HttpRequest request = requestTo(server.url(), "GET");
        request.sending = Sending::Repeatable;
        QVERIFY(resultOf(request).has_value());
        QVERIFY(!server.requests().first().toLower().contains("content-"));
    }

    /// What only reads may be said to be repeatable, and still nothing else is sent so.
    void onlyAGetIsSentAsOne()
    {
        RawServer server(RawServer::saying(ok("{}")));
        HttpRequest request = requestTo(server.url(), "POST", "{}");
        request.sending = Sending::Repeatable;
        QVERIFY(resultOf(request).has_value());
        QVERIFY(server.requests().first().startsWith("POST / HTTP/1.1\r\n"));
        QVERIFY(server.requests().first().endsWith("\r\n\r\n{}"));
    }

    void whatIsNoRedirectIsAPlainStatus_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {200, 201, 299, 400, 404, 429, 500, 503, 599})
            QTest::addRow("%d", status) << status;
    }
    void whatIsNoRedirectIsAPlainStatus()
    {
        QFETCH(const int, status);
        RawServer server(RawServer::saying("HTTP/1.1 " + QByteArray::number(status)
                                           + " X\r\nContent-Length: 2\r\n\r\n{}"));
        const HttpResult result = resultOf(requestTo(server.url(), "POST", "{}"));
        QVERIFY(result.has_value());
        QCOMPARE(result->status, status);
        QCOMPARE(result->body, "{}");
    }

    void whatAReplySaysOfItsLength_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<bool>("isWhole");
        const auto row = [](const char *name, const QByteArray &said, bool isWhole) {
            QTest::newRow(name) << said << isWhole;
        };
        row("the length", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}", true);
        row("twice the same", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 2\r\n\r\n{}", true);
        row("two lengths", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}", false);
        row("no number", "HTTP/1.1 200 OK\r\nContent-Length: two\r\n\r\n{}", false);
        row("no number and nothing", "HTTP/1.1 200 OK\r\nContent-Length: none\r\n\r\n", false);
        row("a reply that never has a body", "HTTP/1.1 204 OK\r\nContent-Length: 7\r\n\r\n", true);
        for (const char *line : {"Bad Header: x", "no colon", "N\xc3\xa4me: x"}) {
            const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Length: 900\r\n" + QByteArray(line);
            row(qPrintable(u"too little beside a line that is none: "_s + QString::fromUtf8(line)),
                head + "\r\n\r\n{}", false);
        }
        const QByteArray many = QByteArray("X: y\r\n").repeated(101);
        row("too little beside too many lines",
            "HTTP/1.1 200 OK\r\nContent-Length: 900\r\n" + many + "\r\n{}", false);
        row("no head at all", "HTTP/1.1 200 OK\r\n\r\n{}", false);
        row("neither head nor body", "HTTP/1.1 204 OK\r\n\r\n", true);
        row("an interim reply", "HTTP/1.1 102 Wait\r\n\r\n", false);
        row("an interim reply with a length", "HTTP/1.1 199 Wait\r\nContent-Length: 0\r\n\r\n", false);
    }
    void whatAReplySaysOfItsLength()
    {
        QFETCH(const QByteArray, said);
        QFETCH(const bool, isWhole);
        RawServer server(RawServer::saying(said));
        const HttpResult result = resultOf(requestTo(server.url(), "POST", "{}"));
        QCOMPARE(result.has_value(), isWhole);
        if (!isWhole)
            QCOMPARE(result.error(), (TransportFailure{TransportError::ConnectionLost, Acted::Maybe}));
    }

    void theCapIsWhatIsTaken_data()
    {
        QTest::addColumn<bool>("sayingItsLength");
        QTest::newRow("by its length") << true;
        QTest::newRow("by the end of its connection") << false;
    }
    void theCapIsWhatIsTaken()
    {
        QFETCH(const bool, sayingItsLength);
        for (const int size : {9, 10, 11, 1'000}) {
            const QByteArray body(size, 'x');
            RawServer server(
                RawServer::saying(sayingItsLength ? ok(body) : "HTTP/1.1 200 OK\r\nDate: x\r\n\r\n" + body));
            HttpRequest request = requestTo(server.url(), "POST", "{}");
            request.maxReplyBytes = 10;
            const HttpResult result = resultOf(request);
            QCOMPARE(result.has_value(), size <= 10);
            if (result)
                QCOMPARE(result->body, body);
            else
                QCOMPARE(result.error(), (TransportFailure{TransportError::TooLarge, Acted::Maybe}));
        }
    }

    void aReplyThatComesPacked()
    {
        const QByteArray body = renumber::test::packed(QByteArray(1'000, 'x'), 31);
        const auto withCoding = [&body](const QByteArray &coding) {
            return RawServer::saying("HTTP/1.1 200 OK\r\nContent-Encoding: " + coding + "\r\nContent-Length: "
                                     + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        };
        RawServer server(withCoding("gzip"));
        HttpRequest request = requestTo(server.url(), "POST", "{}");
        request.maxReplyBytes = 1'000;
        const HttpResult result = resultOf(request);
        QVERIFY(result.has_value());
        QCOMPARE(result->body, QByteArray(1'000, 'x'));
        request.maxReplyBytes = 999;
        QCOMPARE(resultOf(request).error(), (TransportFailure{TransportError::TooLarge, Acted::Maybe}));
        RawServer other(withCoding("br"));
        QCOMPARE(resultOf(requestTo(other.url(), "POST", "{}")).error(),
                 (TransportFailure{TransportError::Unreadable, Acted::Maybe}));
    }

    void withoutABodyThereIsNoContentType()
    {
        RawServer server(RawServer::saying(ok("{}")));
        QVERIFY(resultOf(requestTo(server.url(u"/x?a=b"_s), "POST")).has_value());
        QVERIFY(!server.requests().first().toLower().contains("content-type"));
        QVERIFY(server.requests().first().toLower().contains("content-length: 0"));
    }

    void nothingIsFollowedAndNothingIsCarriedElsewhere_data()
    {
        QTest::addColumn<int>("status");
        for (int status : {300, 301, 302, 303, 304, 307, 308})
            QTest::addRow("%d", status) << status;
    }
    void nothingIsFollowedAndNothingIsCarriedElsewhere()
    {
        QFETCH(int, status);
        RawServer other(RawServer::saying(ok("{}")));
        RawServer server(RawServer::saying("HTTP/1.1 " + QByteArray::number(status)
                                           + " Elsewhere\r\nLocation: " + other.url().toEncoded()
                                           + "\r\nContent-Length: 0\r\n\r\n"));
        HttpRequest request = requestTo(server.url(), "POST", "{\"code\":\"012345\"}");
        request.headers.append(Header("Authorization", "Bearer sample"));
        const HttpResult result = resultOf(request);
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().error, TransportError::Redirected);
        QCOMPARE(other.requests().size(), 0);
        QCOMPARE(server.requests().size(), 1);
    }

    void aChallengeIsAPlainStatus()
    {
        RawServer server(RawServer::saying("HTTP/1.1 401 No\r\nWWW-Authenticate: Basic "
                                           "realm=\"x\"\r\nContent-Length: 13\r\n\r\n{\"error\":\"x\"}"));
        const HttpResult result = resultOf(requestTo(server.url(), "POST", "{}"));
        QVERIFY(result.has_value());
        QCOMPARE(result->status, 401);
        QCOMPARE(result->body, "{\"error\":\"x\"}");
        QCOMPARE(server.requests().size(), 1);
    }

    /// Qt holds the bodies of 401 back until it knows that nobody has a password.
    void aLongRefusalArrivesWhole_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("challenge");
        QTest::addColumn<int>("size");
        for (const char *method : {"GET", "POST"}) {
            for (const int size : {70'000, 1'000'000}) {
                QTest::addRow("%s, %d bytes", method, size) << QByteArray(method) << QByteArray() << size;
                QTest::addRow("%s, %d bytes, with a challenge", method, size)
                    << QByteArray(method)
                    << QByteArray("WWW-Authenticate: Bearer error=\"invalid_token\"\r\n") << size;
            }
        }
    }
    void aLongRefusalArrivesWhole()
    {
        QFETCH(const QByteArray, method);
        QFETCH(const QByteArray, challenge);
        QFETCH(const int, size);
        const QByteArray body(size, 'x');
        for (const char *status : {"401 No", "403 No"}) {
            RawServer server(RawServer::saying(QByteArray("HTTP/1.1 ") + status + "\r\n" + challenge
                                               + "Content-Length: " + QByteArray::number(size) + "\r\n\r\n"
                                               + body));
            HttpRequest request = requestTo(server.url(), method);
            if (method == "GET")
                request.sending = Sending::Repeatable;
            const HttpResult result = resultOf(request);
            QVERIFY2(result.has_value(), status);
            QCOMPARE(result->body.size(), body.size());
            QCOMPARE(server.requests().size(), 1);
        }
    }

    void theDeadlineEndsACall_data()
    {
        QTest::addColumn<QByteArray>("beginning");
        QTest::newRow("silence") << QByteArray();
        QTest::newRow("headers, then silence") << QByteArray("HTTP/1.1 200 OK\r\n\r\n");
        QTest::newRow("half a head") << QByteArray("HTTP/1.1 200 OK\r\nX-");
    }
    void theDeadlineEndsACall()
    {
        QFETCH(QByteArray, beginning);
        RawServer server([&](QTcpSocket *socket, const QByteArray &) { socket->write(beginning); });
        HttpRequest request = requestTo(server.url());
        request.deadline = 1s;
        const HttpResult result = resultOf(request);
        QVERIFY(!result.has_value());
        QCOMPARE(result.error(), (TransportFailure{TransportError::TimedOut, Acted::Maybe}));
        QCOMPARE(server.requests().size(), 1);
    }

    void theDeadlineEndsASlowDrip()
    {
        RawServer server([](QTcpSocket *socket, const QByteArray &) {
            socket->write("HTTP/1.1 200 OK\r\n\r\n");
            auto *drip = new QTimer(socket);
            connect(drip, &QTimer::timeout, socket, [socket] { socket->write(" "); });
            drip->start(10ms);
        });
        HttpRequest request = requestTo(server.url());
        request.deadline = 300ms;
        const HttpResult result = resultOf(request);
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().error, TransportError::TimedOut);
    }

    void aReplyPastTheCapIsCutOff_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<qint64>("most");
        const qint64 mebibyte = 1 << 20;
        const QByteArray length = "\r\nContent-Length: 1073741824\r\n\r\n";
        QTest::newRow("200") << "HTTP/1.1 200 OK" + length << 32 * mebibyte;
        QTest::newRow("404") << "HTTP/1.1 404 No" + length << 32 * mebibyte;
        // Which Qt keeps to itself.
        QTest::newRow("401") << "HTTP/1.1 401 U" + length << 512 * mebibyte;
        QTest::newRow("407") << "HTTP/1.1 407 P" + length << 512 * mebibyte;
        QTest::newRow("401 without a length")
            << QByteArray("HTTP/1.1 401 U\r\nDate: x\r\n\r\n") << 512 * mebibyte;
    }
    void aReplyPastTheCapIsCutOff()
    {
        QFETCH(const QByteArray, head);
        QFETCH(const qint64, most);
        qint64 written = 0;
        RawServer server([&](QTcpSocket *socket, const QByteArray &) {
            socket->write(head);
            const QByteArray chunk(65536, 'x');
            auto more = [socket, chunk, &written] {
                if (socket->bytesToWrite() < 65536)
                    written += socket->write(chunk);
            };
            connect(socket, &QTcpSocket::bytesWritten, socket, more);
            more();
        });
        HttpRequest request = requestTo(server.url());
        request.maxReplyBytes = 256 * 1024;
        const HttpResult result = resultOf(request);
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().error, TransportError::TooLarge);
        QVERIFY2(written < most, qPrintable(QString::number(written)));
    }

    void aReplyShorterThanAnnouncedIsLost()
    {
        RawServer server(RawServer::saying("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"a\":1}"));
        const HttpResult result = resultOf(requestTo(server.url()));
        QVERIFY(!result.has_value());
        QCOMPARE(result.error(), (TransportFailure{TransportError::ConnectionLost, Acted::Maybe}));
    }

    /// With neither a length nor chunks, the end of the connection is the end of the body (RFC 9112 6.3),
    /// even where it comes before Qt has begun to read.
    void aReplyMayEndWithItsConnection_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("body");
        for (const char *method : {"POST", "DELETE", "GET"}) {
            QTest::addRow("%s", method) << QByteArray(method) << QByteArray(R"({"a":1})");
            QTest::addRow("%s, long", method) << QByteArray(method) << QByteArray(300'000, '1');
            QTest::addRow("%s, empty", method) << QByteArray(method) << QByteArray();
        }
    }
    void aReplyMayEndWithItsConnection()
    {
        QFETCH(const QByteArray, method);
        QFETCH(const QByteArray, body);
        RawServer server(RawServer::saying("HTTP/1.1 200 OK\r\nDate: x\r\n\r\n" + body));
        for (int i = 0; i < 25; ++i) {
            const HttpResult result = resultOf(requestTo(server.url(), method, method == "POST" ? "{}" : ""));
            QVERIFY2(result.has_value(), QByteArray::number(i).constData());
            QCOMPARE(result->status, 200);
            QCOMPARE(result->body, body);
        }
        QCOMPARE(server.requests().size(), 25);
    }

    void aBrokenChunkIsLost()
    {
        RawServer server(
            RawServer::saying("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n10\r\n{\"a\":"));
        const HttpResult result = resultOf(requestTo(server.url()));
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().acted, Acted::Maybe);
    }

    void whatIsNotHttpIsLost()
    {
        RawServer server(RawServer::saying("SSH-2.0-nothing\r\n"));
        const HttpResult result = resultOf(requestTo(server.url()));
        QVERIFY(!result.has_value());
        QCOMPARE(server.requests().size(), 1);
    }

    /// Qt says "unknown network error", and of a connection that was never made, too.
    void anUploadThatIsCutShortIsLost()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, this, [&server] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, &QTcpSocket::abort);
        });
        const QUrl url(u"http://127.0.0.1:%1/"_s.arg(server.serverPort()));
        for (int i = 0; i < 5; ++i) {
            const HttpResult result = resultOf(requestTo(url, "POST", QByteArray(8'000'000, 'x')));
            QVERIFY(!result.has_value());
            QCOMPARE(result.error(), (TransportFailure{TransportError::ConnectionLost, Acted::Maybe}));
        }
    }

    void whatBreaksAfterTheRequestWasHandedOverIsLost()
    {
        using enum QNetworkReply::NetworkError;
        for (const auto error :
             {ConnectionRefusedError, RemoteHostClosedError, HostNotFoundError, OperationCanceledError,
              SslHandshakeFailedError, TemporaryNetworkFailureError, UnknownNetworkError,
              ProxyConnectionRefusedError, ProxyConnectionClosedError, ProxyNotFoundError, UnknownProxyError,
              ContentReSendError, ProtocolFailure}) {
            QVERIFY(callErrorOf(error, 0) == TransportError::ConnectionLost);
            QVERIFY(callErrorOf(error, 200) == TransportError::ConnectionLost);
        }
        QVERIFY(callErrorOf(TimeoutError, 0) == TransportError::TimedOut);
        QVERIFY(callErrorOf(ProxyAuthenticationRequiredError, 0) == TransportError::ConnectionLost);
        for (const auto error : {NoError, ContentNotFoundError, UnknownContentError, InternalServerError,
                                 ProxyAuthenticationRequiredError, AuthenticationRequiredError})
            QVERIFY(!callErrorOf(error, 422));
    }

    void aRefusedConnectionReachedNobody()
    {
        QUrl url;
        {
            RawServer gone(RawServer::saying(""));
            url = gone.url();
        }
        const HttpResult result = resultOf(requestTo(url));
        QVERIFY(!result.has_value());
        QCOMPARE(result.error(), (TransportFailure{TransportError::Refused, Acted::No}));
    }

    void plainHttpToAnotherMachineIsNeverSent_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("https") << u"https://id.example.com/"_s << true;
        QTest::newRow("http") << u"http://id.example.com/"_s << false;
        QTest::newRow("http to 127.0.0.1") << u"http://127.0.0.1:8080/"_s << true;
        QTest::newRow("http to [::1]") << u"http://[::1]:8080/"_s << true;
        QTest::newRow("http to localhost") << u"http://localhost/"_s << true;
        QTest::newRow("http to a name that begins so") << u"http://localhost.example.com/"_s << false;
        QTest::newRow("http to 127.0.0.1 as a name") << u"http://127.0.0.1.example.com/"_s << false;
        QTest::newRow("http to a private address") << u"http://192.168.0.1/"_s << false;
        QTest::newRow("credentials in the URL") << u"https://a:b@id.example.com/"_s << false;
        QTest::newRow("another scheme") << u"ftp://id.example.com/"_s << false;
        QTest::newRow("no host") << u"https:///x"_s << false;
    }
    void plainHttpToAnotherMachineIsNeverSent()
    {
        QFETCH(QString, url);
        QFETCH(bool, allowed);
        QCOMPARE(isAllowed(QUrl(url)), allowed);
        if (!allowed) {
            const HttpResult result = resultOf(requestTo(QUrl(url)));
            QVERIFY(!result.has_value());
            QCOMPARE(result.error(), (TransportFailure{TransportError::NotAllowed, Acted::No}));
        }
    }

    void aCancelledCallSaysNothingMore()
    {
        RawServer server([](QTcpSocket *, const QByteArray &) {});
        Lines lines;
        const CallsGone gone;
        bool isHeard = false;
        auto call = HttpCall::start(lines, requestTo(server.url(), "POST", "{}"));
        call.then([&isHeard](const HttpResult &) { isHeard = true; });
        QTRY_COMPARE(server.requests().size(), 1);
        call.cancel();
        call.cancel();
        QTRY_COMPARE(gone.count(), 1);
        QVERIFY(!isHeard);
    }

    void aCancelledCallIsClosedAtOnce()
    {
        bool isClosed = false;
        RawServer server([&isClosed](QTcpSocket *socket, const QByteArray &) {
            connect(socket, &QTcpSocket::disconnected, socket, [&isClosed] { isClosed = true; });
        });
        Lines lines;
        auto call = HttpCall::start(lines, requestTo(server.url(), "POST", "{}"));
        QTRY_COMPARE(server.requests().size(), 1);
        call.cancel();
        QTRY_VERIFY(isClosed);
    }

    /// It is gone by itself, and with it what it held.
    void aCallGoesWhenItIsOver()
    {
        RawServer server(RawServer::saying(ok("{}")));
        Lines lines;
        const CallsGone gone;
        const auto sent = HttpCall::start(lines, requestTo(server.url(), "POST", "{}"));
        QTRY_COMPARE(gone.count(), 1);
        const auto refused = HttpCall::start(lines, requestTo(QUrl(u"http://id.example.com/"_s)));
        QCOMPARE(gone.count(), 1);
        QTRY_COMPARE(gone.count(), 2);
    }

    /// Nothing is known of a server that takes the connection and never speaks of TLS.
    void theDeadlineBeforeAnythingWasSent()
    {
        RawServer server([](QTcpSocket *, const QByteArray &) {});
        QUrl url = server.url();
        url.setScheme(u"https"_s);
        HttpRequest request = requestTo(url, "POST", "{}");
        request.deadline = 300ms;
        const HttpResult result = resultOf(request);
        QVERIFY(!result.has_value());
        QCOMPARE(result.error(), (TransportFailure{TransportError::TimedOut, Acted::No}));
    }

    void whoWaitsMayGoInTheMiddle()
    {
        RawServer server(
            [](QTcpSocket *socket, const QByteArray &) { socket->write("HTTP/1.1 200 OK\r\n\r\n{"); });
        Lines lines;
        auto context = std::make_unique<QObject>();
        HttpCall::start(lines, requestTo(server.url(), "POST", "{}"))
            .then(context.get(), [](const HttpResult &) { QFAIL("nobody waits any more"); });
        QTRY_COMPARE(server.requests().size(), 1);
        context.reset();
        QCoreApplication::processEvents();
        QCOMPARE(server.requests().size(), 1);
    }
};

RENUMBER_TEST(HttpCallTest)
#include "httpcalltest.moc"
