// SPDX-License-Identifier: Apache-2.0
// What rude and clever callers try, as somebody tried it by hand: what the window does not let an operator do
// for them, and what it says. With a real keyring (see with-keyring).
#include "desksitting.h"
#include "guitest.h"

#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using renumber::desk::audit::Action;
using renumber::test::DeskSitting;
using renumber::test::Driver;
using renumber::test::GuiTest;

class DeskCallersTest : public GuiTest
{
    Q_OBJECT

    /// A wish that stops where another is asked for, too.
    static QJsonObject stopsAtAnotherFactor()
    {
        return {{u"flags"_s, QJsonObject{{u"otherFactor"_s, QJsonObject{{u"then"_s, u"stop"_s}}}}}};
    }

private slots:
    /// What is no ticket may be anything: a number that the caller said.
    void whatIsNoTicketIsNotKept()
    {
        DeskSitting desk(sandbox(), {});
        desk.begin();
        desk.serve(u"camille"_s);
        desk.choose(u"reasonBox"_s, u"New number"_s);
        Driver &driver = desk.driver();
        driver.type(u"ticketField"_s, u"+33 750253354"_s);
        driver.key(Qt::Key_Tab);
        QTRY_VERIFY(desk.rowsOf(Action::CaseStated).size() >= 2);
        desk.look();
        QCOMPARE(desk.newestCase().inHand.ticket, QString());
        QCOMPARE(driver.text(u"ticketField"_s), u"+33 750253354"_s); // to be mended
        driver.type(u"ticketField"_s, u"INC0048121"_s);
        driver.key(Qt::Key_Tab);
        QTRY_COMPARE(desk.newestCase().inHand.ticket, u"INC0048121"_s);
    } // and the files are looked through when the program ends

    void whoAskedForAnotherAppTooIsNotServed()
    {
        DeskSitting desk(sandbox(), stopsAtAnotherFactor());
        desk.begin();
        desk.comeToOpenGate();
        desk.press(u"otherFactorYesButton"_s);
        Driver &driver = desk.driver();
        QTRY_VERIFY2(desk.lines().join(u' ').contains(u"asked for a password or another app"_s),
                     qPrintable(desk.lines().join(u' ')));
        QVERIFY(!driver.isEnabled(u"otherFactorNoButton"_s));
        desk.look();
        QVERIFY(!driver.isEnabled(u"otherFactorNoButton"_s));
        QVERIFY(!desk.mayUpdate());
        QCOMPARE(desk.sentByPressing(), 0);
    }

    /// Nobody has called a number that nobody has seen.
    void aCallbackPassesOnceTheNumberWasShown()
    {
        DeskSitting desk(sandbox(), {});
        desk.begin();
        desk.choose(u"aboutBox"_s, u"Email address"_s);
        desk.serve(u"camille"_s);
        desk.sayWhy();
        desk.press(u"callbackProofBeginButton"_s);
        Driver &driver = desk.driver();
        QTRY_VERIFY(driver.isVisible(u"callbackProofShowButton"_s));
        QVERIFY(!driver.isVisible(u"callbackProofPassedButton"_s));
        desk.press(u"callbackProofShowButton"_s);
        QTRY_VERIFY(driver.isVisible(u"callbackProofPassedButton"_s));
        desk.press(u"callbackProofPassedButton"_s);
        QTRY_COMPARE(desk.rowsOf(Action::ProofPassed).size(), 1);
        QCOMPARE(desk.rowsOf(Action::ContactRevealed).size(), 1);
    }

    void theLimitIsNamedWhereAnotherTextIsRefused()
    {
        DeskSitting desk(sandbox(), {{u"budget"_s, QJsonObject{{u"textsPerPersonDay"_s, 1}}}});
        desk.begin();
        desk.comeToOpenGate();
        desk.update();
        Driver &driver = desk.driver();
        driver.letPass(60s); // for as long another is not sent
        QTRY_VERIFY(driver.isEnabled(u"resendButton"_s));
        driver.press(u"resendButton"_s);
        QTRY_VERIFY(driver.isVisible(u"codeProblemText"_s));
        verifySays(driver, u"codeProblem"_s,
                   {u"No code was sent."_s, u"No more texts for this person today."_s});
        QCOMPARE(desk.rowsOf(Action::PermitRefused).size(), 1);
        QCOMPARE(sandbox().messages(DeskSitting::newNumber).size(), 1);
        enterNewestCode(driver, DeskSitting::newNumber); // which is as good as before
        TRY_PAGE(driver, "donePage");
    }

    /// What was begun and has not ended counts as a failed proof: not before somebody has read that.
    void endingACaseWithACodeOutIsAskedAbout()
    {
        DeskSitting desk(sandbox(), {});
        desk.begin();
        desk.serve(u"camille"_s);
        desk.sayWhy();
        desk.press(u"emailCodeProofBeginButton"_s);
        QTRY_VERIFY(desk.driver().isVisible(u"emailCodeProofCodeField"_s));
        const auto box = [&desk] { return desk.driver().window().findChild<QMessageBox *>(u"endCaseBox"_s); };
        desk.press(u"endCaseButton"_s);
        QTRY_VERIFY(box());
        QVERIFY2(box()->informativeText().contains(u"counts as failed"_s),
                 qPrintable(box()->informativeText()));
        box()->reject();
        QTRY_VERIFY(!box());
        QCOMPARE(desk.rowsOf(Action::CaseClosed).size(), 0);
        desk.driver().window().activateWindow(); // as a window manager does, which there is none of here
        desk.press(u"endCaseButton"_s);
        QTRY_VERIFY(box());
        box()->findChild<QPushButton *>(u"endCaseAnywayButton"_s)->click();
        TRY_PAGE(desk.driver(), "findPage");
        const auto rows = desk.behind().record();
        QVERIFY(std::any_of(rows.cbegin(), rows.cend(), [](const renumber::desk::audit::Row &row) {
            return row.action == nameOf(Action::CaseClosed);
        }));
    }

    /// Who had no number is owed no word at it, and nobody has to make one up.
    void whoHadNoNumberIsNotTold()
    {
        DeskSitting desk(sandbox(), {});
        desk.begin();
        desk.comeToOpenGate(u"robin"_s);
        desk.update();
        enterNewestCode(desk.driver(), DeskSitting::newNumber);
        TRY_PAGE(desk.driver(), "donePage");
        using renumber::desk::Tell;
        QTRY_VERIFY(desk.newestCase().told.contains(Tell::OldPhone));
        QCOMPARE(desk.newestCase().told.at(Tell::OldPhone).how, renumber::desk::TellingHow::NobodyThere);
        QVERIFY(!desk.newestCase().owed.contains(Tell::OldPhone));
    }

    /// By whoever has it now; and the history is there before anything else is done.
    void aNumberThatWasJustChangedShowsNothing()
    {
        DeskSitting desk(sandbox(), {});
        desk.begin();
        desk.comeToOpenGate();
        desk.update();
        Driver &driver = desk.driver();
        enterNewestCode(driver, DeskSitting::newNumber);
        TRY_PAGE(driver, "donePage");
        driver.press(u"doneOtherPersonButton"_s);
        desk.serve(u"camille"_s);
        QTRY_VERIFY(driver.text(u"historyText"_s) != u"Nothing before this case"_s);
        desk.sayWhy();
        QTRY_VERIFY(driver.text(u"oldPhoneCodeProofText"_s).contains(u"changed a short while ago"_s));
        QVERIFY(!driver.isVisible(u"oldPhoneCodeProofBeginButton"_s));
    }
};

RENUMBER_GUI_TEST(DeskCallersTest)
#include "deskcallerstest.moc"
