// SPDX-License-Identifier: Apache-2.0
// How long lines live, and which of them is taken.
#include "linesfixture.h"
#include "testprogram.h"

#include <QTest>

using namespace renumber::net;
using namespace renumber::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class LinesTest : public QObject, private LinesFixture
{
    Q_OBJECT

private slots:
    void noConnectionEverCarriesTwoCalls()
    {
        LineServer server;
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
        LineServer server;
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

    void anOldLineIsLetGoAndReplacedInTime()
    {
        LineServer server;
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
        LineServer server;
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
        LineServer server;
        Lines lines({}, m_clock);
        lines.expect(server.url(), 1);
        QTRY_COMPARE(lines.openLines(), 1);
        m_now = m_now.addMSecs(age);
        QVERIFY(resultOf(lines, get(server.url())).has_value());
        QTEST(server.requestsOf, "requestsOf");
    }

    void whenALineGetsASuccessor()
    {
        LineServer server;
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
        LineServer server;
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
        LineServer server;
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
        LineServer server;
        Lines lines({}, m_clock);
        lines.prepare(server.url(), 1);
        QTRY_COMPARE(lines.openLines(), 1);
        m_now = m_now.addSecs(3'600);
        QVERIFY(resultOf(lines, get(server.url())).has_value());
        QCOMPARE(server.requestsOf, (QList<int>{0, 1}));
    }

    /// Of a call that nobody waits for nothing is left that could still ask for the time.
    void aCallThatIsBrokenOffTakesItsLineAlong()
    {
        LineServer server;
        server.onRequest = [](QTcpSocket *, qsizetype) {};
        int asked = 0;
        const renumber::time::Clock clock([&asked, now = m_now] {
            ++asked;
            return now;
        });
        for (const bool isSent : {false, true}) {
            const qsizetype before = server.connections.size();
            auto lines = std::make_unique<Lines>(Trust(), clock);
            auto call = HttpCall::start(*lines, get(server.url()));
            QTRY_COMPARE(server.connections.size(), before + 1);
            if (isSent)
                QTRY_COMPARE(server.requestsOf.constLast(), 1);
            call.cancel();
            lines.reset(); // which may ask for reasons of their own
            const int askedBefore = asked;
            QTRY_COMPARE(server.connections.constLast()->state(), QAbstractSocket::UnconnectedState);
            QCOMPARE(asked, askedBefore);
        }
    }

    void patienceEnds()
    {
        LineServer server;
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
        LineServer server;
        Lines lines;
        lines.prepare(server.url(), 2);
        QTRY_COMPARE(lines.openLines(), 2);
        lines.drop();
        QCOMPARE(lines.openLines(), 0);
        QTRY_COMPARE(server.connections.at(0)->state(), QAbstractSocket::UnconnectedState);
        QTRY_COMPARE(server.connections.at(1)->state(), QAbstractSocket::UnconnectedState);
    }

    void aLineOfAnotherOriginIsNotTaken()
    {
        LineServer one;
        LineServer other;
        Lines lines;
        lines.prepare(one.url(), 1);
        QTRY_COMPARE(lines.openLines(), 1);
        QVERIFY(resultOf(lines, get(other.url())).has_value());
        QCOMPARE(one.requestsOf, QList<int>{0});
        QCOMPARE(other.requestsOf, QList<int>{1});
    }

    void aLineThatWasTakenCanGoAtAnyMoment()
    {
        LineServer server;
        Lines lines;
        for (int i = 0; i < 20; ++i) {
            lines.prepare(server.url(), 2);
            auto line = lines.take(server.url());
            renumber::wait::Future<Line::Readiness> readiness;
            if (i % 2 == 0) {
                readiness = line->makeReady();
                QTRY_VERIFY(!readiness.isPending());
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
