// SPDX-License-Identifier: Apache-2.0
#include "net/lines.h"
#include "awaited.h"
#include "net/httpcall.h"
#include "testprogram.h"
#include "time/utc.h"

#include <QElapsedTimer>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

#include <limits>

using namespace renumber::net;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray reply(const QByteArray &body)
{
    return "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/// A server that keeps every connection, answers each request on it, and says how often it was called.
class Server : public QTcpServer
{
public:
    Server()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection())
                accept(socket);
        });
        if (!listen(QHostAddress::LocalHost))
            qFatal("no loopback port");
    }

    QUrl url() const { return QUrl(u"http://127.0.0.1:%1/"_s.arg(serverPort())); }

    std::function<void(QTcpSocket *)> onCall; ///< done with each new connection
    std::function<void(QTcpSocket *, qsizetype)> onRequest; ///< in place of an answer; by connection
    QList<QTcpSocket *> connections;
    QList<int> requestsOf; ///< by connection

private:
    void accept(QTcpSocket *socket)
    {
        const qsizetype index = connections.size();
        connections.append(socket);
        requestsOf.append(0);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, index] {
            if (!socket->readAll().contains("\r\n\r\n"))
                return;
            ++requestsOf[index];
            if (onRequest)
                onRequest(socket, index);
            else
                socket->write(reply("asked"));
        });
        if (onCall)
            onCall(socket);
    }
};

HttpRequest get(const QUrl &url)
{
    HttpRequest request;
    request.label = u"test"_s;
    request.method = "GET";
    request.sending = Sending::Repeatable;
    request.url = url;
    return request;
}

} // namespace

class LinesTest : public QObject
{
    Q_OBJECT

private:
    static HttpResult resultOf(Lines &lines, const HttpRequest &request)
    {
        return *awaited(HttpCall::start(lines, request));
    }

    QDateTime m_now = QDateTime(QDate(2026, 1, 1), QTime(12, 0), renumber::time::utc);
    const renumber::time::Clock m_clock = renumber::time::Clock([this] { return m_now; });

private slots:
    void noConnectionEverCarriesTwoCalls()
    {
        Server server;
        Lines lines;
        for (int i = 0; i < 5; ++i) {
            if (i == 2)
                lines.prepare(server.url(), 2);
            const HttpResult result = resultOf(lines, get(server.url()));
            QVERIFY(result.has_value());
            QCOMPARE(result->body, "asked");
        }
        for (const int requests : std::as_const(server.requestsOf))
            QVERIFY(requests <= 1);
    }

    void aPreparedLineIsTakenByTheNextCall()
    {
        Server server;
        Lines lines;
        lines.prepare(server.url(), 2);
        QTRY_COMPARE(lines.openLines(), 2);
        QCOMPARE(server.connections.size(), 2);
        QVERIFY(resultOf(lines, get(server.url())).has_value());
        QVERIFY(resultOf(lines, get(server.url())).has_value());
        QCOMPARE(server.connections.size(), 2);
        QCOMPARE(server.requestsOf, (QList<int>{1, 1}));
        QCOMPARE(lines.openLines(), 0);
    }

    void aLineThatIsStillOpeningIsWaitedFor()
    {
        Server server;
        Lines lines;
        lines.expect(server.url(), 1);
        QVERIFY(resultOf(lines, get(server.url())).has_value());
        QCOMPARE(server.connections.size(), 1);
    }

