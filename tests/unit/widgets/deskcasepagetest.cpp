// SPDX-License-Identifier: Apache-2.0
// The page of a case: what each press says and when it says nothing, where the keyboard goes, and that Update
// can be pressed for that contact only for which the gate is open.
#include "pages/deskcasepage.h"
#include "deskcasesamples.h"
#include "shownpage.h"
#include "testprogram.h"

#include <QRadioButton>
#include <QSignalSpy>

using namespace renumber;
using namespace renumber::test;
using namespace renumber::ui;
using namespace renumber::ui::screen;
using account::ContactValue;

class DeskCasePageTest : public QObject, ShownPage<DeskCasePage>
{
    Q_OBJECT

    void show(const DeskCase &content, Arrival arrival = Arrival::None) { m_page->present(content, arrival); }

    void pressControl(Qt::Key key) const { QTest::keyClick(m_window.get(), key, Qt::ControlModifier); }

private slots:
    void initTestCase() { dress(); }

    void init()
    {
        m_now = deskTime(6);
        QVERIFY(open(new DeskCasePage(time::Clock([this] { return m_now; }))));
    }

    void cleanup() { m_window.reset(); }

    void whyTheCallerWantsIt()
    {
        show(openedCase(), Arrival::Now);
        QCOMPARE(focused(), u"reasonBox"_s);
        const QSignalSpy reason(m_page, &DeskCasePage::reasonChosen);
        const QSignalSpy other(m_page, &DeskCasePage::otherFactorSaid);
        auto *box = find<QComboBox>(u"reasonBox"_s);
        QCOMPARE(box->currentIndex(), -1);
        QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(reason.size(), 1);
        QCOMPARE(reason.first().first().toString(), u"lost"_s);
        QVERIFY(!button(u"otherFactorNoButton"_s)->isChecked());
        button(u"otherFactorYesButton"_s)->click();
        QCOMPARE(other.size(), 1);
        QCOMPARE(other.first().first().value<desk::Said>(), desk::Said::Yes);
    }

    /// Once it is of the policy's form, or the field is left; never on the way there.
    void aTicketIsSaidOnce()
    {
        show(openedCase());
        const QSignalSpy said(m_page, &DeskCasePage::ticketEdited);
        type(u"ticketField"_s, u"INC004812"_s);
        QCOMPARE(said.size(), 0);
        QTest::keyClicks(field(u"ticketField"_s), u"1"_s);
        QCOMPARE(said.size(), 1);
        QCOMPARE(said.first().first().toString(), u"INC0048121"_s);
        QTest::keyClick(field(u"ticketField"_s), Qt::Key_Return);
        QTest::keyClick(field(u"ticketField"_s), Qt::Key_Tab);
        QCOMPARE(said.size(), 1);
        type(u"ticketField"_s, u"none"_s);
        QTest::keyClick(field(u"ticketField"_s), Qt::Key_Tab);
        QCOMPARE(said.size(), 2);
    }

    void whatIsBeingTypedStays()
    {
        show(openedCase());
        type(u"ticketField"_s, u"INC00"_s);
        type(u"caseNewNumberField"_s, u"+33 7 50"_s);
        DeskCase later = openedCase();
        later.flags[0].state = desk::FlagState::Raised;
        later.why.reason = u"new"_s;
        later.budgets[0].used = 2;
        show(later);
        QCOMPARE(field(u"ticketField"_s)->text(), u"INC00"_s);
        QCOMPARE(field(u"caseNewNumberField"_s)->text(), u"+33 7 50"_s);
        QCOMPARE(focused(), u"caseNewNumberField"_s);
    }

    void anotherCaseHasNothingOfThisOne()
    {
        show(readyCase());
        type(u"ticketField"_s, u"INC00"_s);
        type(u"caseNewNumberField"_s, u"+33 7 50 25 33 60"_s);
        DeskCase other = openedCase();
        other.head.id = u"case-2"_s;
        other.head.person = u"Noa Example"_s;
        show(other);
        QCOMPARE(field(u"ticketField"_s)->text(), QString());
        QCOMPARE(field(u"caseNewNumberField"_s)->text(), QString());
        QVERIFY(!allWords().contains(u"Camille"_s));
        QVERIFY(!button(u"caseUpdateButton"_s)->isEnabled());
    }

