// SPDX-License-Identifier: Apache-2.0
// Points in time as services tell them.
#include "service/moment.h"
#include "testprogram.h"
#include "time/utc.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace renumber::service;

namespace {

QDateTime at(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, renumber::time::utc);
}

constexpr qint64 week = qint64(7) * 24 * 3'600;

} // namespace

class MomentTest : public QObject
{
    Q_OBJECT

private slots:
    void momentsSince1970_data()
    {
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<qint64>("milliseconds"); // -1: it is none
        QTest::newRow("seconds") << QJsonValue(qint64(1'765'000'000)) << qint64(1'765'000'000'000);
        QTest::newRow("a part of one") << QJsonValue(1'765'000'000.5) << qint64(1'765'000'000'500);
        QTest::newRow("as a text") << QJsonValue(u"1765000000.0"_s) << qint64(1'765'000'000'000);
        QTest::newRow("milliseconds") << QJsonValue(qint64(1'765'000'000'123)) << qint64(1'765'000'000'123);
        QTest::newRow("the first second") << QJsonValue(1) << qint64(1'000);
        QTest::newRow("the last of seconds")
            << QJsonValue(qint64(99'999'999'999)) << qint64(99'999'999'999'000);
        QTest::newRow("the first of milliseconds")
            << QJsonValue(qint64(100'000'000'000)) << qint64(100'000'000'000);
        QTest::newRow("the last of milliseconds")
            << QJsonValue(qint64(99'999'999'999'999)) << qint64(99'999'999'999'999);
        QTest::newRow("beyond") << QJsonValue(qint64(100'000'000'000'000)) << qint64(-1);
        QTest::newRow("nothing since then") << QJsonValue(0) << qint64(-1);
        QTest::newRow("before") << QJsonValue(-5) << qint64(-1);
        QTest::newRow("ISO 8601") << QJsonValue(u"2025-12-06T05:46:40Z"_s) << qint64(1'765'000'000'000);
        QTest::newRow("ISO 8601, elsewhere")
            << QJsonValue(u"2025-12-06T06:46:40+01:00"_s) << qint64(1'765'000'000'000);
        QTest::newRow("a word") << QJsonValue(u"soon"_s) << qint64(-1);
        QTest::newRow("nothing") << QJsonValue(QJsonValue::Undefined) << qint64(-1);
    }
    void momentsSince1970()
    {
        QFETCH(const QJsonValue, value);
        QFETCH(const qint64, milliseconds);
        const auto moment = momentOf(value);
        QCOMPARE(moment, milliseconds < 0 ? std::nullopt : std::optional(at(milliseconds)));
        if (moment)
            QCOMPARE(moment->timeSpec(), Qt::UTC);
    }

    void secondsFromNow()
    {
        QCOMPARE(momentIn(60, at(0)), at(60'000));
        QCOMPARE(momentIn(u"1.5"_s, at(0)), at(1'500));
        QCOMPARE(momentIn(0, at(7)), at(7));
        QCOMPARE(momentIn(week, at(0)), at(week * 1'000));
        for (const QJsonValue &value :
             {QJsonValue(week + 1), QJsonValue(-1), QJsonValue(u"soon"_s), QJsonValue(u"nan"_s),
              QJsonValue(u"inf"_s), QJsonValue(), QJsonValue(u""_s)})
            QVERIFY(!momentIn(value, at(0)));
    }

    void whatLiesAhead()
    {
        QCOMPARE(soon(at(1), at(0)), at(1));
        QCOMPARE(soon(at(week * 1'000), at(0)), at(week * 1'000));
        QVERIFY(!soon(at(week * 1'000 + 1), at(0)));
        QVERIFY(!soon(at(0), at(0)));
        QVERIFY(!soon(at(0), at(1)));
        QVERIFY(!soon(QDateTime(), at(0)));
    }
};

RENUMBER_TEST(MomentTest)
#include "momenttest.moc"