    void anOldLineIsLetGoAndReplacedInTime()
    {
        Server server;
        Lines lines({}, m_clock);
        lines.prepare(server.url(), 1);
        QTRY_COMPARE(lines.openLines(), 1);
        m_now = m_now.addMSecs(3'500);
        lines.prepare(server.url(), 1);
        QTRY_COMPARE(lines.openLines(), 2); // the old one, until its successor is a little older
        m_now = m_now.addMSecs(1'000);
        lines.prepare(server.url(), 1);
        QCOMPARE(lines.openLines(), 1);
        QTRY_COMPARE(server.connections.constFirst()->state(), QAbstractSocket::UnconnectedState);
        QVERIFY(resultOf(lines, get(server.url())).has_value());
        QCOMPARE(server.requestsOf, (QList<int>{0, 1}));
    }

    /// Which of two goes out: the older, unless it has little time left.
    void whichOfTwoLinesIsTaken_data()
    {
        QTest::addColumn<int>("age"); // of the first, in milliseconds
        QTest::addColumn<QList<int>>("requestsOf");
        QTest::newRow("the oldest") << 3'400 << QList<int>{1, 0};
        QTest::newRow("not one that is about to go") << 3'500 << QList<int>{0, 1};
    }
    void whichOfTwoLinesIsTaken()
    {
        QFETCH(const int, age);
        Server server;
        Lines lines({}, m_clock);
        lines.expect(server.url(), 1);
        QTRY_COMPARE(lines.openLines(), 1);
        m_now = m_now.addMSecs(age);
        lines.expect(server.url(), 1); // it is not young any more
        QTRY_COMPARE(lines.openLines(), 2);
        QVERIFY(resultOf(lines, get(server.url())).has_value());
        QTEST(server.requestsOf, "requestsOf");
    }

    void whenALineIsTooOld_data()
    {
        QTest::addColumn<int>("age");
        QTest::addColumn<QList<int>>("requestsOf");
        QTest::newRow("better one that is about to go than none") << 3'999 << QList<int>{1};
        QTest::newRow("too old") << 4'000 << QList<int>{0, 1};
    }
    void whenALineIsTooOld()
    {
        QFETCH(const int, age);
        Server server;
        Lines lines({}, m_clock);
        lines.expect(server.url(), 1);
        QTRY_COMPARE(lines.openLines(), 1);
        m_now = m_now.addMSecs(age);
        QVERIFY(resultOf(lines, get(server.url())).has_value());
        QTEST(server.requestsOf, "requestsOf");
    }

    void whenALineGetsASuccessor()
    {
        Server server;
        Lines lines({}, m_clock);
        lines.prepare(server.url(), 1);
        QTRY_COMPARE(lines.openLines(), 1);
        m_now = m_now.addMSecs(2'999);
        lines.prepare(server.url(), 1);
        QCOMPARE(lines.lines(), 1);
        m_now = m_now.addMSecs(1);
        lines.prepare(server.url(), 1);
        QCOMPARE(lines.lines(), 2);
    }

    void aLineThatWasTakenIsNotReplaced()
    {
        Server server;
        Lines lines({}, m_clock);
        lines.prepare(server.url(), 2);
        QTRY_COMPARE(lines.openLines(), 2);
        const auto one = lines.take(server.url());
        lines.expect(server.url(), 0);
        QCOMPARE(lines.lines(), 1);
        const auto another = lines.take(server.url());
        const auto third = lines.take(server.url()); // more than were wanted
        lines.expect(server.url(), 0);
        QCOMPARE(lines.lines(), 0);
        lines.expect(server.url(), 1);
        QCOMPARE(lines.lines(), 1);
    }

    void patienceIsCountedByTheClock()
    {
        Server server;
        Lines lines({}, m_clock);
        lines.prepare(server.url(), 1);
        QTRY_COMPARE(lines.openLines(), 1);
        const auto renewAfter = [&](int milliseconds) {
            m_now = m_now.addMSecs(milliseconds);
            lines.expect(server.url(), 0);
            return lines.lines();
        };
        QCOMPARE(renewAfter(149'999), 1);
        QTRY_COMPARE(lines.openLines(), 1);
        QCOMPARE(renewAfter(1), 1); // it is young, but gets no successor
        QCOMPARE(renewAfter(4'000), 0);
    }

    void aLineThatSleptIsNotUsed()
    {
        Server server;
        Lines lines({}, m_clock);
        lines.prepare(server.url(), 1);
        QTRY_COMPARE(lines.openLines(), 1);
        m_now = m_now.addSecs(3'600);
        QVERIFY(resultOf(lines, get(server.url())).has_value());
        QCOMPARE(server.requestsOf, (QList<int>{0, 1}));
    }

    void patienceEnds()
    {
        Server server;
        Lines lines;
        lines.setLimits({200ms, 100ms, 400ms});
        lines.prepare(server.url(), 1);
        QTRY_VERIFY(server.connections.size() >= 3); // renewed by itself while there is patience
        QTRY_COMPARE(lines.openLines(), 0);
        for (QTcpSocket *connection : std::as_const(server.connections))
            QTRY_COMPARE(connection->state(), QAbstractSocket::UnconnectedState);
    }

    void signingOutClosesAllLines()
    {
        Server server;
        Lines lines;
        lines.prepare(server.url(), 2);
        QTRY_COMPARE(lines.openLines(), 2);
        lines.drop();
        QCOMPARE(lines.openLines(), 0);
        QTRY_COMPARE(server.connections.at(0)->state(), QAbstractSocket::UnconnectedState);
        QTRY_COMPARE(server.connections.at(1)->state(), QAbstractSocket::UnconnectedState);
    }

    void whatIsNotThereIsLeftAloneForAWhile()
    {
        QUrl url;
        {
            Server gone;
            url = gone.url();
        }
        Lines lines({}, m_clock);
        lines.prepare(url, 2);
        Server other;
        QTRY_COMPARE(lines.lines(), 0);
        lines.prepare(url, 2);
        QCOMPARE(lines.lines(), 0);
        m_now = m_now.addSecs(10);
        lines.prepare(url, 2);
        QCOMPARE(lines.lines(), 1);
    }

    /// Each time for twice as long: four seconds, eight, …, up to 64.
    void theWhileBecomesLonger()
    {
        QUrl url;
        {
            Server gone;
            url = gone.url();
        }
        Lines lines({}, m_clock);
        for (const int seconds : {4, 8, 16, 32, 64, 64}) {
            lines.prepare(url, 2);
            QCOMPARE(lines.lines(), 1);
            QTRY_COMPARE(lines.lines(), 0);
            m_now = m_now.addMSecs(seconds * 1'000 - 1);
            lines.prepare(url, 2);
            QCOMPARE(lines.lines(), 0);
            m_now = m_now.addMSecs(1);
        }
    }

    /// Where a line does not open, another is begun beside it, each after twice as long.
    void aLineThatIsSlowToOpen()
    {
        Server server; // says nothing to a handshake
        QUrl url = server.url();
        url.setScheme(u"https"_s);
        Lines lines;
        LineLimits limits;
        limits.slow = 100ms;
        lines.setLimits(limits);
        HttpRequest request = get(url);
        request.deadline = 2s;
        int begun = 0;
        server.onCall = [&begun](QTcpSocket *) { ++begun; };
        const HttpResult result = resultOf(lines, request);
        QVERIFY(!result.has_value());
        QCOMPARE(result.error(), (TransportFailure{TransportError::TimedOut, Acted::No}));
        // At 0, 100, 300, 700 and 1,500 ms, or later on a machine that is busy.
        QVERIFY(begun >= 2 && begun <= 5);
        for (QTcpSocket *connection : std::as_const(server.connections))
            QTRY_COMPARE(connection->state(), QAbstractSocket::UnconnectedState);
    }

    void aLineOfAnotherOriginIsNotTaken()
    {
        Server one;
        Server other;
        Lines lines;
        lines.prepare(one.url(), 1);
        QTRY_COMPARE(lines.openLines(), 1);
        QVERIFY(resultOf(lines, get(other.url())).has_value());
        QCOMPARE(one.requestsOf, QList<int>{0});
        QCOMPARE(other.requestsOf, QList<int>{1});
    }

    /// Not begun again and again where a firewall swallows what is sent.
    void whatDoesNotOpenIsWaitedForOnceAndThenLeftAlone()
    {
        Server server; // says nothing to a handshake
        QUrl url = server.url();
        url.setScheme(u"https"_s);
        Lines lines({}, m_clock);
        lines.prepare(url, 2);
        QTRY_COMPARE(server.connections.size(), 1); // one, as none has opened yet
        for (int i = 0; i < 7; ++i) {
            m_now = m_now.addSecs(4);
            lines.prepare(url, 2);
            QCOMPARE(lines.lines(), 1);
        }
        m_now = m_now.addSecs(4);
        lines.prepare(url, 2);
        QCOMPARE(lines.lines(), 0);
        QCOMPARE(server.connections.size(), 1);
    }

    /// Qt goes on without a password there, and says nothing.
    void aProxyThatOffersNtlmIsNotAskedAgainAndAgain_data()
    {
        QTest::addColumn<QByteArray>("ways");
        QTest::addColumn<bool>("hangsUp");
        const QByteArray ntlm("Proxy-Authenticate: NTLM\r\n");
        const QByteArray all
            = "Proxy-Authenticate: Negotiate\r\n" + ntlm + "Proxy-Authenticate: Basic realm=\"x\"\r\n";
        QTest::newRow("NTLM") << ntlm << false;
        QTest::newRow("NTLM, and hangs up") << ntlm << true;
        QTest::newRow("one of three ways") << all << false;
        QTest::newRow("one of three ways, and hangs up") << all << true;
    }
    void aProxyThatOffersNtlmIsNotAskedAgainAndAgain()
    {
        QFETCH(const QByteArray, ways);
        QFETCH(const bool, hangsUp);
        Server proxy;
        proxy.onRequest = [&](QTcpSocket *socket, qsizetype) {
            socket->write("HTTP/1.1 407 X\r\n" + ways + "Content-Length: 0\r\n\r\n");
            if (hangsUp)
                socket->disconnectFromHost();
        };
        qputenv("https_proxy", "http://127.0.0.1:" + QByteArray::number(proxy.serverPort()));
        const auto clear = qScopeGuard([] { qunsetenv("https_proxy"); });
        const QUrl url(u"https://id.example.com/"_s);
        Lines lines;
        HttpRequest request = get(url);
        request.deadline = 15s;
        const HttpResult result = resultOf(lines, request);
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().acted, Acted::No);
        QCOMPARE(int(result.error().proxy), int(ProxyFault::WantsPassword));
        lines.prepare(url, 2);
        QCOMPARE(lines.lines(), 1);
        QTRY_COMPARE(lines.lines(), 0);
        const qsizetype asked = proxy.connections.size();
        lines.prepare(url, 2); // which is for later
        Server other;
        QVERIFY(resultOf(lines, get(other.url())).has_value());
        QVERIFY(proxy.connections.size() <= asked + 1);
    }

    void aLineThatIsWaitedForMayOpenLate()
    {
        Server server;
        Lines lines({}, m_clock);
        lines.prepare(server.url(), 1);
        m_now = m_now.addSecs(10);
        QTRY_COMPARE(lines.openLines(), 1);
        QVERIFY(resultOf(lines, get(server.url())).has_value());
        QCOMPARE(server.requestsOf, QList<int>{1});
    }

    /// Qt makes a reading that brought no answer again by itself, on a connection that nobody has listened
    /// to.
    void aCallIsNotAnsweredOnAConnectionThatQtMade()
    {
        Server server;
        server.onRequest = [](QTcpSocket *socket, qsizetype connection) {
            if (connection == 0)
                socket->disconnectFromHost();
            else
                socket->write(reply("made again"));
        };
        Lines lines;
        const HttpResult result = resultOf(lines, get(server.url()));
        QVERIFY(!result.has_value());
        QCOMPARE(result.error(), (TransportFailure{TransportError::ConnectionLost, Acted::Maybe}));
    }

    /// Nobody can tell one that the server has left from one that is well.
    void aCallThatIsLostTakesTheOtherLinesAlong()
    {
        Server server;
        server.onRequest = [](QTcpSocket *socket, qsizetype connection) {
            if (connection < 3)
                socket->disconnectFromHost();
            else
                socket->write(reply("asked"));
        };
        Lines lines;
        lines.prepare(server.url(), 3);
        QTRY_COMPARE(lines.openLines(), 3);
        QVERIFY(!resultOf(lines, get(server.url())).has_value());
        for (int i = 0; i < 3; ++i)
            QTRY_COMPARE(server.connections.at(i)->state(), QAbstractSocket::UnconnectedState);
        QVERIFY(resultOf(lines, get(server.url())).has_value());
        QCOMPARE(server.requestsOf.first(3).count(1), 1);
    }

    void aLineThatWasClosedIsNoticedBeforeThePress()
    {
        Server server;
        Lines lines;
        LineLimits limits;
        limits.examination = 20ms;
        lines.setLimits(limits);
        lines.prepare(server.url(), 1);
        QTRY_COMPARE(lines.openLines(), 1);
        QTRY_COMPARE(server.connections.size(), 1);
        server.connections.constFirst()->disconnectFromHost();
        QTRY_COMPARE(server.connections.size(), 2);
        QTRY_COMPARE(lines.openLines(), 1);
        QVERIFY(resultOf(lines, get(server.url())).has_value());
        QCOMPARE(server.requestsOf, (QList<int>{0, 1}));
    }

    /// Which of two was closed makes no difference.
    void aLineThatWasClosedGivesWayToOneThatIsOpen_data()
    {
        QTest::addColumn<int>("closed");
        QTest::newRow("first") << 0;
        QTest::newRow("second") << 1;
    }
    void aLineThatWasClosedGivesWayToOneThatIsOpen()
    {
        QFETCH(const int, closed);
        Server server;
        const QUrl url = server.url();
        Lines lines({}, m_clock);
        lines.prepare(url, 2);
        QTRY_COMPARE(lines.openLines(), 2);
        QTRY_COMPARE(server.connections.size(), 2);
        server.close(); // so that none is opened anew
        server.connections.at(closed)->disconnectFromHost();
        QTRY_COMPARE(server.connections.at(closed)->state(), QAbstractSocket::UnconnectedState);
        const HttpResult result = resultOf(lines, get(url));
        QVERIFY(result.has_value());
        QCOMPARE(server.requestsOf.at(1 - closed), 1);
    }

    void anOrdinaryEndIsNoReasonToListenForLong()
    {
        Server server;
        Server other;
        qint64 least = std::numeric_limits<qint64>::max();
        for (int i = 0; i < 5; ++i) {
            Lines lines({}, m_clock);
            lines.prepare(server.url(), 1);
            QTRY_COMPARE(lines.openLines(), 1);
            QTRY_COMPARE(server.connections.size(), 2 * i + 1);
            QTcpSocket *connection = server.connections.constLast();
            connection->disconnectFromHost();
            QTRY_COMPARE(connection->state(), QAbstractSocket::UnconnectedState);
            Lines others; // by the time that a call over one of them is over, Qt has noticed the end
            QVERIFY(resultOf(others, get(other.url())).has_value());
            QElapsedTimer timer;
            timer.start();
            QVERIFY(resultOf(lines, get(server.url())).has_value());
            least = std::min(least, timer.elapsed());
        }
        QVERIFY2(least < 190, QByteArray::number(least).constData());
    }

    void howLongAServerWaitsIsLearned()
    {
        Server server;
        int hungUp = 0;
        server.onCall = [&hungUp](QTcpSocket *socket) {
            QTimer::singleShot(2'000, socket, [socket, &hungUp] {
                hungUp += socket->state() == QAbstractSocket::ConnectedState;
                socket->disconnectFromHost();
            });
        };
        Lines lines;
        lines.prepare(server.url(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(server.connections.size(), 8, 30'000);
        QVERIFY2(hungUp <= 2, QByteArray::number(hungUp).constData());
    }

    /// A server that says goodbye in TLS only shows it by answering nothing.
    void aCallThatIsLostTellsHowLongLinesLast()
    {
        Server server;
        server.onRequest = [](QTcpSocket *socket, qsizetype) { socket->disconnectFromHost(); };
        Lines lines({}, m_clock);
        lines.prepare(server.url(), 1);
        QTRY_COMPARE(lines.openLines(), 1);
        m_now = m_now.addMSecs(2'000);
        QVERIFY(!resultOf(lines, get(server.url())).has_value());
        lines.prepare(server.url(), 1);
        QTRY_COMPARE(lines.openLines(), 1);
        m_now = m_now.addMSecs(800);
        lines.prepare(server.url(), 1);
        QTRY_COMPARE(lines.openLines(), 2); // with its successor
        m_now = m_now.addMSecs(100);
        lines.prepare(server.url(), 1);
        QCOMPARE(lines.lines(), 1);
        lines.drop(); // and that is not forgotten
        lines.prepare(server.url(), 1);
        QTRY_COMPARE(lines.openLines(), 1);
        m_now = m_now.addMSecs(900);
        lines.prepare(server.url(), 1);
        QCOMPARE(lines.openLines(), 0);
    }

    void nothingIsOpenedToWhereNothingMayBeSent()
    {
        Lines lines;
        lines.prepare(QUrl(u"http://id.example.com/"_s), 3);
        lines.expect(QUrl(u"https://a:b@id.example.com/"_s), 3);
        QCOMPARE(lines.lines(), 0);
    }

    /// A server or a proxy between may hang up on a connection that says nothing, or say that it will.
    void whatAServerSaysUnaskedIsNoAnswer_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<bool>("hangsUp");
        const QByteArray answer = reply("unasked");
        QTest::newRow("an answer") << answer << false;
        QTest::newRow("an answer, and hangs up") << answer << true;
        QTest::newRow("408, and hangs up")
            << QByteArray("HTTP/1.1 408 Request Time-out\r\nConnection: close\r\n\r\n") << true;
        QTest::newRow("nothing, and hangs up") << QByteArray() << true;
        QTest::newRow("noise") << QByteArray("\x15\x03\x01") << false;
    }
    void whatAServerSaysUnaskedIsNoAnswer()
    {
        QFETCH(const QByteArray, said);
        QFETCH(const bool, hangsUp);
        Server server;
        Lines lines;
        lines.prepare(server.url(), 1);
        QTRY_COMPARE(lines.openLines(), 1);
        QTRY_COMPARE(server.connections.size(), 1);
        QTcpSocket *connection = server.connections.constFirst();
        connection->write(said);
        if (hangsUp)
            connection->disconnectFromHost();
        QTRY_COMPARE(connection->bytesToWrite(), 0);
        const HttpResult result = resultOf(lines, get(server.url()));
        QVERIFY(result.has_value());
        QCOMPARE(result->body, "asked");
        QCOMPARE(server.requestsOf, (QList<int>{0, 1}));
    }

    void whoSpeaksAsSoonAsCalledIsNotSentAnything()
    {
        Server server;
        server.onCall = [](QTcpSocket *socket) { socket->write(reply("unasked")); };
        Lines lines;
        for (int i = 0; i < 20; ++i) {
            const HttpResult result = resultOf(lines, get(server.url()));
            QVERIFY(!result.has_value());
            QCOMPARE(result.error(), (TransportFailure{TransportError::ConnectionLost, Acted::No}));
        }
        QCOMPARE(server.requestsOf.count(0), server.requestsOf.size());
    }

    void aLineThatWasTakenCanGoAtAnyMoment()
    {
        Server server;
        Lines lines;
        for (int i = 0; i < 20; ++i) {
            lines.prepare(server.url(), 2);
            auto line = lines.take(server.url());
            QSignalSpy readied(line.get(), &Line::readied);
            if (i % 2 == 0) {
                line->makeReady();
                QTRY_COMPARE(readied.size(), 1);
            }
            line.reset();
            lines.drop();
            QCOMPARE(lines.lines(), 0);
        }
        for (QTcpSocket *connection : std::as_const(server.connections))
            QTRY_COMPARE(connection->state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(server.requestsOf.count(0), server.requestsOf.size());
    }
};

RENUMBER_TEST(LinesTest)
#include "linestest.moc"
