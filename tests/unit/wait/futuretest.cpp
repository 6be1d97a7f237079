// SPDX-License-Identifier: Apache-2.0
// What the one way to wait promises: one end, heard once or, after the waiting has ended, never.
#include "wait/future.h"

#include "testprogram.h"
#include "wait/after.h"

#include <QElapsedTimer>
#include <QTest>

#include <memory>
#include <optional>

using namespace std::chrono_literals;
using renumber::wait::after;
using renumber::wait::Ended;
using renumber::wait::Future;
using renumber::wait::Promise;
using renumber::wait::ready;

class FutureTest : public QObject
{
    Q_OBJECT

    QList<int> m_heard;

    auto hear()
    {
        return [this](int result) { m_heard.append(result); };
    }
    /// Whatever has been set off has happened.
    static void settle() { QCoreApplication::sendPostedEvents(); }

private slots:
    void init() { m_heard.clear(); }

    void theEndIsHeardOnce()
    {
        const Promise<int> promise;
        Future<int> future = promise.future();
        QVERIFY(future.isPending() && promise.isAwaited());
        future.then(hear());
        QVERIFY(m_heard.isEmpty());
        promise.end(7);
        QCOMPARE(m_heard, QList{7});
        QVERIFY(!future.isPending() && !promise.isAwaited());
        settle();
        QCOMPARE(m_heard.size(), 1);
    }

    /// Never within the call that begins it, nor within then().
    void whatHasEndedAlreadyIsHeardFromTheEventLoop()
    {
        Future<int> future = ready(7);
        settle();
        QVERIFY(!future.isPending());
        future.then(hear());
        QVERIFY(m_heard.isEmpty());
        settle();
        QCOMPARE(m_heard, QList{7});
        settle();
        QCOMPARE(m_heard.size(), 1);
    }

    void nothingIsHeardOnceItIsDestroyed()
    {
        const Promise<int> promise;
        std::optional future = promise.future();
        future->then(hear());
        future.reset();
        QVERIFY(!promise.isAwaited());
        promise.end(7);
        settle();
        QVERIFY(m_heard.isEmpty());
    }

    void norBetweenAnEarlyEndAndItsTurn()
    {
        std::optional<Future<int>> future = ready(7);
        future->then(hear());
        future.reset();
        settle();
        QVERIFY(m_heard.isEmpty());
    }

    void destroyingItTellsTheOtherSide_data()
    {
        QTest::addColumn<QString>("how");
        for (const char *how : {"destroyed", "cancelled", "replaced", "its context has gone", "never kept"})
            QTest::addRow("%s", how) << QString::fromLatin1(how);
    }
    void destroyingItTellsTheOtherSide()
    {
        QFETCH(const QString, how);
        const Promise<int> promise;
        std::optional future = promise.future();
        int stopped = 0;
        promise.whenCancelled([&] {
            ++stopped;
            QVERIFY(!promise.isAwaited());
        });
        auto context = std::make_unique<QObject>();
        if (how == u"its context has gone")
            std::move(*future).then(context.get(), hear());
        else if (how != u"never kept")
            future->then(hear());
        settle();
        QCOMPARE(stopped, 0);
        if (how == u"cancelled")
            future->cancel();
        else if (how == u"replaced")
            *future = Promise<int>().future();
        else if (how == u"its context has gone")
            context.reset();
        else
            future.reset();
        QCOMPARE(stopped, 1);
        promise.end(7);
        settle();
        QVERIFY(m_heard.isEmpty());
        future.reset();
        QCOMPARE(stopped, 1);
    }

    void theOtherSideIsNotToldToStopWhatHasEnded()
    {
        const Promise<int> promise;
        const auto held = std::make_shared<int>();
        {
            const Future<int> future = promise.future();
            promise.whenCancelled([held] { QFAIL("it has ended"); });
            QCOMPARE(held.use_count(), 2);
            promise.end(7);
            QCOMPARE(held.use_count(), 1); // and lets go of what the work needed
        }
    }

    void whoSaysHowToStopTooLateIsToldAtOnce()
    {
        const Promise<int> promise;
        promise.future().cancel();
        bool isStopped = false;
        promise.whenCancelled([&] { isStopped = true; });
        QVERIFY(isStopped);
    }

