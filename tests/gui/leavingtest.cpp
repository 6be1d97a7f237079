// SPDX-License-Identifier: Apache-2.0
// Leaving at every step: what is said afterwards is true, and nothing of one person is left for the next.
#include "guitest.h"

using namespace Qt::StringLiterals;
using renumber::test::Driver;
using renumber::test::GuiTest;
using renumber::test::verifySays;

namespace {

const QString newNumber = QStringLiteral("+33750253360");
const QString updateCall = QStringLiteral("POST /identity/v1/update-phone-number");
const QString verifyCall = QStringLiteral("POST /identity/v1/verify-phone-number");
const QString sendCall = QStringLiteral("POST /identity/v1/send-phone-number-verification");
const QString readCall = QStringLiteral("GET /identity/v1/userinfo");

/// The service acts, and is silent for longer than any test lasts.
const QJsonObject forLong{{QStringLiteral("milliseconds"), 600'000}};

} // namespace

class LeavingTest : public GuiTest
{
    Q_OBJECT

    /// The service has sent it, and its answer does not come.
    void leaveWhileTheCodeIsAskedFor(Driver &driver)
    {
        sandbox().addFault(updateCall, u"delay"_s, forLong);
        enterNumber(driver, newNumber);
        driver.press(u"updateButton"_s);
        QTRY_COMPARE(sandbox().messages().size(), 1);
        QVERIFY(!driver.isEnabled(u"updateButton"_s));
        driver.press(u"changeCancelButton"_s);
        TRY_PAGE(driver, "accountPage");
    }

private slots:
    void beforeAnythingWasSent()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-verified"_s);
        enterNumber(driver, newNumber);
        driver.press(u"changeCancelButton"_s);
        TRY_PAGE(driver, "accountPage");
        QVERIFY(!driver.isVisible(u"accountProblemText"_s));
        QCOMPARE(sandbox().messages().size(), 0);
        QCOMPARE(requestsFor(u"update-phone-number"_s), 0);
        driver.press(u"phoneCardChangeButton"_s);
        QCOMPARE(driver.text(u"newNumberField"_s), QString());
    }

    void whileTheCodeIsAskedFor()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-verified"_s);
        leaveWhileTheCodeIsAskedFor(driver);
        verifySays(driver, u"accountOutcome"_s, {u"before ReachFive answered"_s, u"+33 7 50 25 33 60"_s});
        QTRY_VERIFY(driver.isEnabled(u"refreshButton"_s));
        QVERIFY(driver.valueOn(u"phoneCard"_s).contains(u"+33 7 50 25 33 54"_s));
        QCOMPARE(sandbox().messages().size(), 1);
        // Its code works all the same.
        QTRY_COMPARE(driver.text(u"phoneUnfinishedGoOnButton"_s), u"Enter the code"_s);
        driver.press(u"phoneUnfinishedGoOnButton"_s);
        TRY_PAGE(driver, "codePage");
        enterNewestCode(driver, newNumber);
        TRY_PAGE(driver, "donePage");
        QCOMPARE(sandbox().messages().size(), 1);
    }

