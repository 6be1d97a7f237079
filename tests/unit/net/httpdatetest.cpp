// SPDX-License-Identifier: Apache-2.0
#include "net/httpdate.h"
#include "testprogram.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using renumber::net::httpDate;

class HttpDateTest : public QObject
{
    Q_OBJECT

private slots:
    void everyForm_data()
    {
        QTest::addColumn<QString>("text");
        // RFC 9110 5.6.7 has these three.
        QTest::newRow("IMF-fixdate") << u"Sun, 06 Nov 1994 08:49:37 GMT"_s;
        QTest::newRow("RFC 850") << u"Sunday, 06-Nov-94 08:49:37 GMT"_s;
        QTest::newRow("asctime") << u"Sun Nov  6 08:49:37 1994"_s;
        QTest::newRow("RFC 850 with a short weekday and a long year") << u"Sun, 06-Nov-1994 08:49:37 GMT"_s;
        QTest::newRow("a day of one digit") << u"Sun, 6 Nov 1994 08:49:37 GMT"_s;
        QTest::newRow("small letters") << u"sun, 06 nov 1994 08:49:37 gmt"_s;
        QTest::newRow("another name for Greenwich") << u"Sun, 06 Nov 1994 08:49:37 UTC"_s;
        QTest::newRow("Greenwich in figures") << u"Sun, 06 Nov 1994 08:49:37 +0000"_s;
        QTest::newRow("spaces around it") << u" Sun, 06 Nov 1994 08:49:37 GMT\t"_s;
    }
    void everyForm()
    {
        QFETCH(const QString, text);
        const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), QTimeZone::utc());
        QCOMPARE(httpDate(text, now), QDateTime(QDate(1994, 11, 6), QTime(8, 49, 37), QTimeZone::utc()));
    }

    void whatIsNone_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "soon", "1994-11-06T08:49:37Z", "Sun, 06 Nov 1994 08:49:37",
                                 "Sun, 06 Nov 1994 08:49:37 CET", "Sun, 06 Nov 1994 08:49:37 -0800",
                                 "Mon, 06 Nov 1994 08:49:37 GMT", "Sun, 31 Feb 1994 08:49:37 GMT",
                                 "Sun, 06 Xyz 1994 08:49:37 GMT", "Sun, 06 Nov 1994 24:49:37 GMT",
                                 "Sun, 06 Nov 1994 08:49:61 GMT", "Unm, 06 Nov 1994 08:49:37 GMT",
                                 "Sun, 06 Ovd 1994 08:49:37 GMT", "Sun, 00 Nov 1994 08:49:37 GMT",
                                 "Sun, 06 Nov 1994 08:60:37 GMT", "Sun, 06 Nov 1994 08:49:37 GMT GMT"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void whatIsNone()
    {
        QFETCH(const QString, text);
        const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), QTimeZone::utc());
        QVERIFY(!httpDate(text, now).isValid());
    }

    void aYearOfTwoDigits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("thisYear");
        QTest::addColumn<int>("year");
        const auto row = [](const char *text, int thisYear, int year) {
            QTest::addRow("%s in %d", text, thisYear) << QString::fromLatin1(text) << thisYear << year;
        };
        row("Sunday, 01-Mar-26 12:00:45 GMT", 2026, 2026);
        row("Monday, 01-Mar-27 12:00:45 GMT", 2026, 2027);
        row("Sunday, 01-Mar-76 12:00:45 GMT", 2026, 2076); // 50 years ahead, and not more
        row("Tuesday, 02-Mar-76 12:00:45 GMT", 2026, 1976);
        row("Sunday, 06-Nov-94 08:49:37 GMT", 2026, 1994);
        row("Saturday, 01-Jan-00 00:00:00 GMT", 2026, 2000);
        row("Saturday, 01-Jan-01 00:00:00 GMT", 2099, 2101); // the turn of the century is ahead
        row("Thursday, 31-Dec-99 23:59:59 GMT", 2101, 2099);
    }
    void aYearOfTwoDigits()
    {
        QFETCH(const QString, text);
        QFETCH(const int, thisYear);
        QFETCH(const int, year);
        const QDateTime now(QDate(thisYear, 3, 1), QTime(12, 0), QTimeZone::utc());
        const QDateTime read = httpDate(text, now);
        // The weekday tells as well: where the year is another, it is not that day.
        QCOMPARE(read.date().year(), year);
    }

    void aLeapSecond()
    {
        const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), QTimeZone::utc());
        QCOMPARE(httpDate(u"Sat, 31 Dec 2016 23:59:60 GMT"_s, now),
                 QDateTime(QDate(2017, 1, 1), QTime(0, 0), QTimeZone::utc()));
    }
};

RENUMBER_TEST(HttpDateTest)
#include "httpdatetest.moc"
