// SPDX-License-Identifier: Apache-2.0
#include "rawserver.h"
#include "testprogram.h"

#include "net/httpcall.h"
#include "net/lines.h"
#include "net/origin.h"
#include "net/transporterror.h"

#include <QSignalSpy>
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

} // namespace

class HttpCallTest : public QObject
{
    Q_OBJECT

private:
    HttpResult resultOf(const HttpRequest &request)
    {
        Lines lines;
        HttpCall *call = HttpCall::start(lines, request, this);
        std::optional<HttpResult> result;
        int endings = 0;
        connect(call, &HttpCall::finished, this, [&](const HttpResult &r) {
            result = r;
            ++endings;
        });
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
        QCOMPARE(result.error(), (TransportFailure{TransportError::ConnectionLost, Reached::Maybe}));
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
        QCOMPARE(result.error(), (TransportFailure{TransportError::ConnectionLost, Reached::Maybe}));
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
            HttpCall *call = HttpCall::start(lines, requestTo(server.url(), "POST", "{}"), this);
            QSignalSpy spy(call, &HttpCall::finished);
            QVERIFY(spy.wait());
            QVERIFY(spy.first().first().value<HttpResult>().has_value());
        }
        QCOMPARE(server.requests().size(), 2);
        for (const QByteArray &request : server.requests())
            QVERIFY(request.toLower().contains("connection: close"));
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
        QCOMPARE(result.error(), (TransportFailure{TransportError::TimedOut, Reached::Maybe}));
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

    void aReplyPastTheCapIsCutOff()
    {
        qint64 written = 0;
        RawServer server([&](QTcpSocket *socket, const QByteArray &) {
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 1073741824\r\n\r\n");
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
        QVERIFY2(written < 32 * 1024 * 1024, qPrintable(QString::number(written)));
    }

    void aReplyShorterThanAnnouncedIsLost()
    {
        RawServer server(RawServer::saying("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"a\":1}"));
        const HttpResult result = resultOf(requestTo(server.url()));
        QVERIFY(!result.has_value());
        QCOMPARE(result.error(), (TransportFailure{TransportError::ConnectionLost, Reached::Maybe}));
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
        RawServer server(RawServer::saying("HTTP/1.1 200 OK\r\n\r\n" + body));
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
        QCOMPARE(result.error().reached, Reached::Maybe);
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
            QCOMPARE(result.error(), (TransportFailure{TransportError::ConnectionLost, Reached::Maybe}));
        }
    }

    void whatBreaksAfterTheRequestWasHandedOverIsLost()
    {
        using enum QNetworkReply::NetworkError;
        for (const auto error : {ConnectionRefusedError, RemoteHostClosedError, HostNotFoundError,
                                 OperationCanceledError, SslHandshakeFailedError,
                                 TemporaryNetworkFailureError, UnknownNetworkError,
                                 ProxyConnectionRefusedError, ProxyConnectionClosedError, ProxyNotFoundError,
                                 UnknownProxyError, ContentReSendError, ProtocolFailure}) {
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
        QCOMPARE(result.error(), (TransportFailure{TransportError::Refused, Reached::No}));
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
            QCOMPARE(result.error(), (TransportFailure{TransportError::NotAllowed, Reached::No}));
        }
    }

    void aCancelledCallSaysNothingMore()
    {
        RawServer server([](QTcpSocket *, const QByteArray &) {});
        Lines lines;
        HttpCall *call = HttpCall::start(lines, requestTo(server.url(), "POST", "{}"), this);
        QSignalSpy finished(call, &HttpCall::finished);
        QSignalSpy destroyed(call, &QObject::destroyed);
        QTRY_COMPARE(server.requests().size(), 1);
        call->cancel();
        QVERIFY(destroyed.wait());
        QCOMPARE(finished.size(), 0);
    }

    void deletingACallOrItsListenerInTheMiddleIsSafe()
    {
        RawServer server(
            [](QTcpSocket *socket, const QByteArray &) { socket->write("HTTP/1.1 200 OK\r\n\r\n{"); });
        Lines lines;
        auto *parent = new QObject;
        HttpCall::start(lines, requestTo(server.url(), "POST", "{}"), parent);
        QTRY_COMPARE(server.requests().size(), 1);
        delete parent;
        QCoreApplication::processEvents();
        QCOMPARE(server.requests().size(), 1);
    }
};

RENUMBER_TEST(HttpCallTest)
#include "httpcalltest.moc"
