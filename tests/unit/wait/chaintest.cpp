// SPDX-License-Identifier: Apache-2.0
// What is made of a result, and what begins with one: one waiting from end to end.
#include "testprogram.h"
#include "wait/future.h"

#include <QTest>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using renumber::wait::Future;
using renumber::wait::Promise;
using renumber::wait::ready;

class ChainTest : public QObject
{
    Q_OBJECT

    QStringList m_heard;

    auto hear()
    {
        return [this](const QString &result) { m_heard.append(result); };
    }

private slots:
    void init() { m_heard.clear(); }

    void whatIsMadeOfAResult()
    {
        const Promise<int> promise;
        Future<QString> made = promise.future().map([](int result) { return QString::number(result); });
        made.then(hear());
        QVERIFY(made.isPending());
        promise.end(7);
        QCOMPARE(m_heard, QStringList{u"7"_s});
    }

    void whatBeginsWithOne()
    {
        const Promise<int> promise;
        const Promise<QString> next;
        int begunWith = 0;
        Future<QString> last = promise.future().andThen([&](int result) {
            begunWith = result;
            return next.future();
        });
        last.then(hear());
        promise.end(7);
        QCOMPARE(begunWith, 7);
        QVERIFY(m_heard.isEmpty() && last.isPending());
        next.end(u"and more"_s);
        QCOMPARE(m_heard, QStringList{u"and more"_s});
    }

    void neitherHasToTakeTime()
    {
        Future<QString> last
            = ready(7).andThen([](int result) { return ready(result + 1); }).map([](int result) {
                  return QString::number(result);
              });
        last.then(hear());
        QVERIFY(m_heard.isEmpty());
        QTRY_COMPARE(m_heard, QStringList{u"8"_s});
    }

    void destroyingTheLastStopsTheFirst()
    {
        const Promise<int> promise;
        Future<int> first = promise.future();
        bool isStopped = false;
        promise.whenCancelled([&] { isStopped = true; });
        {
            Future<QString> last
                = std::move(first).map([](int result) { return result + 1; }).map([](int result) {
                      return QString::number(result);
                  });
            last.then(hear());
            QVERIFY(!isStopped);
        }
        QVERIFY(isStopped);
        promise.end(7);
        QVERIFY(m_heard.isEmpty());
    }

    void orTheSecondOnceThatIsUnderWay()
    {
        const Promise<int> promise;
        const Promise<QString> next;
        bool isStopped = false;
        {
            Future<QString> last = promise.future().andThen([&](int) {
                Future<QString> begun = next.future();
                next.whenCancelled([&] { isStopped = true; });
                return begun;
            });
            last.then(hear());
            promise.end(7);
            QVERIFY(!isStopped);
        }
        QVERIFY(isStopped);
        QVERIFY(!next.isAwaited());
    }

    /// Nobody has to hear of the second what it ended as, but whoever began it let go of the whole.
    void whoBeginsTheSecondMayEndItAll()
    {
        const Promise<int> promise;
        const Promise<QString> next;
        std::optional<Future<QString>> last;
        last = promise.future().andThen([&](int) {
            last.reset();
            return next.future();
        });
        last->then(hear());
        promise.end(7);
        QVERIFY(!next.isAwaited());
        next.end(u"too late"_s);
        QVERIFY(m_heard.isEmpty());
    }

    void aDroppedPromiseDropsTheRest()
    {
        const auto held = std::make_shared<int>();
        Future<QString> last;
        {
            const Promise<int> promise;
            last = promise.future().map([held](int result) { return QString::number(result); });
            last.then(hear());
        }
        QVERIFY(!last.isPending());
        QCOMPARE(held.use_count(), 1);
    }

    void nothingIsHeldOnceItIsOver()
    {
        const auto held = std::make_shared<int>();
        {
            const Promise<int> promise;
            const Promise<QString> next;
            QObject context;
            promise.future()
                .andThen([held, &next](int) { return next.future(); })
                .map([held](const QString &result) { return result; })
                .then(&context, [held](const QString &) {});
            QCOMPARE(held.use_count(), 4);
            promise.end(7);
            QCOMPARE(held.use_count(), 3);
            next.end({});
            QCOMPARE(held.use_count(), 1);
        }
    }

    void whatSomebodyOwnsGoesOn()
    {
        auto owner = std::make_unique<QObject>();
        const Promise<int> promise;
        const Promise<int> other;
        int stopped = 0;
        {
            Future<int> unheard = promise.future().ownedBy(owner.get());
            promise.whenCancelled([&] { ++stopped; });
        }
        QVERIFY(promise.isAwaited());
        promise.end(7);
        Future<int> heard = other.future().ownedBy(owner.get());
        other.whenCancelled([&] { ++stopped; });
        heard.then([this](int result) { m_heard.append(QString::number(result)); });
        QCOMPARE(stopped, 0);
        owner.reset();
        QCOMPARE(stopped, 1);
        QVERIFY(!heard.isPending() && m_heard.isEmpty());
    }

    void aDetachedChainGoesOn()
    {
        const Promise<int> promise;
        QString made;
        promise.future()
            .map([&made](int result) {
                made = QString::number(result);
                return made;
            })
            .detach();
        QVERIFY(promise.isAwaited());
        promise.end(7);
        QCOMPARE(made, u"7");
    }
};

RENUMBER_TEST(ChainTest)
#include "chaintest.moc"