    /// Else what was on its way for the one would be said for the other.
    void whatSettlesLaterIsNotSaidForAnotherCase()
    {
        show(openedCase());
        type(u"caseNewNumberField"_s, u"+33 7 50 25 33 60"_s);
        const QSignalSpy edited(m_page, &DeskCasePage::contactEdited);
        DeskCase other = openedCase();
        other.head.id = u"case-2"_s;
        show(other);
        type(u"caseNewNumberField"_s, u"+33 7 50 25 33 61"_s);
        QTRY_COMPARE(edited.size(), 1);
        QCOMPARE(edited.first().first().value<ContactValue>().text(), u"+33750253361"_s);
    }

    void theGateIsAskedForWhatIsInTheField()
    {
        show(openedCase());
        const QSignalSpy edited(m_page, &DeskCasePage::contactEdited);
        type(u"caseNewNumberField"_s, u"+33 7 50 25 33 6"_s);
        QTest::keyClicks(field(u"caseNewNumberField"_s), u"0"_s);
        QTRY_COMPARE(edited.size(), 1);
        QCOMPARE(edited.first().first().value<ContactValue>(), newNumber());
        QVERIFY(button(u"caseUpdateButton"_s)->text().contains(u"33 60"_s));
        QVERIFY(!button(u"caseUpdateButton"_s)->isEnabled());
    }

    void updateWhereTheGateIsOpen()
    {
        show(readyCase());
        type(u"caseNewNumberField"_s, u"+33 7 50 25 33 60"_s);
        const QSignalSpy pressed(m_page, &DeskCasePage::updatePressed);
        QVERIFY(button(u"caseUpdateButton"_s)->isEnabled());
        QVERIFY(button(u"caseUpdateButton"_s)->text().contains(u"Camille Sample"_s));
        QVERIFY(!isShown(u"missingLines"_s));
        button(u"caseUpdateButton"_s)->click();
        QCOMPARE(pressed.size(), 1);
        QCOMPARE(pressed.first().first().value<FormAnswer>().value, newNumber());
        pressControl(Qt::Key_Return);
        QCOMPARE(pressed.size(), 2);
    }

    void anEmailAddress()
    {
        DeskCase ready = readyCase();
        ready.contact.question.kind = account::ContactKind::Email;
        ready.contact.current = {};
        ready.contact.current.kind = account::ContactKind::Email;
        ready.contact.current.value = ContactValue::asGiven(u"camille@example.com"_s);
        ready.contact.target = ContactValue::asGiven(u"sample@example.com"_s);
        show(ready, Arrival::Now);
        QCOMPARE(focused(), u"caseNewEmailField"_s);
        QVERIFY(!isShown(u"caseNewNumberField"_s));
        QVERIFY(!allWords().contains(u"camille@"_s));
        type(u"caseNewEmailField"_s, u"sample@example.com"_s);
        const QSignalSpy pressed(m_page, &DeskCasePage::updatePressed);
        QVERIFY(button(u"caseUpdateButton"_s)->text().startsWith(u"Email the code to "_s));
        QTest::keyClick(field(u"caseNewEmailField"_s), Qt::Key_Return);
        QCOMPARE(pressed.size(), 1);
    }

    /// What was typed after the gate was asked is another contact.
    void anotherContactThanTheGateWasAskedFor()
    {
        show(readyCase());
        type(u"caseNewNumberField"_s, u"+33 7 50 25 33 61"_s);
        const QSignalSpy pressed(m_page, &DeskCasePage::updatePressed);
        const QSignalSpy edited(m_page, &DeskCasePage::contactEdited);
        QVERIFY(!button(u"caseUpdateButton"_s)->isEnabled());
        pressControl(Qt::Key_Return);
        QTest::keyClick(field(u"caseNewNumberField"_s), Qt::Key_Return);
        QCOMPARE(pressed.size(), 0);
        QCOMPARE(edited.size(), 1);
        DeskCase next = readyCase();
        next.contact.target = edited.first().first().value<ContactValue>();
        show(next);
        QVERIFY(button(u"caseUpdateButton"_s)->isEnabled());
    }

