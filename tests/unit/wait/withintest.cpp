// SPDX-License-Identifier: Apache-2.0
// What is waited for no longer than a while.
#include "wait/within.h"

#include "testprogram.h"

#include <QTest>

using namespace std::chrono_literals;
using renumber::wait::Future;
using renumber::wait::Promise;
using renumber::wait::within;

class WithinTest : public QObject
{
    Q_OBJECT

    QList<int> m_heard;

    auto hear()
    {
        return [this](int result) { m_heard.append(result); };
    }

private slots:
    void init() { m_heard.clear(); }

    void whatEndsInTimeIsHeard()
    {
        const Promise<int> work;
        Future<int> first = within(1h, work.future(), 0);
        first.then(hear());
        work.end(7);
        QCOMPARE(m_heard, QList{7});
        QVERIFY(!first.isPending());
    }

    void whatDoesNotIsBrokenOff()
    {
        const Promise<int> work;
        bool isStopped = false;
        Future<int> first = within(1ms, work.future(), 0);
        work.whenCancelled([&isStopped] { isStopped = true; });
        first.then(hear());
        QTRY_COMPARE(m_heard, QList{0});
        QVERIFY(isStopped);
        work.end(7);
        QCOMPARE(m_heard.size(), 1);
    }

    void nobodyWaitsAnyMore()
    {
        const Promise<int> work;
        bool isStopped = false;
        Future<int> first = within(1h, work.future(), 0);
        work.whenCancelled([&isStopped] { isStopped = true; });
        first.then(hear());
        first.cancel();
        QVERIFY(isStopped);
        work.end(7);
        QVERIFY(m_heard.isEmpty());
    }
};

RENUMBER_TEST(WithinTest)
#include "withintest.moc"
