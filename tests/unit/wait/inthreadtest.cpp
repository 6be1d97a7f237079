// SPDX-License-Identifier: Apache-2.0
// What another thread does is heard at home, or not at all, and is done in either case.
#include "wait/inthread.h"
#include "testprogram.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <atomic>

using renumber::wait::Future;
using renumber::wait::inThread;

class InThreadTest : public QObject
{
    Q_OBJECT

    QThreadPool m_pool;

private slots:
    void theResultIsBroughtHome()
    {
        QThread *there = nullptr;
        Future<QThread *> future = inThread<QThread *>(m_pool, [] { return QThread::currentThread(); });
        QVERIFY(m_pool.waitForDone());
        future.then([&there, this](QThread *result) {
            QCOMPARE(QThread::currentThread(), thread());
            there = result;
        });
        QVERIFY(!there); // though it has ended
        QTRY_VERIFY(there);
        QVERIFY(there != thread());
        QVERIFY(!future.isPending());
    }

    /// At each of the points where the waiting may end.
    void nobodyWaitsAnyMore_data()
    {
        QTest::addColumn<QString>("when");
        for (const char *when : {"before it begins", "while it works", "once it has ended"})
            QTest::addRow("%s", when) << QString::fromLatin1(when);
    }
    void nobodyWaitsAnyMore()
    {
        QFETCH(const QString, when);
        QSemaphore mayBegin;
        QSemaphore hasBegun;
        QSemaphore mayEnd;
        std::atomic<int> done = 0;
        bool isHeard = false;
        Future<int> future = inThread<int>(m_pool, [&] {
            mayBegin.acquire();
            hasBegun.release();
            mayEnd.acquire();
            return ++done;
        });
        future.then([&isHeard](int) { isHeard = true; });
        if (when == u"before it begins")
            future.cancel();
        mayBegin.release();
        hasBegun.acquire();
        if (when == u"while it works")
            future.cancel();
        mayEnd.release();
        QVERIFY(m_pool.waitForDone());
        future.cancel();
        QCOMPARE(done.load(), 1);
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
        QVERIFY(!isHeard);
    }

    void manyAtOnce()
    {
        QList<int> heard;
        QObject context;
        for (int i = 0; i < 100; ++i)
            inThread<int>(m_pool, [i] { return i; }).then(&context, [&heard](int result) {
                heard.append(result);
            });
        QTRY_COMPARE(heard.size(), 100);
        std::sort(heard.begin(), heard.end());
        for (int i = 0; i < 100; ++i)
            QCOMPARE(heard.at(i), i);
    }
};

RENUMBER_TEST(InThreadTest)
#include "inthreadtest.moc"
