// SPDX-License-Identifier: Apache-2.0
// Times as services write them. This test's zones are some that no service means.
#include "service/pointintime.h"
#include "testprogram.h"
#include "time/utc.h"

#include <QTest>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace renumber::service;

namespace {

const QDateTime now(QDate(2026, 11, 28), QTime(18, 35), renumber::time::utc);
const QDateTime instant(QDate(2026, 11, 28), QTime(18, 45, 6), renumber::time::utc);

void moveTo(const QByteArray &zone)
{
    qputenv("TZ", zone);
    tzset();
}

} // namespace

class MomentTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_zone = qgetenv("TZ"); }
    void cleanup()
    {
        if (m_zone.isEmpty())
            qunsetenv("TZ");
        else
            qputenv("TZ", m_zone);
        tzset();
    }

    /// Where it matters that something is not taken for older than it may be.
    void theLatestThatATimeCanMean()
    {
        const auto latest = [](const QString &text) { return latestPointInTime(text).value_or(QDateTime()); };
        QCOMPARE(latest(u"2026-11-28T18:45:06Z"_s), instant);
        QCOMPARE(latest(u"2026-11-28T18:45:06"_s), instant.addSecs(12 * 3600));
        QCOMPARE(latest(u"2026-11-28"_s), QDateTime(QDate(2026, 11, 29), QTime(12, 0), renumber::time::utc));
        for (const auto &text : {u""_s, u"yesterday"_s, u"2026-13-01"_s, u"28.11.2026"_s})
            QCOMPARE(latest(text), QDateTime());
    }

    void theZoneOfThisComputerDoesNotCount_data()
    {
        QTest::addColumn<QByteArray>("zone");
        for (const char *zone : {"UTC", "Europe/Paris", "America/New_York", "Pacific/Kiritimati"})
            QTest::newRow(zone) << QByteArray(zone);
    }

    void theZoneOfThisComputerDoesNotCount()
    {
        QFETCH(const QByteArray, zone);
        moveTo(zone);
        for (const auto &text :
             {u"2026-11-28T18:45:06Z"_s, u"2026-11-28t18:45:06z"_s, u"2026-11-28 18:45:06 UTC"_s,
              u"2026-11-28T18:45:06+00:00"_s, u"2026-11-28T19:45:06+01:00"_s, u"2026-11-28T19:45:06+0100"_s,
              u"2026-11-28T19:45:06+01"_s, u"2026-11-28T13:45:06-05:00"_s,
              u"2026-11-28T19:45:06+01:00[Europe/Paris]"_s, u"1795891506"_s, u"1795891506000"_s})
            QVERIFY2(pointInTime(text) == std::optional(instant), qUtf8Printable(text));
        for (const auto &text : {u"2026-11-28T18:45:06"_s, u"2026-11-28 18:45:06"_s,
                                 u"2026-11-28T18:45:06.000"_s, u"2026-11-28T18:45:06.0000000"_s}) {
            QVERIFY2(pointInTimeWithoutZone(text) == std::optional(instant), qUtf8Printable(text));
            QVERIFY2(!pointInTime(text), qUtf8Printable(text));
        }
        QVERIFY(!pointInTimeWithoutZone(u"2026-11-28T18:45:06Z"_s));
        QCOMPARE(pointInTimeWithoutZone(u"2026-11-28T18:45"_s), std::optional(instant.addSecs(-6)));
        QCOMPARE(pointInTime(1795891506.0), std::optional(instant));
        // There is no such time in Paris.
        QCOMPARE(pointInTimeWithoutZone(u"2026-03-29T02:30:00"_s),
                 std::optional(QDateTime(QDate(2026, 3, 29), QTime(2, 30), renumber::time::utc)));
    }

    void whatIsNoPointInTime()
    {
        moveTo("Europe/Paris");
        for (const auto &text : {u""_s, u"soon"_s, u"2026-11-28"_s, u"20261128"_s, u"600"_s, u"18:45:06"_s,
                                 u"2026-11-28T"_s, u"2026-11-28T25:00:00"_s, u"2026-02-30T12:00:00Z"_s,
                                 u"2026-11-28T18:45:06 CET"_s, u"2026-11-28T18:45:06[Europe/Paris]"_s,
                                 u"28/11/2026 18:45"_s, u"-1795891506"_s, u"nan"_s, u"PT10M"_s}) {
            QVERIFY2(!pointInTime(text), qUtf8Printable(text));
            QVERIFY2(!pointInTimeWithoutZone(text), qUtf8Printable(text));
        }
    }

    void aSpan_data()
    {
        QTest::addColumn<QJsonValue>("told");
        QTest::addColumn<double>("seconds"); // -1: none
        const auto row = [](const char *name, const QJsonValue &told, double seconds) {
            QTest::newRow(name) << told << seconds;
        };
        for (const auto &[text, seconds] :
             std::initializer_list<std::pair<const char *, double>>{{"600", 600},
                                                                    {" 600 ", 600},
                                                                    {"600.5", 600.5},
                                                                    {"0", 0},
                                                                    {"PT10M", 600},
                                                                    {"pt10m", 600},
                                                                    {"PT600S", 600},
                                                                    {"PT0.5H", 1800},
                                                                    {"PT1,5M", 90},
                                                                    {"P1D", 86400},
                                                                    {"P1DT1H", 90000},
                                                                    {"P2W", 1209600},
                                                                    {"300s", 300},
                                                                    {"1.5s", 1.5},
                                                                    {"10m", 600},
                                                                    {"1h30m0s", 5400},
                                                                    {"00:10:00", 600},
                                                                    {"1.00:00:00", 86400},
                                                                    {"00:00:30.5", 30.5},
                                                                    {"2592000", 2592000},
                                                                    {"P30D", 2592000},
                                                                    {"P1M", -1},
                                                                    {"P1Y", -1},
                                                                    {"P", -1},
                                                                    {"PT", -1},
                                                                    {"P1DT", -1},
                                                                    {"", -1},
                                                                    {"-1", -1},
                                                                    {"-PT10M", -1},
                                                                    {"10:00", -1},
                                                                    {"10 minutes", -1},
                                                                    {"soon", -1},
                                                                    {"nan", -1},
                                                                    {"inf", -1},
                                                                    {"1795891506", -1},
                                                                    {"P999999999D", -1}})
            row(text, QString::fromLatin1(text), seconds);
        row("a number", 600, 600);
        row("thirty days", 2592000, 2592000);
        row("true", true, -1);
        row("null", QJsonValue(), -1);
    }

    void aSpan()
    {
        QFETCH(const QJsonValue, told);
        QFETCH(const double, seconds);
        const auto expected
            = seconds < 0 ? std::nullopt : std::optional(now.addMSecs(qint64(seconds * 1000)));
        QCOMPARE(pointInTimeAfter(told, now, longestLife), expected);
        if (seconds > double(longestWait.count()))
            QCOMPARE(pointInTimeAfter(told, now, longestWait), std::nullopt);
    }

    void whatCannotBeMeant()
    {
        QCOMPARE(ahead(instant, now, longestWait), std::optional(instant));
        QCOMPARE(ahead(now, now, longestWait), std::nullopt);
        QCOMPARE(ahead(now.addSecs(-1), now, longestLife), std::nullopt);
        QCOMPARE(ahead(now.addDays(8), now, longestWait), std::nullopt);
        QCOMPARE(ahead(now.addDays(8), now, longestLife), std::optional(now.addDays(8)));
        QCOMPARE(ahead(now.addYears(2), now, longestLife), std::nullopt);
        QCOMPARE(ahead({}, now, longestLife), std::nullopt);
    }

private:
    QByteArray m_zone;
};

RENUMBER_TEST(MomentTest)
#include "momenttest.moc"
