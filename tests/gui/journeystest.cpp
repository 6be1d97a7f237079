// SPDX-License-Identifier: Apache-2.0
// What people come for, by mouse: each journey ends where the sandbox's own record agrees with the page.
#include "guitest.h"

using namespace Qt::StringLiterals;
using renumber::test::Driver;
using renumber::test::GuiTest;

namespace {

const QString newNumber = QStringLiteral("+33750253360");

} // namespace

class JourneysTest : public GuiTest
{
    Q_OBJECT

private slots:
    void aVerifiedNumberIsChangedByACode()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-verified"_s);
        QCOMPARE(driver.text(u"phoneCardBadge"_s), u"Verified"_s);
        QVERIFY(!driver.isVisible(u"phoneCardVerifyButton"_s));
        enterNumber(driver, u"07 50 25 33 60"_s);
        QVERIFY(driver.text(u"previewLabel"_s).contains(u"+33 7 50 25 33 60"_s));
        QVERIFY(driver.text(u"rulesLabel"_s).contains(u"Your current number keeps working until"_s));
        QCOMPARE(sandbox().messages().size(), 0);
        driver.press(u"updateButton"_s);
        TRY_PAGE(driver, "codePage");
        QCOMPARE(driver.text(u"sentToField"_s), u"+33 7 50 25 33 60"_s);
        QCOMPARE(sandbox().messages().size(), 1);
        QCOMPARE(sandbox().account(u"Camille"_s).phone, u"+33750253354"_s);
        driver.type(u"codeField"_s, sandbox().lastCode(newNumber));
        driver.press(u"verifyCodeButton"_s);
        TRY_PAGE(driver, "donePage");
        QVERIFY(driver.text(u"shownCardValue"_s).contains(u"+33 7 50 25 33 60"_s));
        QCOMPARE(driver.text(u"shownCardBadge"_s), u"Verified"_s);
        QVERIFY(!driver.isVisible(u"doneVerifyButton"_s));
        QCOMPARE(sandbox().account(u"Camille"_s).phone, newNumber);
        QVERIFY(sandbox().account(u"Camille"_s).verified);
        QCOMPARE(sandbox().messages().size(), 1);
        driver.press(u"doneAccountButton"_s);
        TRY_PAGE(driver, "accountPage");
        QVERIFY(driver.valueOn(u"phoneCard"_s).contains(u"+33 7 50 25 33 60"_s));
    }

    void anUnverifiedNumberChangesAtOnceAndTheScreensSaySo()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-unverified"_s);
        enterNumber(driver, newNumber);
        QVERIFY(driver.text(u"rulesLabel"_s).contains(u"at once"_s));
        QVERIFY(driver.text(u"previewLabel"_s).contains(u"will be"_s));
        QVERIFY(!driver.text(u"previewLabel"_s).contains(u"text"_s));
        driver.press(u"updateButton"_s);
        TRY_PAGE(driver, "donePage");
        QCOMPARE(driver.text(u"shownCardBadge"_s), u"Not verified"_s);
        QVERIFY(driver.isVisible(u"doneVerifyButton"_s));
        QCOMPARE(sandbox().account(u"Noa"_s).phone, newNumber);
        QCOMPARE(sandbox().messages().size(), 0);
    }

    void aFirstNumberIsAdded()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-no-number"_s);
        QVERIFY(driver.valueOn(u"phoneCard"_s).contains(u"No phone number"_s));
        QVERIFY(!driver.isVisible(u"phoneCardBadge"_s));
        QVERIFY(!driver.isVisible(u"phoneCardVerifyButton"_s));
        QCOMPARE(driver.text(u"phoneCardChangeButton"_s), u"Add number"_s);
        enterNumber(driver, newNumber);
        QVERIFY(!driver.isVisible(u"currentLabel"_s));
        driver.press(u"updateButton"_s);
        TRY_PAGE(driver, "donePage");
        QCOMPARE(sandbox().account(u"Robin"_s).phone, newNumber);
        QCOMPARE(sandbox().messages().size(), 0);
    }

    void theNumberOnTheAccountIsVerified()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-unverified"_s);
        driver.press(u"phoneCardVerifyButton"_s);
        TRY_PAGE(driver, "codePage");
        QVERIFY(!driver.isVisible(u"wrongNumberButton"_s));
        QCOMPARE(sandbox().messages(u"+33750253355"_s).size(), 1);
        driver.type(u"codeField"_s, sandbox().lastCode(u"+33750253355"_s));
        driver.press(u"verifyCodeButton"_s);
        TRY_PAGE(driver, "donePage");
        QVERIFY(driver.text(u"doneTitleLabel"_s).contains(u"is verified"_s));
        QVERIFY(sandbox().account(u"Noa"_s).verified);
        QCOMPARE(sandbox().messages().size(), 1);
        driver.press(u"doneAccountButton"_s);
        TRY_PAGE(driver, "accountPage");
        QCOMPARE(driver.text(u"phoneCardBadge"_s), u"Verified"_s);
    }

    void aNewCodeTakesTheOldOnesPlace()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-verified"_s);
        askForCode(driver, newNumber);
        const QString old = sandbox().lastCode(newNumber);
        driver.type(u"codeField"_s, u"12"_s);
        driver.pressAfterWait();
        QTRY_COMPARE(sandbox().messages(newNumber).size(), 2);
        QTRY_VERIFY(driver.isEnabled(u"codeField"_s));
        QCOMPARE(driver.text(u"codeField"_s), QString());
        const QString fresh = sandbox().lastCode(newNumber);
        if (old != fresh) { // one time in a million they are the same
            driver.type(u"codeField"_s, old);
            driver.press(u"verifyCodeButton"_s);
            QTRY_VERIFY(driver.isVisible(u"codeProblemText"_s));
            QCOMPARE(driver.page(), u"codePage"_s);
        }
        driver.type(u"codeField"_s, fresh);
        driver.press(u"verifyCodeButton"_s);
        TRY_PAGE(driver, "donePage");
        QCOMPARE(sandbox().account(u"Camille"_s).phone, newNumber);
        QCOMPARE(sandbox().messages().size(), 2);
    }

    void aWrongNumberIsCorrected()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-verified"_s);
        askForCode(driver, u"+33 7 50 25 33 59"_s);
        driver.press(u"wrongNumberButton"_s);
        TRY_PAGE(driver, "changePage");
        QCOMPARE(driver.text(u"newNumberField"_s), u"+33 7 50 25 33 59"_s);
        QCOMPARE(driver.focused(), u"newNumberField"_s);
        driver.type(u"newNumberField"_s, newNumber);
        driver.press(u"updateButton"_s);
        TRY_PAGE(driver, "codePage");
        QCOMPARE(driver.text(u"sentToField"_s), u"+33 7 50 25 33 60"_s);
        driver.type(u"codeField"_s, sandbox().lastCode(newNumber));
        driver.press(u"verifyCodeButton"_s);
        TRY_PAGE(driver, "donePage");
        QCOMPARE(sandbox().account(u"Camille"_s).phone, newNumber);
        QCOMPARE(sandbox().messages().size(), 2);
    }

    /// Of which nothing came: the code for the one before is good still.
    void aCorrectionThatIsRefusedLeadsBackToTheCode()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-verified"_s);
        askForCode(driver, newNumber);
        driver.press(u"wrongNumberButton"_s);
        TRY_PAGE(driver, "changePage");
        QCOMPARE(driver.text(u"changeCancelButton"_s), u"Back to the code"_s);
        driver.type(u"newNumberField"_s, u"+1 415 555 0199"_s); // somebody else's
        driver.press(u"updateButton"_s);
        QTRY_VERIFY(driver.isVisible(u"changeProblemText"_s));
        QCOMPARE(driver.text(u"changeCancelButton"_s), u"Back to the code"_s);
        driver.press(u"updateButton"_s); // nor does another try lose it
        QTRY_COMPARE(requestsFor(u"update-phone-number"_s), 3);
        QTRY_VERIFY(driver.isVisible(u"changeProblemText"_s));
        driver.press(u"changeCancelButton"_s);
        TRY_PAGE(driver, "codePage");
        QCOMPARE(driver.text(u"sentToField"_s), u"+33 7 50 25 33 60"_s);
        driver.type(u"codeField"_s, sandbox().lastCode(newNumber));
        driver.press(u"verifyCodeButton"_s);
        TRY_PAGE(driver, "donePage");
        QCOMPARE(sandbox().account(u"Camille"_s).phone, newNumber);
        QCOMPARE(sandbox().messages().size(), 1);
        driver.press(u"doneAccountButton"_s);
        TRY_PAGE(driver, "accountPage");
        QVERIFY(!driver.isVisible(u"phoneUnfinishedGoOnButton"_s));
    }

    void oneChangeFollowsAnother()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-unverified"_s);
        enterNumber(driver, u"+33750253361"_s);
        driver.press(u"updateButton"_s);
        TRY_PAGE(driver, "donePage");
        driver.press(u"doneVerifyButton"_s);
        TRY_PAGE(driver, "codePage");
        driver.type(u"codeField"_s, sandbox().lastCode(u"+33750253361"_s));
        driver.press(u"verifyCodeButton"_s);
        TRY_PAGE(driver, "donePage");
        driver.press(u"doneAccountButton"_s);
        TRY_PAGE(driver, "accountPage");
        enterNumber(driver, newNumber);
        QVERIFY2(driver.text(u"rulesLabel"_s).contains(u"Your current number keeps working until"_s),
                 "the account is verified now, so that the rules have changed");
        driver.press(u"updateButton"_s);
        TRY_PAGE(driver, "codePage");
        QCOMPARE(driver.text(u"codeField"_s), QString());
        driver.type(u"codeField"_s, sandbox().lastCode(newNumber));
        driver.press(u"verifyCodeButton"_s);
        TRY_PAGE(driver, "donePage");
        QCOMPARE(sandbox().account(u"Noa"_s).phone, newNumber);
        QCOMPARE(sandbox().messages().size(), 2);
    }
};

RENUMBER_GUI_TEST(JourneysTest)
#include "journeystest.moc"