    void nothingIsPressedWhileSomethingIsMissing_data()
    {
        QTest::addColumn<int>("what");
        for (std::size_t i = 0; i < text::enumeratorCount<desk::Missing::What>(); ++i)
            QTest::newRow(qPrintable(text::nameIn(desk::missingNames, desk::Missing::What(i)))) << int(i);
    }

    void nothingIsPressedWhileSomethingIsMissing()
    {
        QFETCH(const int, what);
        DeskCase shut = readyCase();
        shut.missing = {{.what = desk::Missing::What(what)}};
        show(shut);
        type(u"caseNewNumberField"_s, u"+33 7 50 25 33 60"_s);
        const QSignalSpy pressed(m_page, &DeskCasePage::updatePressed);
        pressControl(Qt::Key_Return);
        button(u"caseUpdateButton"_s)->click();
        QTest::keyClick(field(u"caseNewNumberField"_s), Qt::Key_Return);
        QCOMPARE(pressed.size(), 0);
        QVERIFY(isShown(u"missingLines"_s));
        QVERIFY(!button(u"caseUpdateButton"_s)->accessibleDescription().isEmpty());
    }

    void nothingIsPressedTwice()
    {
        show(readyCase());
        type(u"caseNewNumberField"_s, u"+33 7 50 25 33 60"_s);
        DeskCase waiting = readyCase();
        const QSignalSpy pressed(m_page, &DeskCasePage::updatePressed);
        for (std::size_t i = 0; i < text::enumeratorCount<CaseWaiting::For>(); ++i) {
            waiting.waiting = CaseWaiting{CaseWaiting::For(i)};
            show(waiting);
            pressControl(Qt::Key_Return);
            button(u"caseUpdateButton"_s)->click();
        }
        QCOMPARE(pressed.size(), 0);
    }

    /// Two pages take one key only where both are in front.
    void aPageThatIsNotInFrontTakesNoKeys()
    {
        show(readyCase());
        type(u"caseNewNumberField"_s, u"+33 7 50 25 33 60"_s);
        m_page->hide();
        const QSignalSpy pressed(m_page, &DeskCasePage::updatePressed);
        pressControl(Qt::Key_Return);
        QCOMPARE(pressed.size(), 0);
    }

    /// What the store did not take is shown as the store has it, and can be said again.
    void whatDidNotArriveIsSaidAgain()
    {
        show(openedCase());
        const QSignalSpy said(m_page, &DeskCasePage::ticketEdited);
        type(u"ticketField"_s, u"INC0048121"_s);
        button(u"otherFactorYesButton"_s)->click();
        DeskCase failed = openedCase();
        failed.trouble = desk::StoreFault{.what = desk::StoreFault::What::Unreachable};
        show(failed);
        QVERIFY(isShown(u"deskCaseProblem"_s));
        QVERIFY(!button(u"otherFactorYesButton"_s)->isChecked());
        field(u"ticketField"_s)->setFocus();
        QTest::keyClick(field(u"ticketField"_s), Qt::Key_Return);
        QCOMPARE(said.size(), 2);
        show(openedCase());
        QVERIFY(!isShown(u"deskCaseProblem"_s));
    }

    void everythingIsReachedByTabInReadingOrder()
    {
        show(with(with(openedCase(), 0, ProofCodeOut{.sentAt = deskTime(6)}), 1, ProofUnderWay{deskTime(6)}));
        const QStringList tabs = tabsFrom(u"reasonBox"_s);
        const QStringList expected{u"reasonBox"_s,
                                   u"ticketField"_s,
                                   u"otherFactorNoButton"_s,
                                   u"otherFactorYesButton"_s,
                                   u"emailCodeProofCodeField"_s,
                                   u"emailCodeProofCheckButton"_s,
                                   u"emailCodeProofBeginButton"_s,
                                   u"callbackProofText"_s,
                                   u"callbackProofShowButton"_s,
                                   u"callbackProofPassedButton"_s,
                                   u"callbackProofFailedButton"_s,
                                   u"managerProofBeginButton"_s,
                                   u"caseCountryBox"_s,
                                   u"caseNewNumberField"_s};
        QCOMPARE(tabs, expected);
    }

