// SPDX-License-Identifier: Apache-2.0
// Whether nobody is there, by a clock that the test moves.
#include "widgets/idlewatch.h"
#include "testprogram.h"
#include "time/utc.h"

#include <QApplication>
#include <QLineEdit>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QTimerEvent>

using namespace renumber;
using namespace renumber::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class IdleWatchTest : public QObject
{
    Q_OBJECT

    QDateTime m_now;
    QLineEdit m_field;

    /// What the watch does once its timer has run out.
    static void wake(IdleWatch &watch)
    {
        auto *timer = watch.findChild<QTimer *>();
        QVERIFY(timer->isActive());
        QTimerEvent event(timer->timerId());
        QCoreApplication::sendEvent(timer, &event);
    }

private slots:
    void init()
    {
        m_now = QDateTime(QDate(2026, 3, 2), QTime(14, 0), time::utc);
        m_field.clear();
        m_field.show();
        m_field.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_field));
        m_field.setFocus();
    }

    void nobodyIsThere()
    {
        IdleWatch watch(time::Clock([this] { return m_now; }));
        QSignalSpy told(&watch, &IdleWatch::idled);
        watch.begin(10min);
        m_now = m_now.addSecs(599);
        wake(watch);
        QCOMPARE(told.size(), 0);
        m_now = m_now.addSecs(1);
        wake(watch);
        QCOMPARE(told.size(), 1);
        m_now = m_now.addSecs(3600);
        QTest::keyClicks(&m_field, u"a"_s); // told once
        QCOMPARE(told.size(), 1);
        QCOMPARE(m_field.text(), u"a"_s);
    }

    void somebodyIsThere_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("key") << true;
        QTest::newRow("mouse") << false;
    }
    void somebodyIsThere()
    {
        QFETCH(const bool, byKey);
        IdleWatch watch(time::Clock([this] { return m_now; }));
        QSignalSpy told(&watch, &IdleWatch::idled);
        watch.begin(10min);
        for (int i = 0; i < 3; ++i) {
            m_now = m_now.addSecs(590);
            if (byKey)
                QTest::keyClick(&m_field, Qt::Key_A);
            else
                QTest::mouseMove(&m_field, QPoint(5 + i, 5));
            QCoreApplication::processEvents();
        }
        m_now = m_now.addSecs(590);
        wake(watch);
        QCOMPARE(told.size(), 0);
        m_now = m_now.addSecs(10);
        wake(watch);
        QCOMPARE(told.size(), 1);
    }

    /// A key that wakes the computer is not typed into a case that should long be hidden.
    void theFirstKeyAfterIsSwallowed()
    {
        IdleWatch watch(time::Clock([this] { return m_now; }));
        QSignalSpy told(&watch, &IdleWatch::idled);
        watch.begin(10min);
        m_now = m_now.addSecs(8 * 3600); // the timer slept, too
        QTest::keyClick(&m_field, Qt::Key_A);
        QCOMPARE(told.size(), 1);
        QCOMPARE(m_field.text(), QString());
    }

    /// Nor does it do what it would do as a shortcut.
    void theFirstKeyAfterIsNoShortcut()
    {
        IdleWatch watch(time::Clock([this] { return m_now; }));
        QShortcut shortcut(Qt::Key_F8, &m_field);
        QSignalSpy pressed(&shortcut, &QShortcut::activated);
        watch.begin(10min);
        m_now = m_now.addSecs(601);
        QTest::keyClick(&m_field, Qt::Key_F8);
        QCOMPARE(pressed.size(), 0);
        QTest::keyClick(&m_field, Qt::Key_F8);
        QCOMPARE(pressed.size(), 1);
    }

    void nothingIsWatchedAfterwards()
    {
        IdleWatch watch(time::Clock([this] { return m_now; }));
        QSignalSpy told(&watch, &IdleWatch::idled);
        watch.begin(10min);
        watch.stop();
        m_now = m_now.addSecs(3600);
        QTest::keyClick(&m_field, Qt::Key_A);
        QCOMPARE(told.size(), 0);
        QCOMPARE(m_field.text(), u"a"_s);
        QVERIFY(!watch.findChild<QTimer *>()->isActive());
    }
};

RENUMBER_WINDOW_TEST(IdleWatchTest)
#include "idlewatchtest.moc"
