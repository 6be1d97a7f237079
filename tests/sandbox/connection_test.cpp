// SPDX-License-Identifier: Apache-2.0
#include "rawclient.h"
#include "sandboxclient.h"
#include "testprogram.h"

#include <QTest>
#include <QTimer>

#include <memory>

using namespace renumber::sandbox;
using namespace renumber::sandbox::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray get("GET /sandbox/clock HTTP/1.1\r\nHost: x\r\n\r\n");
const QByteArray getAndClose("GET /sandbox/clock HTTP/1.1\r\nHost: x\r\nconnection: Close\r\n\r\n");

qsizetype replies(const RawClient &client)
{
    return client.received().count("HTTP/1.1 200 OK");
}

} // namespace

class ConnectionTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Sandbox> m_sandbox;

private slots:
    void init()
    {
        m_sandbox = std::make_unique<Sandbox>();
        QVERIFY(m_sandbox->start());
    }

    void aConnectionIsKept()
    {
        RawClient client(*m_sandbox);
        for (int i = 1; i <= 3; ++i) {
            client.send(get);
            QTRY_COMPARE(replies(client), i);
        }
        QVERIFY(!client.isClosed());
        QVERIFY(!client.received().toLower().contains("connection: close"));
    }

    void aConnectionClosesWhenAsked_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::newRow("HTTP/1.1, close") << getAndClose;
        QTest::newRow("HTTP/1.0") << QByteArray("GET /sandbox/clock HTTP/1.0\r\n\r\n");
        QTest::newRow("HTTP/1.0, keep-alive")
            << QByteArray("GET /sandbox/clock HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
    }

    void aConnectionClosesWhenAsked()
    {
        QFETCH(const QByteArray, request);
        RawClient client(*m_sandbox);
        client.send(request);
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(replies(client), 1);
        QVERIFY(client.received().contains("\r\nConnection: close\r\n"));
        QVERIFY(client.received().endsWith('}'));
    }

    void requestsThatComeTogetherAreAnsweredInTurn()
    {
        RawClient client(*m_sandbox);
        client.send(get + "\r\n" + get + getAndClose + get);
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(replies(client), 3);
    }

    void aRequestMayComeInPieces()
    {
        RawClient client(*m_sandbox);
        const QByteArray request = "POST /sandbox/codes HTTP/1.1\r\nHost: x\r\nContent-Length: 17\r\n\r\n"
                                   R"({"next":"012345"})";
        QVERIFY(client.socket().waitForConnected());
        for (const char byte : request) {
            client.send(QByteArray(1, byte));
            client.socket().flush();
            QCoreApplication::processEvents();
        }
        QTRY_VERIFY(client.received().contains("HTTP/1.1 204 No Content"));
    }

    void aBodyMayComeInChunks()
    {
        RawClient client(*m_sandbox);
        client.send("POST /sandbox/codes HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
                    "8;x=y\r\n{\"next\":\r\n9\r\n\"012345\"}\r\n0\r\nX-Trailer: 1\r\n\r\n"
                    + get);
        QTRY_COMPARE(replies(client), 1);
        QVERIFY(client.received().startsWith("HTTP/1.1 204 No Content"));
    }

    void whatIsNoRequestEndsTheConnection_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("words") << QByteArray("hello\r\n\r\n");
        QTest::newRow("HTTP/2") << QByteArray("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
        const auto row = [](const char *name, const QByteArray &headersAndBody) {
            QTest::newRow(name) << QByteArray("POST /sandbox/codes HTTP/1.1\r\nHost: x\r\n" + headersAndBody);
        };
        row("header", "no header\r\n\r\n");
        row("blank before the colon", "X : a\r\n\r\n");
        row("folded", "X: a\r\n b: c\r\n\r\n");
        row("NUL", QByteArray("X: a\0b\r\n\r\n", 10));
        row("carriage return", "X: a\rb\r\n\r\n");
        row("line feeds", "X: a\n\n");
        row("line feed", "X: a\nY: b\r\n\r\n");
        row("hosts", "Host: y\r\n\r\n");
        row("length", "Content-Length: -1\r\n\r\n");
        row("lengths", "Content-Length: 1\r\nContent-Length: 2\r\n\r\nab");
        row("length and chunks", "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\na");
        row("chunk", "Transfer-Encoding: chunked\r\n\r\nx\r\n\r\n");
        QTest::newRow("no host") << QByteArray("GET /sandbox/clock HTTP/1.1\r\n\r\n");
        QTest::newRow("line feeds only") << QByteArray("GET /sandbox/clock HTTP/1.1\nHost: x\n\n");
        QTest::newRow("no method") << QByteArray("G(T /sandbox/clock HTTP/1.1\r\nHost: x\r\n\r\n");
    }

    void whatIsNoRequestEndsTheConnection()
    {
        QFETCH(const QByteArray, bytes);
        RawClient client(*m_sandbox);
        client.send(bytes);
        QTRY_VERIFY(client.isClosed());
        QVERIFY(client.received().startsWith("HTTP/1.1 400 "));
        QVERIFY(m_sandbox->record().requests().isEmpty());
    }

    void headHasNoBody()
    {
        RawClient client(*m_sandbox);
        client.send("HEAD /identity/v1/userinfo HTTP/1.1\r\nHost: x\r\n\r\n" + getAndClose);
        QTRY_VERIFY(client.isClosed());
        const qsizetype end = client.received().indexOf("\r\n\r\n");
        QVERIFY(client.received().mid(end + 4).startsWith("HTTP/1.1 200 OK"));
    }

    void anUnusedConnectionIsClosed_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("half a request") << get.left(30);
    }

    void anUnusedConnectionIsClosed()
    {
        QFETCH(const QByteArray, sent);
        m_sandbox->setLimits({.unused = 150ms});
        RawClient client(*m_sandbox);
        client.send(sent);
        QTRY_VERIFY(client.isClosed());
        QVERIFY(client.closedAfter() >= 140);
        QVERIFY(client.received().isEmpty());
    }

    void aHeadThatComesSlowlyHasNoMoreTime()
    {
        m_sandbox->setLimits({.unused = 300ms});
        RawClient client(*m_sandbox);
        client.send(get.left(20));
        QTimer byte;
        connect(&byte, &QTimer::timeout, &byte, [&client] { client.send("x"); });
        byte.start(50ms);
        QTRY_VERIFY(client.isClosed());
    }

    void whoWaitsForA100HearsIt()
    {
        RawClient client(*m_sandbox);
        client.send("POST /identity/v1/update-phone-number HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n"
                    "Expect: 100-continue\r\n\r\n");
        const QByteArray interim("HTTP/1.1 100 Continue\r\n\r\n");
        QTRY_COMPARE(client.received(), interim);
        client.send("{}");
        QTRY_VERIFY(client.received().mid(interim.size()).startsWith("HTTP/1.1 4"));
    }

    void anUnusedConnectionMayHearThatItsTimeIsUp()
    {
        m_sandbox->setLimits({.unused = 50ms, .farewell = Farewell::RequestTimeout});
        RawClient client(*m_sandbox);
        QTRY_VERIFY(client.isClosed());
        QVERIFY(client.received().startsWith("HTTP/1.1 408 Request Timeout\r\n"));
        QVERIFY(client.received().contains("\r\nConnection: close\r\n"));
    }

    void aKeptConnectionHasALimitOfItsOwn()
    {
        m_sandbox->setLimits({.unused = 1h, .keptAlive = 150ms, .farewell = Farewell::RequestTimeout});
        RawClient client(*m_sandbox);
        client.send(get);
        QTRY_COMPARE(replies(client), 1);
        const qint64 answered = client.firstAfter();
        QTRY_VERIFY(client.isClosed());
        QVERIFY(client.closedAfter() - answered >= 140);
        QVERIFY(!client.received().contains("408"));
    }

    void anAnswerMayTakeLongerThanTheLimits()
    {
        m_sandbox->setLimits({.unused = 20ms, .keptAlive = 20ms});
        SandboxClient control(*m_sandbox);
        QCOMPARE(control.addFault({{u"fault"_s, u"delay"_s}, {u"on"_s, u"*"_s}, {u"milliseconds"_s, 300}}),
                 201);
        RawClient client(*m_sandbox);
        client.send("GET /identity/v1/userinfo HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_VERIFY(client.received().startsWith("HTTP/1.1 401"));
    }

    void theLimitsAreSetOverHttp()
    {
        SandboxClient control(*m_sandbox);
        QCOMPARE(control.get(u"/sandbox/connections"_s).object(),
                 (QJsonObject{{u"unusedMilliseconds"_s, 60'000},
                              {u"keptAliveMilliseconds"_s, 5'000},
                              {u"timeoutReply"_s, false}}));
        const auto change
            = [&](const QByteArray &json) { return control.send("PATCH", u"/sandbox/connections"_s, json); };
        QCOMPARE(change(R"({"unusedMilliseconds": 50})").object().value("unusedMilliseconds"_L1).toInt(), 50);
        RawClient client(*m_sandbox);
        QTRY_VERIFY(client.isClosed());
        for (const char *wrong : {R"({"unusedMilliseconds": 0})", R"({"keptAliveMilliseconds": "5"})",
                                  R"({"timeoutReply": 1})", R"({"other": 1})", R"([])"}) {
            QCOMPARE(change(wrong).status, 400);
        }
        control.post(u"/sandbox/reset"_s);
        QCOMPARE(control.get(u"/sandbox/connections"_s).object().value("unusedMilliseconds"_L1).toInt(),
                 60'000);
    }
};

RENUMBER_TEST(ConnectionTest)
#include "connection_test.moc"
