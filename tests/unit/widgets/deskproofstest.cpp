// SPDX-License-Identifier: Apache-2.0
// Who is calling, on the page of a case: each proof from its begin to its end, where the keyboard goes then,
// and that no press too many says how one ended.
#include "deskcasesamples.h"
#include "pages/deskcasepage.h"
#include "shownpage.h"
#include "testprogram.h"
#include "widgets/sendingbutton.h"

#include <QSignalSpy>

using namespace renumber;
using namespace renumber::test;
using namespace renumber::ui;
using namespace renumber::ui::screen;

namespace {

service::Problem wrongCode()
{
    service::Problem problem;
    problem.kind = description::ProblemKind::WrongCode;
    return problem;
}

/// A code of six digits is out.
ProofCodeOut sixDigits()
{
    ProofCodeOut code{.sentAt = deskTime(6)};
    code.rules.lengths = {6};
    return code;
}

} // namespace

class DeskProofsTest : public QObject, ShownPage<DeskCasePage>
{
    Q_OBJECT

    void show(const DeskCase &content) { m_page->present(content, Arrival::None); }
    void pressControl(Qt::Key key) const { QTest::keyClick(m_window.get(), key, Qt::ControlModifier); }

private slots:
    void initTestCase() { dress(); }

    void init()
    {
        m_now = deskTime(6);
        QVERIFY(open(new DeskCasePage(time::Clock([this] { return m_now; }))));
    }

    void cleanup() { m_window.reset(); }

    void aCodeAsAProof()
    {
        show(openedCase());
        const QSignalSpy begun(m_page, &DeskCasePage::proofBegun);
        const QSignalSpy entered(m_page, &DeskCasePage::proofCodeEntered);
        button(u"emailCodeProofBeginButton"_s)->click();
        QCOMPARE(begun.size(), 1);
        QCOMPARE(begun.first().first().toString(), u"emailCode"_s);
        DeskCase waiting = openedCase();
        waiting.waiting = CaseWaiting{CaseWaiting::For::ProofCode, u"emailCode"_s};
        show(waiting);
        QVERIFY(!button(u"emailCodeProofBeginButton"_s)->isEnabled());
        show(with(openedCase(), 0, sixDigits()));
        QCOMPARE(focused(), u"emailCodeProofCodeField"_s);
        QTest::keyClicks(field(u"emailCodeProofCodeField"_s), u"012 345"_s);
        QTest::keyClick(field(u"emailCodeProofCodeField"_s), Qt::Key_Return);
        QCOMPARE(entered.size(), 1);
        QCOMPARE(entered.first().at(0).toString(), u"emailCode"_s);
        QCOMPARE(entered.first().at(1).toString(), u"012345"_s);
    }

    void whatIsNoCodeIsNotSent()
    {
        show(with(openedCase(), 0, sixDigits()));
        const QSignalSpy entered(m_page, &DeskCasePage::proofCodeEntered);
        button(u"emailCodeProofCheckButton"_s)->click();
        QCOMPARE(entered.size(), 0);
        QVERIFY(isShown(u"emailCodeProofError"_s));
        QTest::keyClicks(field(u"emailCodeProofCodeField"_s), u"0"_s);
        QVERIFY(!isShown(u"emailCodeProofError"_s));
    }

    /// A second wrong code is news, though it is the same problem.
    void aWrongCodeIsSaidEachTime()
    {
        DeskCase wrong = with(openedCase(), 0, sixDigits());
        wrong.proofs.offered[0].trouble = wrongCode();
        wrong.proofs.offered[0].tried = DeskProof::Tried::Entering;
        DeskCase checking = wrong;
        checking.waiting = CaseWaiting{CaseWaiting::For::ProofCheck, u"emailCode"_s};
        for (int i = 0; i < 2; ++i) {
            show(checking);
            show(wrong);
            QVERIFY(isShown(u"emailCodeProofError"_s));
            QVERIFY(find<QLabel>(u"emailCodeProofError"_s)->text().contains(u"not the right code"_s));
            type(u"emailCodeProofCodeField"_s, u"111111"_s);
            QVERIFY(!isShown(u"emailCodeProofError"_s));
        }
    }

