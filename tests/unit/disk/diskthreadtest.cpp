// SPDX-License-Identifier: Apache-2.0
#include "disk/diskthread.h"
#include "awaited.h"
#include "testprogram.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <atomic>

using renumber::disk::DiskThread;

class DiskThreadTest : public QObject
{
    Q_OBJECT

private slots:
    void tasksTakeTheirTurns()
    {
        DiskThread thread;
        QSemaphore mayGoOn;
        QList<int> order;
        auto first = thread.run<int>([&] {
            mayGoOn.acquire();
            order.append(1);
            return 10;
        });
        auto second = thread.run<int>([&] {
            order.append(2);
            return 20;
        });
        QVERIFY(first.isPending() && second.isPending());
        mayGoOn.release();
        QCOMPARE(awaited(second), 20);
        QCOMPARE(awaited(first), 10);
        QCOMPARE(order, QList<int>({1, 2}));
    }

    void itIsAlwaysTheSameThread()
    {
        DiskThread thread;
        const auto which = [] { return QThread::currentThread(); };
        const QThread *first = awaited(thread.run<QThread *>(which)).value();
        QVERIFY(first != QThread::currentThread());
        for (int i = 0; i < 20; ++i)
            QCOMPARE(awaited(thread.run<QThread *>(which)).value(), first);
    }

    void itsEndWaitsForWhatWasBegun()
    {
        std::atomic<int> done = 0;
        {
            DiskThread thread;
            for (int i = 0; i < 20; ++i)
                thread.run<int>([&done] { return ++done; });
        }
        QCOMPARE(done.load(), 20);
    }
};

RENUMBER_TEST(DiskThreadTest)
#include "diskthreadtest.moc"
