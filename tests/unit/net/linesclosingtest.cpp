// SPDX-License-Identifier: Apache-2.0
// Servers that close a line, or speak unasked on it.
#include "linesfixture.h"
#include "testprogram.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

#include <limits>

using namespace renumber::net;
using namespace renumber::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class LinesClosingTest : public QObject, private LinesFixture
{
    Q_OBJECT

private slots:
    /// Qt makes a reading that brought no answer again by itself, on a connection that nobody has listened
    /// to.
    void aCallIsNotAnsweredOnAConnectionThatQtMade()
    {
        LineServer server;
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
        LineServer server;
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
        LineServer server;
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
        LineServer server;
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
        LineServer server;
        LineServer other;
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

    /// One that was begun anew hangs up on all its connections at once, and is well again.
    void whatHappensOnceIsNotLearned()
    {
        LineServer server;
        Lines lines({}, m_clock);
        lines.prepare(server.url(), 1);
        QTRY_COMPARE(lines.openLines(), 1);
        lines.prepare(server.url(), 2);
        QTRY_COMPARE(lines.openLines(), 2);
        QTRY_COMPARE(server.connections.size(), 2);
        m_now = m_now.addMSecs(1'500);
        server.connections.at(0)->disconnectFromHost();
        server.connections.at(1)->disconnectFromHost();
        QTRY_COMPARE(server.connections.size(), 4);
        QTRY_COMPARE(lines.openLines(), 2);
        m_now = m_now.addMSecs(2'900);
        lines.prepare(server.url(), 2);
        QCOMPARE(lines.openLines(), 2);
        QCOMPARE(server.connections.size(), 4);
    }

    void howLongAServerWaitsIsLearned()
    {
        LineServer server;
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
        // It would be all of them; and where the computer is busy, a line may be let go of too late.
        QVERIFY2(hungUp <= 4, QByteArray::number(hungUp).constData());
    }

    /// A server that says goodbye in TLS only shows it by answering nothing.
    void aCallThatIsLostTellsHowLongLinesLast()
    {
        LineServer server;
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
        m_now = m_now.addMSecs(200);
        lines.prepare(server.url(), 1);
        QCOMPARE(lines.lines(), 1);
        lines.drop(); // and that is not forgotten
        lines.prepare(server.url(), 1);
        QTRY_COMPARE(lines.openLines(), 1);
        m_now = m_now.addMSecs(1'000);
        lines.prepare(server.url(), 1);
        QCOMPARE(lines.openLines(), 0);
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
        LineServer server;
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
        LineServer server;
        server.onCall = [](QTcpSocket *socket) { socket->write(reply("unasked")); };
        Lines lines;
        for (int i = 0; i < 20; ++i) {
            const HttpResult result = resultOf(lines, get(server.url()));
            QVERIFY(!result.has_value());
            QCOMPARE(result.error(), (TransportFailure{TransportError::ConnectionLost, Acted::No}));
        }
        QCOMPARE(server.requestsOf.count(0), server.requestsOf.size());
    }
};

RENUMBER_TEST(LinesClosingTest)
#include "linesclosingtest.moc"