    void whileANumberIsChangedAtOnce()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-unverified"_s);
        sandbox().addFault(updateCall, u"delay"_s, forLong);
        enterNumber(driver, newNumber);
        driver.press(u"updateButton"_s);
        QTRY_COMPARE(sandbox().account(u"Noa"_s).phone, newNumber);
        driver.press(u"changeCancelButton"_s);
        TRY_PAGE(driver, "accountPage");
        verifySays(driver, u"accountOutcome"_s, {u"may or may not have worked"_s});
        QVERIFY(!driver.text(u"accountOutcomeText"_s).contains(u"unfinished"_s));
        QTRY_VERIFY(driver.valueOn(u"phoneCard"_s).contains(u"+33 7 50 25 33 60"_s));
    }

    void whileACodeIsAwaited()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-verified"_s);
        askForCode(driver, newNumber);
        driver.type(u"codeField"_s, u"123"_s);
        driver.press(u"codeCancelButton"_s);
        TRY_PAGE(driver, "accountPage");
        verifySays(driver, u"accountOutcome"_s, {u"unfinished"_s, u"+33 7 50 25 33 60"_s});
        QTRY_VERIFY(driver.isEnabled(u"refreshButton"_s));
        QCOMPARE(sandbox().messages().size(), 1);
        QCOMPARE(requestsFor(u"verify-phone-number"_s), 0);
        QCOMPARE(sandbox().account(u"Camille"_s).phone, u"+33750253354"_s);
    }

    void whileACodeIsChecked()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-verified"_s);
        askForCode(driver, newNumber);
        sandbox().addFault(verifyCall, u"delay"_s, forLong);
        driver.type(u"codeField"_s, sandbox().lastCode(newNumber));
        driver.press(u"verifyCodeButton"_s);
        QTRY_COMPARE(sandbox().account(u"Camille"_s).phone, newNumber);
        driver.press(u"codeCancelButton"_s);
        TRY_PAGE(driver, "accountPage");
        verifySays(driver, u"accountOutcome"_s, {u"may or may not have worked"_s});
        QTRY_VERIFY(driver.valueOn(u"phoneCard"_s).contains(u"+33 7 50 25 33 60"_s));
    }

    void whileTheOutcomeIsNotKnown()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-verified"_s);
        askForCode(driver, newNumber);
        sandbox().addFault(verifyCall, u"dropAfter"_s);
        sandbox().addFault(readCall, u"status"_s, {{u"status"_s, 503}}, -1);
        driver.type(u"codeField"_s, sandbox().lastCode(newNumber));
        driver.press(u"verifyCodeButton"_s);
        TRY_PAGE(driver, "unsettledPage");
        QTRY_VERIFY(driver.isEnabled(u"askAgainButton"_s));
        sandbox().clearFaults();
        driver.press(u"unsettledAccountButton"_s);
        TRY_PAGE(driver, "accountPage");
        verifySays(driver, u"accountOutcome"_s, {u"may or may not have worked"_s});
        QTRY_VERIFY(driver.valueOn(u"phoneCard"_s).contains(u"+33 7 50 25 33 60"_s));
        QTRY_VERIFY(driver.text(u"phoneUnfinishedText"_s).contains(u"is done"_s));
        QCOMPARE(requestsFor(u"verify-phone-number"_s), 1);
    }

    void onceMoreAfterGoingOn()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-verified"_s);
        leaveWhileTheCodeIsAskedFor(driver);
        QTRY_COMPARE(driver.text(u"phoneUnfinishedGoOnButton"_s), u"Enter the code"_s);
        driver.press(u"phoneUnfinishedGoOnButton"_s);
        TRY_PAGE(driver, "codePage");
        sandbox().addFault(verifyCall, u"dropBefore"_s);
        sandbox().addFault(readCall, u"status"_s, {{u"status"_s, 503}}, -1);
        enterNewestCode(driver, newNumber);
        TRY_PAGE(driver, "unsettledPage");
        QTRY_VERIFY(driver.isEnabled(u"unsettledAccountButton"_s));
        driver.press(u"unsettledAccountButton"_s);
        TRY_PAGE(driver, "accountPage");
        QTRY_VERIFY(driver.isVisible(u"phoneUnfinishedText"_s));
        QVERIFY(!driver.isVisible(u"phoneCardChangeButton"_s));
        QCOMPARE(sandbox().messages().size(), 1);
    }

    void aReadingFromBeforeIsNotTakenForOneSince()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-verified"_s);
        const qsizetype before = requestsFor(u"userinfo"_s);
        sandbox().addFault(readCall, u"delay"_s, forLong);
        driver.press(u"refreshButton"_s);
        QTRY_COMPARE(requestsFor(u"userinfo"_s), before + 1);
        leaveWhileTheCodeIsAskedFor(driver);
        QTRY_COMPARE(requestsFor(u"userinfo"_s), before + 2); // the first has not been answered yet
        QTRY_COMPARE(driver.text(u"phoneUnfinishedGoOnButton"_s), u"Enter the code"_s);
    }

    /// The service took the code, and then the network is gone.
    void whileTheAccountCannotBeRead()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-verified"_s);
        askForCode(driver, newNumber);
        sandbox().addFault(verifyCall, u"dropAfter"_s);
        sandbox().addFault(readCall, u"dropBefore"_s, {}, -1);
        enterNewestCode(driver, newNumber);
        TRY_PAGE(driver, "unsettledPage");
        QTRY_VERIFY(driver.isEnabled(u"unsettledAccountButton"_s));
        driver.press(u"unsettledAccountButton"_s);
        TRY_PAGE(driver, "accountPage");
        QTRY_VERIFY(driver.isVisible(u"accountProblemText"_s));
        verifySays(driver, u"accountProblem"_s, {u"We couldn't check what your account shows now"_s});
        QVERIFY(!driver.text(u"accountProblemText"_s).contains(u"Nothing was changed"_s));
        QVERIFY(!driver.text(u"accountOutcomeText"_s).contains(u"Below"_s));
        QTRY_VERIFY(driver.text(u"phoneUnfinishedText"_s).contains(u"We couldn't confirm the change"_s));
        sandbox().clearFaults();
        driver.press(u"refreshButton"_s);
        QTRY_VERIFY(driver.text(u"phoneUnfinishedText"_s).contains(u"is done"_s));
        QTRY_VERIFY(driver.valueOn(u"phoneCard"_s).contains(u"+33 7 50 25 33 60"_s));
    }

    /// The code never arrived at the service: it is still good.
    void theCodeCanBeEnteredAgain()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-verified"_s);
        askForCode(driver, newNumber);
        sandbox().addFault(verifyCall, u"dropBefore"_s);
        sandbox().addFault(readCall, u"status"_s, {{u"status"_s, 503}}, -1);
        enterNewestCode(driver, newNumber);
        TRY_PAGE(driver, "unsettledPage");
        QTRY_VERIFY(driver.isEnabled(u"enterAgainButton"_s));
        QVERIFY(driver.text(u"detailLabel"_s).contains(u"Last checked at"_s));
        sandbox().clearFaults();
        driver.press(u"enterAgainButton"_s);
        TRY_PAGE(driver, "codePage");
        enterNewestCode(driver, newNumber);
        TRY_PAGE(driver, "donePage");
        QCOMPARE(sandbox().messages().size(), 1);
    }

    /// It arrived, and only the account could not be read: there is nothing to enter any more.
    void anAcceptedCodeIsNotEnteredAgain()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-verified"_s);
        askForCode(driver, newNumber);
        sandbox().addFault(readCall, u"status"_s, {{u"status"_s, 503}}, -1);
        enterNewestCode(driver, newNumber);
        TRY_PAGE(driver, "unsettledPage");
        QTRY_VERIFY(driver.isEnabled(u"askAgainButton"_s));
        QVERIFY(!driver.isVisible(u"enterAgainButton"_s));
        sandbox().clearFaults();
        driver.press(u"askAgainButton"_s);
        TRY_PAGE(driver, "donePage");
    }

    void whileACodeToTheNumberOnTheAccountIsAskedFor()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-unverified"_s);
        sandbox().addFault(sendCall, u"delay"_s, forLong);
        driver.press(u"phoneCardVerifyButton"_s);
        QTRY_COMPARE(sandbox().messages().size(), 1);
        QCOMPARE(driver.page(), u"accountPage"_s);
        QVERIFY(driver.text(u"accountBusyLabel"_s).contains(u"send a code"_s));
        QVERIFY2(!driver.isEnabled(u"phoneCardVerifyButton"_s), "one press, one message");
        QVERIFY2(!driver.isEnabled(u"phoneCardChangeButton"_s), "one thing at a time");
        driver.press(u"accountCancelButton"_s);
        QVERIFY(!driver.isVisible(u"accountCancelButton"_s));
        verifySays(driver, u"accountOutcome"_s, {u"before ReachFive answered"_s});
        QTRY_VERIFY(driver.isEnabled(u"refreshButton"_s));
        QTRY_COMPARE(driver.text(u"phoneUnfinishedGoOnButton"_s), u"Enter the code"_s);
        QCOMPARE(driver.page(), u"accountPage"_s);
        QCOMPARE(sandbox().messages().size(), 1);
    }

    void whileSigningIn()
    {
        Driver driver(sandbox());
        begin(driver);
        sandbox().addFault(readCall, u"delay"_s, forLong);
        driver.type(u"tokenField"_s, u"sample-token-verified"_s);
        driver.press(u"signInButton"_s);
        QTRY_COMPARE(requestsFor(u"userinfo"_s), 1);
        QVERIFY(!driver.isEnabled(u"signInButton"_s));
        driver.press(u"signInCancelButton"_s);
        QTRY_VERIFY(driver.isEnabled(u"signInButton"_s));
        QVERIFY(!driver.isVisible(u"signInCancelButton"_s));
        QCOMPARE(driver.text(u"tokenField"_s), u"sample-token-verified"_s);
        driver.press(u"signInButton"_s);
        TRY_PAGE(driver, "accountPage");
    }

    void signingOutForgets()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-verified"_s);
        driver.press(u"signOutButton"_s);
        TRY_PAGE(driver, "signInPage");
        QCOMPARE(driver.text(u"tokenField"_s), QString());
        QVERIFY(!driver.isVisible(u"signOutButton"_s));
        QVERIFY(!driver.isVisible(u"whoLabel"_s));
        QVERIFY(!driver.isVisible(u"signInNoticeText"_s));
    }

    void theNextPersonSeesNothingOfTheLast()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-verified"_s);
        askForCode(driver, newNumber);
        driver.type(u"codeField"_s, u"123456"_s);
        driver.press(u"signOutButton"_s);
        driver.press(u"signOutNoteAction"_s);
        TRY_PAGE(driver, "signInPage");
        QTRY_VERIFY(driver.isVisible(u"signInNoticeText"_s));
        verifySays(driver, u"signInNotice"_s, {u"The change that was under way can't be finished here"_s});
        QVERIFY(!driver.isVisible(u"signInUnfinishedNote"_s));
        signIn(driver, u"sample-token-taken"_s);
        QCOMPARE(driver.text(u"whoLabel"_s), u"Dana Sample"_s);
        QVERIFY(driver.valueOn(u"phoneCard"_s).contains(u"+1 415-555-0199"_s));
        QVERIFY(!driver.text(u"accountOutcomeText"_s).contains(u"+33"_s));
        driver.press(u"phoneCardChangeButton"_s);
        QCOMPARE(driver.text(u"newNumberField"_s), QString());
        QVERIFY(driver.text(u"currentLabel"_s).contains(u"+1 415"_s));
        QVERIFY(!driver.isVisible(u"changeProblemText"_s));
        driver.type(u"newNumberField"_s, u"+33750253361"_s);
        driver.press(u"updateButton"_s);
        TRY_PAGE(driver, "codePage");
        QCOMPARE(driver.text(u"codeField"_s), QString());
        driver.type(u"codeField"_s, sandbox().lastCode(u"+33750253361"_s));
        driver.press(u"verifyCodeButton"_s);
        TRY_PAGE(driver, "donePage");
        QCOMPARE(sandbox().account(u"Dana"_s).phone, u"+33750253361"_s);
        QCOMPARE(sandbox().account(u"Camille"_s).phone, u"+33750253354"_s);
        QCOMPARE(sandbox().messages().size(), 2);
    }

    void signingOutWhileTheServiceIsSilent()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-verified"_s);
        sandbox().addFault(updateCall, u"delay"_s, forLong);
        enterNumber(driver, newNumber);
        driver.press(u"updateButton"_s);
        QTRY_COMPARE(requestsFor(u"update-phone-number"_s), 1);
        driver.press(u"signOutButton"_s);
        driver.press(u"signOutNoteAction"_s);
        TRY_PAGE(driver, "signInPage");
        signIn(driver, u"sample-token-unverified"_s);
        QVERIFY(driver.isEnabled(u"phoneCardChangeButton"_s));
        enterNumber(driver, u"+33750253361"_s);
        QVERIFY(driver.isEnabled(u"updateButton"_s));
    }
};

RENUMBER_GUI_TEST(LeavingTest)
#include "leavingtest.moc"
