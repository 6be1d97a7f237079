// SPDX-License-Identifier: Apache-2.0
#include "disk/diskthread.h"
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
        const auto first = thread.run<int>([&] {
            mayGoOn.acquire();
            order.append(1);
            return 10;
        });
        const auto second = thread.run<int>([&] {
            order.append(2);
            return 20;
        });
        QVERIFY(!first.isFinished() && !second.isFinished());
        mayGoOn.release();
        QCOMPARE(second.result(), 20);
        QCOMPARE(first.result(), 10);
        QCOMPARE(order, QList<int>({1, 2}));
    }

    void itIsAlwaysTheSameThread()
    {
        DiskThread thread;
        const auto which = [] { return QThread::currentThread(); };
        const QThread *first = thread.run<QThread *>(which).result();
        QVERIFY(first != QThread::currentThread());
        for (int i = 0; i < 20; ++i)
            QCOMPARE(thread.run<QThread *>(which).result(), first);
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
