// SPDX-License-Identifier: Apache-2.0
// A window that is shown a screen changes what is new on it and leaves alone what is not.
#include "shownwindow.h"
#include "testprogram.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace renumber;
using namespace renumber::test;
using description::ProblemKind;
using ui::screen::Waiting;

namespace {

ui::screen::Trouble trouble(ProblemKind kind)
{
    return ui::screen::ServiceTrouble{problem(kind), ui::Activity::Submitting, {}, u"Sample"_s};
}

} // namespace

class PresentingTest : public QObject, private ShownWindow
{
    Q_OBJECT

private slots:
    void init() { QVERIFY(openWindow()); }

    void cleanup() { m_window.reset(); }

    void whatWasTypedIntoTheFormStays()
    {
        m_window->showScreen(form(1));
        QCOMPARE(focused(), u"newNumberField"_s);
        QTest::keyClicks(field(u"newNumberField"_s), u"+33 7 50"_s);
        field(u"newNumberField"_s)->setCursorPosition(3);
        m_window->showScreen(form(1));
        QCOMPARE(field(u"newNumberField"_s)->text(), u"+33 7 50"_s);
        QCOMPARE(field(u"newNumberField"_s)->cursorPosition(), 3);

        ui::screen::Form busy = form(1);
        busy.waiting = Waiting{};
        m_window->showScreen(busy);
        QVERIFY(!field(u"newNumberField"_s)->isEnabled());
        ui::screen::Form refused = form(1);
        refused.trouble = trouble(ProblemKind::InvalidNumber);
        m_window->showScreen(refused);
        QCOMPARE(field(u"newNumberField"_s)->text(), u"+33 7 50"_s);
        QVERIFY(isShown(u"changeProblem"_s));
    }

    /// It turned out to be another than when the question was asked; what was typed stays.
    void theFormFollowsTheAccount()
    {
        m_window->showScreen(form(1));
        QTest::keyClicks(field(u"newNumberField"_s), u"+33 7 50"_s);
        ui::screen::Form now = form(1);
        now.current = phone(otherNumber, account::Verification::Verified);
        m_window->showScreen(now);
        QCOMPARE(field(u"newNumberField"_s)->text(), u"+33 7 50"_s);
        const auto *page = field(u"newNumberField"_s)->window()->findChild<QWidget *>(u"changePage"_s);
        QVERIFY(page->findChild<QLabel *>(u"currentLabel"_s)->text().contains(u"+1 415-555-0199"_s));
    }

    void anotherQuestionIsAnEmptyField()
    {
        m_window->showScreen(form(1));
        QTest::keyClicks(field(u"newNumberField"_s), u"+33 7 50"_s);
        m_window->showScreen(form(2));
        QCOMPARE(field(u"newNumberField"_s)->text(), QString());
        ui::screen::Form corrected = form(3);
        corrected.question.prefill = newNumber;
        m_window->showScreen(corrected);
        QCOMPARE(field(u"newNumberField"_s)->text(), u"+33 7 50 25 33 55"_s);
    }

    void whatIsShownForSomebodyElseIsNew()
    {
        m_window->showScreen(form(1));
        QTest::keyClicks(field(u"newNumberField"_s), u"+33 7 50"_s);
        m_window->forgetScreens();
        m_window->showScreen(form(1));
        QCOMPARE(field(u"newNumberField"_s)->text(), QString());
    }

    void theKeyboardStaysWhereThePersonPutIt()
    {
        m_window->showScreen(code(10));
        QCOMPARE(focused(), u"codeField"_s);
        button(u"codeCancelButton"_s)->setFocus();
        m_window->showScreen(code(10));
        QCOMPARE(focused(), u"codeCancelButton"_s);
        ui::screen::Code lost = code(10);
        lost.loss = ui::screen::NeverSaved{};
        m_window->showScreen(lost);
        QVERIFY(isShown(u"codeKeepingNote"_s));
        QCOMPARE(focused(), u"codeCancelButton"_s);
    }

