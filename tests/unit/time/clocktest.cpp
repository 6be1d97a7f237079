// SPDX-License-Identifier: Apache-2.0
#include "time/clock.h"
#include "testprogram.h"
#include "time/utc.h"

#include <QTest>

using namespace renumber::time;

class ClockTest : public QObject
{
    Q_OBJECT

    QDateTime m_steady;
    QDateTime m_wall;
    const Clock m_clock{[this] { return m_steady; }, [this] { return m_wall; }};

    void pass(qint64 milliseconds)
    {
        m_steady = m_steady.addMSecs(milliseconds);
        m_wall = m_wall.addMSecs(milliseconds);
    }

private slots:
    void init()
    {
        m_steady = QDateTime(QDate(2031, 3, 4), QTime(14, 0), utc);
        m_wall = m_steady;
    }

    void bothAgreeUntilTheComputersClockIsSet()
    {
        const QDateTime deadline = m_clock().addSecs(600);
        pass(60'000);
        QCOMPARE(m_clock.toWall(deadline), deadline);
        QCOMPARE(m_clock.toSteady(deadline), deadline);
    }

    void aComputersClockThatIsSetMovesNoDeadline_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::newRow("forward by hours") << qint64(3) * 3600;
        QTest::newRow("back by hours") << qint64(-5) * 3600;
        QTest::newRow("by years") << qint64(-20) * 365 * 24 * 3600;
        QTest::newRow("by seconds") << qint64(2);
    }

    void aComputersClockThatIsSetMovesNoDeadline()
    {
        QFETCH(const qint64, seconds);
        const QDateTime deadline = m_clock().addSecs(600);
        pass(60'000);
        m_wall = m_wall.addSecs(seconds);
        QCOMPARE(m_clock().secsTo(deadline), 540);
        QCOMPARE(m_clock.toWall(deadline), m_wall.addSecs(540));
        QCOMPARE(m_clock.toSteady(m_wall.addSecs(540)), deadline);
        QCOMPARE(m_clock.toSteady(m_clock.toWall(deadline)), deadline);
    }

    void aTimeOfDayDoesNotFlickerBetweenTwoMinutes()
    {
        const QDateTime deadline = m_clock().addSecs(600);
        for (const int milliseconds : {-400, -1, 0, 1, 400}) {
            m_wall = m_steady.addMSecs(milliseconds);
            QCOMPARE(m_clock.toWall(deadline), deadline);
        }
    }

    void oneSourceIsBothClocks()
    {
        const Clock clock = [this] { return m_wall; };
        m_wall = m_wall.addDays(1);
        QCOMPARE(clock.now().steady, m_wall);
        QCOMPARE(clock.now().wall, m_wall);
    }

    void theRealOneStartsWithTheComputersAndGoesOn()
    {
        const Now before = systemClock().now();
        QCOMPARE(before.steady.timeSpec(), Qt::UTC);
        QVERIFY(qAbs(before.steady.secsTo(before.wall)) < 60); // unless it is being set at this moment
        QTRY_VERIFY(systemClock()() > before.steady);
        QDateTime last = systemClock()();
        for (int i = 0; i < 10'000; ++i) {
            const QDateTime next = systemClock()();
            QVERIFY(next >= last);
            last = next;
        }
    }
};

RENUMBER_TEST(ClockTest)
#include "clocktest.moc"