    void nothingOfTheAccountIsWholeBeforeAProof()
    {
        show(readyCase());
        QVERIFY(!allWords().contains(u"50 25 33 54"_s));
        DeskCase lifted = readyCase();
        lifted.contact.veil = Veil::Lifted;
        show(lifted);
        QVERIFY(allWords().contains(u"50 25 33 54"_s));
    }

    /// Not the old contact, nor the new one, which was typed, asked for and on its way.
    void nothingIsWholeInACaseThatIsStopped()
    {
        DeskCase running = readyCase();
        running.contact.veil = Veil::Lifted;
        show(running);
        type(u"caseNewNumberField"_s, u"+33 7 50 25 33 60"_s);
        QVERIFY(allWords().contains(u"25 33 60"_s) && allWords().contains(u"25 33 54"_s));
        DeskCase stopped = running;
        stopped.contact.veil = Veil::Shut;
        stopped.contact.target = {};
        show(stopped); // at once; the store has not answered yet
        QVERIFY2(!allWords().contains(u"25 33"_s), qPrintable(allWords()));
        QVERIFY(field(u"caseNewNumberField"_s)->text().isEmpty());
        QVERIFY(!isShown(u"caseNewNumberField"_s) && !isShown(u"caseUpdateButton"_s));
        QVERIFY(!isShown(u"missingLines"_s)); // what nobody has confirmed is not said
        stopped.head.stage = desk::Stage::Unsettled;
        stopped.head.ending = desk::Ending::Stopped;
        show(stopped);
        QVERIFY2(!allWords().contains(u"25 33"_s), qPrintable(allWords()));
        QVERIFY(allWords().contains(u"The case was stopped, and the person is locked for everybody."_s));
        const QSignalSpy pressed(m_page, &DeskCasePage::updatePressed);
        pressControl(Qt::Key_Return);
        QCOMPARE(pressed.size(), 0);
        QTRY_COMPARE(clipped(), QString());
        takePicture(u"desk-stopped"_s);
        show(running); // the store did not do it
        QVERIFY(isShown(u"caseNewNumberField"_s) && isShown(u"caseUpdateButton"_s));
    }

    void nothingIsClipped_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {330, 480, 720, 900, 1200})
            QTest::newRow(qPrintable(QString::number(width))) << width;
    }

    void nothingIsClipped()
    {
        QFETCH(const int, width);
        m_window->resize(width, 1000);
        DeskCase busy
            = with(with(openedCase(), 0, ProofCodeOut{.sentAt = deskTime(6)}), 1, ProofUnderWay{deskTime(6)});
        busy.flags[0].state = desk::FlagState::Raised;
        busy.proofs.failures = 2;
        int number = 0;
        for (const DeskCase &content : {openedCase(), busy, readyCase()}) {
            show(content);
            if (content.contact.target == newNumber())
                type(u"caseNewNumberField"_s, u"+33 7 50 25 33 60"_s);
            QTRY_COMPARE(clipped(), QString());
            takePicture(u"desk-%1-%2"_s.arg(width).arg(++number));
        }
    }

    void inTheDark()
    {
        m_window.reset();
        dress(look::Scheme::Dark);
        QVERIFY(open(new DeskCasePage(time::Clock([this] { return m_now; }))));
        show(readyCase());
        type(u"caseNewNumberField"_s, u"+33 7 50 25 33 60"_s);
        QTRY_COMPARE(clipped(), QString());
        takePicture(u"desk-dark"_s);
        dress();
    }

private:
    QDateTime m_now;
};

RENUMBER_WINDOW_TEST(DeskCasePageTest)
#include "deskcasepagetest.moc"