    void aCodeStaysUntilAnotherIsSent()
    {
        m_window->showScreen(code(10));
        QTest::keyClicks(field(u"codeField"_s), u"0123"_s);
        ui::screen::Code busy = code(10);
        busy.waiting = Waiting{Waiting::For::CodeCheck, u"Sample"_s};
        m_window->showScreen(busy);
        m_window->showScreen(code(10));
        QCOMPARE(field(u"codeField"_s)->text(), u"0123"_s);
        m_window->showScreen(code(90));
        QCOMPARE(field(u"codeField"_s)->text(), QString());
    }

    /// Typing puts it away; only another try can bring it back.
    void aProblemThatWasPutAwayStaysAway()
    {
        ui::screen::Code refused = code(10);
        refused.trouble = trouble(ProblemKind::WrongCode);
        m_window->showScreen(refused);
        QVERIFY(isShown(u"codeProblem"_s));
        QTest::keyClicks(field(u"codeField"_s), u"1"_s);
        QVERIFY(!isShown(u"codeProblem"_s));
        m_window->showScreen(refused);
        QVERIFY(!isShown(u"codeProblem"_s));
        ui::screen::Code busy = code(10);
        busy.waiting = Waiting{Waiting::For::CodeCheck, u"Sample"_s};
        m_window->showScreen(busy);
        m_window->showScreen(refused);
        QVERIFY(isShown(u"codeProblem"_s));
    }

    /// What is let go of when the window is closed turns its pages: no connection is made ready for them.
    void nobodyIsAtAWindowThatWasClosed()
    {
        m_window->showScreen(code(10));
        QSignalSpy attended(m_window.get(), &ui::MainWindow::attended);
        m_window->showScreen(form(1));
        QVERIFY(!attended.isEmpty());
        m_window->close();
        attended.clear();
        m_window->showScreen(code(10));
        QVERIFY(attended.isEmpty());
    }

    void thePlaceOnAPageStays()
    {
        m_window->resize(360, 200);
        ui::screen::Account page{accountWith(phone(oldNumber, account::Verification::Verified))};
        page.description = &m_service;
        page.service = u"Sample"_s;
        m_window->showScreen(page);
        QScrollBar *place = m_window->findChild<QScrollArea *>(u"pageScroll"_s)->verticalScrollBar();
        QTRY_VERIFY(place->maximum() > 0);
        QTRY_VERIFY(place->value() > 0); // the button with the keyboard was brought into view
        place->setValue(place->maximum());
        const int before = place->value();
        m_window->showScreen(page);
        QCoreApplication::processEvents();
        QCOMPARE(place->value(), before);
        page.reading = ui::screen::Reading::Yes;
        m_window->showScreen(page);
        QVERIFY(place->value() > 0);
    }

    /// What would go away under the hand is not there before it is known to stay.
    void nothingCanBeBegunWhereAnUnfinishedChangeMayWait()
    {
        ui::screen::Account page{accountWith(phone(oldNumber, account::Verification::Verified))};
        page.description = &m_service;
        page.service = u"Sample"_s;
        page.beingRead = {account::ContactKind::Phone};
        m_window->showScreen(page);
        QVERIFY(!isShown(u"phoneCardChangeButton"_s));
        QVERIFY(isShown(u"accountBusyLabel"_s));
        QCOMPARE(focused(), u"accountBusyLabel"_s);
        page.beingRead.clear();
        m_window->showScreen(page);
        QVERIFY(isShown(u"phoneCardChangeButton"_s));
        QVERIFY(!isShown(u"accountBusyLabel"_s));
        QCOMPARE(focused(), u"phoneCardChangeButton"_s);
        page.beingRead = {account::ContactKind::Phone};
        m_window->showScreen(page);
        QCOMPARE(focused(), u"accountBusyLabel"_s);
        page.beingRead = {account::ContactKind::Email};
        m_window->showScreen(page);
        QCOMPARE(focused(), u"phoneCardChangeButton"_s);
    }
};

RENUMBER_WINDOW_TEST(PresentingTest)
#include "presentingtest.moc"