    void nothingIsHeardOfAPromiseThatIsDropped()
    {
        auto promise = std::make_unique<Promise<int>>();
        auto copy = std::make_unique<Promise<int>>(*promise);
        Future<int> future = promise->future();
        const auto held = std::make_shared<int>();
        future.then([held, this](int result) { m_heard.append(result); });
        promise.reset();
        QVERIFY(future.isPending()); // a copy may still end it
        copy.reset();
        QVERIFY(!future.isPending());
        QCOMPARE(held.use_count(), 1);
        settle();
        QVERIFY(m_heard.isEmpty());
    }

    void theContextIsKeptNoLongerThanThereIsSomethingToHear()
    {
        QObject context;
        const auto held = std::make_shared<int>();
        {
            const Promise<int> ended;
            ended.future().then(&context, [held](int) {});
            const Promise<int> dropped;
            dropped.future().then(&context, [held](int) {});
            QCOMPARE(held.use_count(), 3);
            ended.end(7);
            QCOMPARE(held.use_count(), 2);
        }
        QCOMPARE(held.use_count(), 1);
    }

    void aReceiverMayDestroyEverything()
    {
        auto promise = std::make_unique<Promise<int>>();
        auto future = std::make_unique<Future<int>>(promise->future());
        future->then([&](int result) {
            m_heard.append(result);
            promise.reset();
            future.reset();
            QVERIFY(m_heard.size() == 1); // and still has what it holds
        });
        promise->end(7);
        QVERIFY(!promise && !future);
        QCOMPARE(m_heard, QList{7});
    }

    void aReceiverMayDestroyItsContext()
    {
        const Promise<int> promise;
        auto context = std::make_unique<QObject>();
        const auto held = std::make_shared<int>();
        promise.future().then(context.get(), [&, held](int result) {
            context.reset();
            m_heard.append(result + int(held.use_count() == 0));
        });
        promise.end(7);
        QVERIFY(!context);
        QCOMPARE(m_heard, QList{7});
        QCOMPARE(held.use_count(), 1);
    }

    /// One thing after the other, in the same place.
    void aReceiverMayWaitForTheNext()
    {
        const Promise<int> first;
        const Promise<int> second;
        Future<int> future = first.future();
        future.then([&](int result) {
            QVERIFY(!future.isPending());
            m_heard.append(result);
            future = second.future();
            future.then(hear());
        });
        first.end(1);
        QCOMPARE(m_heard, QList{1});
        QVERIFY(future.isPending());
        second.end(2);
        QCOMPARE(m_heard, (QList{1, 2}));
    }

    /// What it stops may look at who has just let go of it.
    void whoIsToldToStopSeesThatItIsOver()
    {
        const Promise<int> first;
        const Promise<int> second;
        Future<int> future = first.future();
        bool isStopped = false;
        first.whenCancelled([&] {
            isStopped = true;
            future.cancel(); // that is the second by now
        });
        future = second.future();
        QVERIFY(isStopped);
        QVERIFY(!future.isPending() && !second.isAwaited());
    }

    void whatIsDetachedGoesOn()
    {
        const Promise<int> promise;
        const auto held = std::make_shared<int>();
        Future<int> future = promise.future();
        promise.whenCancelled([held] { QFAIL("it goes on"); });
        std::move(future).detach();
        QVERIFY(promise.isAwaited());
        QCOMPARE(held.use_count(), 2);
        promise.end(7);
        QCOMPARE(held.use_count(), 1);
    }

    void whatIsDetachedMayBeDropped()
    {
        const auto held = std::make_shared<int>();
        {
            const Promise<int> promise;
            Future<int> future = promise.future();
            promise.whenCancelled([held] {});
            std::move(future).detach();
        }
        QCOMPARE(held.use_count(), 1);
    }

    void aWhile()
    {
        QElapsedTimer since;
        since.start();
        bool isOver = false;
        bool isGoneOver = false;
        Future<> gone = after(5ms);
        gone.then([&](Ended) { isGoneOver = true; });
        Future<> future = after(20ms);
        future.then([&](Ended) { isOver = true; });
        gone.cancel();
        QTRY_VERIFY(isOver);
        QVERIFY(since.elapsed() >= 19);
        QVERIFY(!isGoneOver);
    }
};

RENUMBER_TEST(FutureTest)
#include "futuretest.moc"
