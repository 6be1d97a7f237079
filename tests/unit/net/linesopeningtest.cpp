// SPDX-License-Identifier: Apache-2.0
// Lines that open late, or never.
#include "linesfixture.h"
#include "testprogram.h"

#include <QScopeGuard>
#include <QTest>

using namespace renumber::net;
using namespace renumber::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class LinesOpeningTest : public QObject, private LinesFixture
{
    Q_OBJECT

private slots:
    void aLineThatIsStillOpeningIsWaitedFor()
    {
        LineServer server;
        Lines lines;
        lines.expect(server.url(), 1);
        QVERIFY(resultOf(lines, get(server.url())).has_value());
        QCOMPARE(server.connections.size(), 1);
    }

    /// Qt opens what was closed as soon as it is looked at: it would be opened for ever.
    void whoHangsUpAtOnceIsLeftAloneForAWhile()
    {
        LineServer server;
        server.onCall = [](QTcpSocket *socket) { socket->disconnectFromHost(); };
        Lines lines({}, m_clock);
        LineLimits limits;
        limits.examination = std::chrono::milliseconds(5);
        lines.setLimits(limits);
        lines.prepare(server.url(), 3);
        QTRY_VERIFY(server.connections.size() >= 4); // it may have been begun anew
        m_now = m_now.addMSecs(limits.examination.count());
        QTRY_COMPARE(lines.lines(), 0);
        const qsizetype calls = server.connections.size();
        m_now = m_now.addMSecs(limits.age.count() - 2 * limits.examination.count());
        lines.prepare(server.url(), 3);
        QCOMPARE(lines.lines(), 0);
        m_now = m_now.addMSecs(limits.examination.count());
        lines.prepare(server.url(), 3);
        QTRY_VERIFY(server.connections.size() > calls);
        QTRY_COMPARE(lines.lines(), 0);
        // Each time for longer.
        m_now = m_now.addMSecs(limits.age.count());
        lines.prepare(server.url(), 3);
        QCOMPARE(lines.lines(), 0);
    }

    void whatIsNotThereIsLeftAloneForAWhile()
    {
        QUrl url;
        {
            LineServer gone;
            url = gone.url();
        }
        Lines lines({}, m_clock);
        lines.prepare(url, 2);
        LineServer other;
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
            LineServer gone;
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
        LineServer server; // says nothing to a handshake
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

    /// Not begun again and again where a firewall swallows what is sent.
    void whatDoesNotOpenIsWaitedForOnceAndThenLeftAlone()
    {
        LineServer server; // says nothing to a handshake
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
        LineServer proxy;
        proxy.onRequest = [&](QTcpSocket *socket, qsizetype) {
            socket->write("HTTP/1.1 407 X\r\n" + ways + "Content-Length: 0\r\n\r\n");
            if (hangsUp)
                socket->disconnectFromHost();
        };
        qputenv("https_proxy", QByteArray("http://127.0.0.1:" + QByteArray::number(proxy.serverPort())));
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
        LineServer other;
        QVERIFY(resultOf(lines, get(other.url())).has_value());
        QVERIFY(proxy.connections.size() <= asked + 1);
    }

    void aLineThatIsWaitedForMayOpenLate()
    {
        LineServer server;
        Lines lines({}, m_clock);
        lines.prepare(server.url(), 1);
        m_now = m_now.addSecs(10);
        QTRY_COMPARE(lines.openLines(), 1);
        QVERIFY(resultOf(lines, get(server.url())).has_value());
        QCOMPARE(server.requestsOf, QList<int>{1});
    }

    void nothingIsOpenedToWhereNothingMayBeSent()
    {
        Lines lines;
        lines.prepare(QUrl(u"http://id.example.com/"_s), 3);
        lines.expect(QUrl(u"https://a:b@id.example.com/"_s), 3);
        QCOMPARE(lines.lines(), 0);
    }
};

RENUMBER_TEST(LinesOpeningTest)
#include "linesopeningtest.moc"