    /// Nothing was sent or shown: that is said where it was pressed, and again where it is pressed again.
    void whyThereIsNoLeaveStandsBesideTheProof()
    {
        using What = desk::Missing::What;
        show(openedCase());
        button(u"emailCodeProofBeginButton"_s)->click();
        DeskCase waiting = openedCase();
        waiting.waiting = CaseWaiting{CaseWaiting::For::ProofCode, u"emailCode"_s};
        show(waiting);
        DeskCase refused = openedCase();
        refused.proofs.offered[0].missing
            = {{.what = What::PersonLocked},
               {.what = What::OverBudget, .budget = desk::Budget::TextsPerPersonDay}};
        show(refused);
        QVERIFY(isShown(u"emailCodeProofError"_s));
        const QString said = find<QLabel>(u"emailCodeProofError"_s)->text();
        QVERIFY2(said.contains(u"locked for everybody"_s) && said.contains(u"No more texts"_s),
                 qPrintable(said));
        QVERIFY(!isShown(u"callbackProofError"_s) && !isShown(u"managerProofError"_s));
        QCOMPARE(focused(), u"emailCodeProofBeginButton"_s);
        QTRY_COMPARE(clipped(), QString());
        button(u"callbackProofBeginButton"_s)->click();
        DeskCase elsewhere = with(openedCase(), 1, ProofUnderWay{deskTime(6)});
        elsewhere.proofs.offered[1].missing
            = {{.what = What::OverBudget, .budget = desk::Budget::RevealsPerOperatorHour}};
        show(elsewhere);
        QVERIFY(!isShown(u"emailCodeProofError"_s));
        QVERIFY(find<QLabel>(u"callbackProofError"_s)->text().contains(u"can't show more numbers"_s));
        QCOMPARE(focused(), u"callbackProofShowButton"_s);
        show(openedCase());
        QVERIFY(!isShown(u"callbackProofError"_s));
    }

    void aCallback()
    {
        show(openedCase());
        const QSignalSpy shownOnes(m_page, &DeskCasePage::revealed);
        const QSignalSpy ended(m_page, &DeskCasePage::proofEnded);
        button(u"callbackProofBeginButton"_s)->click();
        DeskCase underWay = with(openedCase(), 1, ProofUnderWay{deskTime(6)});
        show(underWay);
        QCOMPARE(focused(), u"callbackProofShowButton"_s);
        button(u"callbackProofShowButton"_s)->click();
        QCOMPARE(shownOnes.size(), 1);
        QCOMPARE(shownOnes.first().first().toString(), u"callback"_s);
        underWay.proofs.offered[1].revealed = Revealed{newNumber(), deskTime(7)};
        show(underWay);
        // A press too many says nothing of how it ended.
        QCOMPARE(focused(), u"callbackProofText"_s);
        QVERIFY(!isShown(u"callbackProofShowButton"_s));
        button(u"callbackProofPassedButton"_s)->click();
        QCOMPARE(ended.size(), 1);
        QCOMPARE(ended.first().at(0).toString(), u"callback"_s);
        QCOMPARE(ended.first().at(1).value<desk::ProofOutcome>(), desk::ProofOutcome::Passed);
    }

    /// Also if nobody shows the case again.
    void aShownNumberGoesAwayByItself()
    {
        DeskCase underWay = with(openedCase(), 1, ProofUnderWay{deskTime(6)});
        underWay.proofs.offered[1].revealed = Revealed{newNumber(), deskTime(7)};
        show(underWay);
        QVERIFY(find<QLabel>(u"callbackProofText"_s)->text().contains(u"33"_s));
        m_now = deskTime(7);
        QTRY_VERIFY(!find<QLabel>(u"callbackProofText"_s)->text().contains(u"33"_s));
        QVERIFY(isShown(u"callbackProofShowButton"_s));
    }

