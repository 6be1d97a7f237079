// SPDX-License-Identifier: Apache-2.0
// Whoever has turned to another window is told, once, that a code is about to stop working.
#include "pages/expirywatch.h"
#include "contactvalues.h"
#include "testprogram.h"

#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace renumber;
using namespace renumber::ui;
using namespace Qt::StringLiterals;

class ExpiryWatchTest : public QObject
{
    Q_OBJECT

    QDateTime m_now = QDateTime(QDate(2026, 3, 2), QTime(14, 0), Qt::UTC);
    QWidget m_page; // never shown, and so never at the front

    SentMessage message(int secondsLeft) const
    {
        SentMessage message;
        message.plan.aim = change::Aim::Change;
        message.plan.target = test::phoneValue(u"+33750253360"_s);
        message.code.sentTo = message.plan.target;
        message.code.sentAt = m_now;
        message.code.expiresAt = m_now.addSecs(secondsLeft);
        return message;
    }

private slots:
    void init() { m_now = QDateTime(QDate(2026, 3, 2), QTime(14, 0), Qt::UTC); }

    void aMinuteBeforeItsEndAndOnce()
    {
        ExpiryWatch watch([this] { return m_now; }, m_page);
        QSignalSpy told(&watch, &ExpiryWatch::expiringUnseen);
        watch.watch(message(600));
        m_now = m_now.addSecs(539);
        watch.check();
        QCOMPARE(told.size(), 0);
        m_now = m_now.addSecs(1);
        watch.check();
        QCOMPARE(told.size(), 1);
        watch.check();
        QCOMPARE(told.size(), 1);
    }

    void thePageIsLeftAndComeBackTo()
    {
        ExpiryWatch watch([this] { return m_now; }, m_page);
        QSignalSpy told(&watch, &ExpiryWatch::expiringUnseen);
        const SentMessage sent = message(50);
        watch.watch(sent);
        watch.check();
        QCOMPARE(told.size(), 1);
        watch.stop();
        watch.watch(sent);
        watch.check();
        QCOMPARE(told.size(), 1);
        m_now = m_now.addSecs(1);
        watch.watch(message(50)); // another one
        watch.check();
        QCOMPARE(told.size(), 2);
    }

    void notOfACodeThatDoesNotWorkAnyMore()
    {
        ExpiryWatch watch([this] { return m_now; }, m_page);
        QSignalSpy told(&watch, &ExpiryWatch::expiringUnseen);
        watch.watch(message(0));
        watch.check();
        SentMessage spent = message(30);
        spent.code.entriesLeft = 0;
        watch.watch(spent);
        watch.check();
        SentMessage endless = message(30);
        endless.code.expiresAt.reset();
        watch.watch(endless);
        watch.check();
        QCOMPARE(told.size(), 0);
    }

    /// By itself, where nothing else wakes the page.
    void nobodyHasToAsk()
    {
        ExpiryWatch watch([this] { return m_now; }, m_page);
        QSignalSpy told(&watch, &ExpiryWatch::expiringUnseen);
        SentMessage sent = message(61);
        sent.code.expiresAt = m_now.addMSecs(60'001);
        watch.watch(sent);
        m_now = m_now.addMSecs(1);
        QTRY_COMPARE(told.size(), 1);
    }
};

RENUMBER_WINDOW_TEST(ExpiryWatchTest)
#include "expirywatchtest.moc"
