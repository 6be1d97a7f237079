// SPDX-License-Identifier: Apache-2.0
// That nobody disturbs a press that is being measured.
#include "far/timetable.h"
#include "testprogram.h"

#include <QTest>

#include <algorithm>

using namespace std::chrono_literals;
using renumber::bench::Place;
using renumber::bench::Step;
using renumber::bench::Timetable;

class TimetableTest : public QObject
{
    Q_OBJECT

private slots:
    void noTwoHaveATurnAtTheSameTime()
    {
        Timetable timetable(5);
        QList<std::pair<std::chrono::milliseconds, std::chrono::milliseconds>> turns;
        for (const auto wait : {120s, 20s, 1s, 20s, 120s, 1s, 1s, 20s}) {
            const QList<Step> steps{{0ms, 1500ms, {}}, {1500ms, 300ms, {}}, {1500ms + wait, 1200ms, {}}};
            const Place place = timetable.book(steps);
            for (const Step &step : steps)
                turns.append({place.from + step.after, place.from + step.after + step.length});
        }
        std::sort(turns.begin(), turns.end());
        for (qsizetype i = 1; i < turns.size(); ++i)
            QVERIFY(turns[i].first >= turns[i - 1].second);
    }

    void theyWaitSideBySide()
    {
        Timetable timetable(2);
        const QList<Step> steps{{0ms, 100ms, {}}, {20s, 100ms, {}}};
        QCOMPARE(timetable.book(steps).from, 0ms);
        QCOMPARE(timetable.book(steps).from, 100ms);
    }

    void eachHasASeatForItself()
    {
        Timetable timetable(2);
        const QList<Step> steps{{0ms, 100ms, {}}, {20s, 100ms, {}}};
        const qsizetype first = timetable.book(steps).seat;
        QVERIFY(timetable.book(steps).seat != first);
        QVERIFY(timetable.book(steps).from > 20s); // no seat is free before that
    }
};

RENUMBER_TEST(TimetableTest)
#include "timetabletest.moc"