    void afterAProofTheKeyboardGoesOn()
    {
        DeskCase opened = openedCase();
        show(with(opened, 2, ProofUnderWay{deskTime(6)}));
        button(u"managerProofPassedButton"_s)->click();
        opened = with(opened, 2, ProofPassed{deskTime(6), deskTime(21)});
        opened.proofs.counting = 1;
        show(opened);
        QCOMPARE(focused(), u"emailCodeProofBeginButton"_s);
        show(with(opened, 0, ProofUnderWay{deskTime(6)}));
        button(u"emailCodeProofPassedButton"_s)->click();
        opened = with(opened, 0, ProofPassed{deskTime(6), deskTime(21)});
        opened.proofs.counting = 2;
        show(opened);
        QCOMPARE(focused(), u"caseNewNumberField"_s);
    }

    /// To those that are open and of which one is missing; where none is, to the new number.
    void ctrlPGoesThroughTheProofsThatHelpOn()
    {
        DeskCase shown = with(openedCase(), 1, ProofPassed{deskTime(5), deskTime(20)});
        shown.missing = {{.what = desk::Missing::What::NeedsProof, .anyOf = {desk::anyProof}}};
        show(shown);
        field(u"ticketField"_s)->setFocus();
        pressControl(Qt::Key_P);
        QCOMPARE(focused(), u"emailCodeProofBeginButton"_s);
        pressControl(Qt::Key_P);
        QCOMPARE(focused(), u"managerProofBeginButton"_s);
        pressControl(Qt::Key_P);
        QCOMPARE(focused(), u"emailCodeProofBeginButton"_s);
        shown.missing = {needsProof()};
        show(shown);
        pressControl(Qt::Key_P);
        QCOMPARE(focused(), u"emailCodeProofBeginButton"_s);
        shown.missing.clear();
        shown.proofs.counting = shown.proofs.needed;
        show(shown);
        pressControl(Qt::Key_P);
        QCOMPARE(focused(), u"caseNewNumberField"_s);
    }

    /// The keyboard is on no button that would have another code sent.
    void afterTheLastWrongCodeReturnSendsNothing()
    {
        show(with(openedCase(), 0, sixDigits()));
        field(u"emailCodeProofCodeField"_s)->setText(u"123456"_s);
        button(u"emailCodeProofCheckButton"_s)->click();
        DeskCase spent = with(openedCase(), 0, ProofOpen{});
        spent.proofs.offered[0].trouble = wrongCode();
        spent.proofs.offered[0].tried = DeskProof::Tried::Entering;
        show(spent);
        QCOMPARE(focused(), u"emailCodeProofText"_s);
        QVERIFY(find<QLabel>(u"emailCodeProofError"_s)->text().contains(u"can't be used any more"_s));
    }

    void whoeverIsLockedIsToldSoAboveAllElse()
    {
        DeskCase locked = openedCase();
        locked.missing.prepend({.what = desk::Missing::What::PersonLocked});
        show(locked);
        QVERIFY(find<QLabel>(u"deskCaseProblemText"_s)->text().contains(u"locked for everybody"_s));
        for (const QString &name : {u"emailCodeProofBeginButton"_s, u"managerProofBeginButton"_s})
            QVERIFY2(!button(name)->isEnabled(), qPrintable(name));
    }

    /// Also one that is offered only after the computer went offline.
    void whatSendsNothingNeedsNoNetwork()
    {
        find<SendingButton>(u"caseUpdateButton"_s)->holdBack([] { return u"Offline"_s; });
        show(openedCase());
        QVERIFY(!button(u"emailCodeProofBeginButton"_s)->isEnabled());
        QCOMPARE(button(u"emailCodeProofBeginButton"_s)->toolTip(), u"Offline"_s);
        QVERIFY(button(u"managerProofBeginButton"_s)->isEnabled());
    }

private:
    QDateTime m_now;
};

RENUMBER_WINDOW_TEST(DeskProofsTest)
#include "deskproofstest.moc"
