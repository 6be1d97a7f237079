// SPDX-License-Identifier: Apache-2.0
#include "time/timetext.h"
#include "testprogram.h"
#include "time/utc.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace renumber::time;

class TimeTextTest : public QObject
{
    Q_OBJECT

private slots:
    void asFilesHaveIt()
    {
        const QDateTime moment(QDate(2026, 3, 1), QTime(12, 0, 1, 20), utc);
        QCOMPARE(timeText(moment), u"2026-03-01T12:00:01.020Z"_s);
        QCOMPARE(timeText(moment.toOffsetFromUtc(3'600)), u"2026-03-01T12:00:01.020Z"_s);
        QCOMPARE(timeFrom(timeText(moment)), moment);
        QCOMPARE(timeFrom(timeText(moment))->timeSpec(), Qt::UTC);
    }

    void otherForms()
    {
        const QDateTime noon(QDate(2026, 3, 1), QTime(12, 0), utc);
        QCOMPARE(timeFrom(u"2026-03-01T13:00:00+01:00"_s), noon);
        QCOMPARE(timeFrom(u"2026-03-01T13:00:00+01:00"_s)->timeSpec(), Qt::UTC);
        QCOMPARE(timeFrom(u"2026-03-01T12:00:00Z"_s), noon);
    }

    void whatSaysNoTime_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("a word") << u"noon"_s;
        QTest::newRow("nobody knows where") << u"2026-03-01T12:00:00.000"_s;
        QTest::newRow("no such day") << u"2026-02-30T12:00:00.000Z"_s;
        QTest::newRow("a number") << u"1765000000"_s;
        QTest::newRow("a year that would not be written") << u"9999-12-31T23:59:59.999-01:00"_s;
    }
    void whatSaysNoTime()
    {
        QFETCH(const QString, text);
        QVERIFY(!timeFrom(text));
    }

    void yearsOfFourDigits()
    {
        const auto inYear = [](int year) { return QDateTime(QDate(year, 7, 1), QTime(0, 0), utc); };
        QVERIFY(isWriteable(inYear(1)));
        QVERIFY(isWriteable(inYear(9'999)));
        QVERIFY(!isWriteable(inYear(10'000)));
        QVERIFY(!isWriteable(inYear(-1)));
        QVERIFY(!isWriteable(QDateTime()));
    }
};

RENUMBER_TEST(TimeTextTest)
#include "timetexttest.moc"
