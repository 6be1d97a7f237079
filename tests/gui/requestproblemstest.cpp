// SPDX-License-Identifier: Apache-2.0
// Everything that can stop a request for a change: what happened, what it means for the number, the next step
// as a button, the number still in its field, and not one message too many.
#include "guitest.h"

using namespace Qt::StringLiterals;
using renumber::test::Driver;
using renumber::test::GuiTest;
using renumber::test::verifySays;

namespace {

const QString updateCall = QStringLiteral("POST /identity/v1/update-phone-number");
const QString sendCall = QStringLiteral("POST /identity/v1/send-phone-number-verification");
const QString newNumber = QStringLiteral("+33750253360");
const QString untouched = QStringLiteral("Your account is unchanged. No code was sent.");

} // namespace

class RequestProblemsTest : public GuiTest
{
    Q_OBJECT

    /// A request that was refused: all that every refusal has in common.
    void verifyRefused(const Driver &driver, const QStringList &said, const QString &button)
    {
        QTRY_VERIFY(driver.isVisible(u"changeProblemText"_s));
        QCOMPARE(driver.page(), u"changePage"_s);
        verifySays(driver, u"changeProblem"_s, said);
        QCOMPARE(driver.isVisible(u"changeProblemAction"_s), !button.isEmpty());
        QCOMPARE(driver.text(u"changeProblemAction"_s), button);
        QVERIFY(driver.text(u"changeProblemSmallPrint"_s).contains(u"Request id: "_s));
        QVERIFY(driver.isEnabled(u"updateButton"_s));
        QVERIFY(driver.isEnabled(u"newNumberField"_s));
        QCOMPARE(requestsFor(u"update-phone-number"_s), 1);
        QCOMPARE(sandbox().messages().size(), 0);
    }

private slots:
    void aNumberOfSomebodyElse()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-verified"_s);
        enterNumber(driver, u"+1 415 555 0199"_s);
        driver.press(u"updateButton"_s);
        verifyRefused(driver, {u"belongs to another account"_s, untouched, u"Enter another number"_s},
                      u"Edit the number"_s);
        QVERIFY(driver.text(u"changeProblemSmallPrint"_s)
                    .contains(u"ReachFive says: “This phone number is already used by another account.”"_s));
        QCOMPARE(driver.text(u"newNumberField"_s), u"+1 415 555 0199"_s);
        QCOMPARE(driver.focused(), u"newNumberField"_s);
        driver.press(u"changeProblemAction"_s);
        QCOMPARE(driver.focused(), u"newNumberField"_s);
        driver.type(u"newNumberField"_s, newNumber);
        QVERIFY2(!driver.isVisible(u"changeProblemText"_s), "the message was about another number");
        driver.press(u"updateButton"_s);
        TRY_PAGE(driver, "codePage");
        QCOMPARE(sandbox().messages().size(), 1);
    }

    void aNumberThatTheServiceCallsInvalid()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-verified"_s);
        enterNumber(driver, u"+1 415 555 0100"_s);
        driver.press(u"updateButton"_s);
        verifyRefused(driver, {u"ReachFive doesn't accept this number."_s, untouched, u"Check the number."_s},
                      u"Edit the number"_s);
        QCOMPARE(driver.text(u"newNumberField"_s), u"+1 415 555 0100"_s);
    }

    void theNumberThatIsThereAlreadyIsNotSent()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-verified"_s);
        enterNumber(driver, u"07 50 25 33 54"_s);
        driver.press(u"updateButton"_s);
        QVERIFY(driver.isVisible(u"numberErrorLabel"_s));
        QCOMPARE(driver.text(u"numberErrorLabel"_s), u"This is the number that the account has already."_s);
        QCOMPARE(driver.text(u"newNumberField"_s), u"07 50 25 33 54"_s);
        QCOMPARE(requestsFor(u"update-phone-number"_s), 0);
    }

    void statuses_data()
    {
        QTest::addColumn<QJsonObject>("details");
        QTest::addColumn<QStringList>("said");
        QTest::addColumn<QString>("button");
        QTest::newRow("429 until a time")
            << QJsonObject{{u"status"_s, 429}, {u"retryAfter"_s, 120}, {u"body"_s, u"text"_s}}
            << QStringList{u"has had too many requests for now"_s, u"You can try again at"_s, untouched}
            << u"Try again"_s;
        QTest::newRow("429") << QJsonObject{{u"status"_s, 429}, {u"body"_s, u"none"_s}}
                             << QStringList{u"has had too many requests for now"_s, untouched}
                             << u"Try again"_s;
        QTest::newRow("401") << QJsonObject{{u"status"_s, 401}}
                             << QStringList{u"no longer accepts your sign-in"_s, untouched}
                             << u"Sign in again"_s;
        QTest::newRow("404") << QJsonObject{{u"status"_s, 404}, {u"body"_s, u"html"_s}}
                             << QStringList{u"doesn't understand"_s, untouched} << u"Try again"_s;
    }

    void statuses()
    {
        QFETCH(const QJsonObject, details);
        QFETCH(const QStringList, said);
        QFETCH(const QString, button);
        Driver driver(sandbox());
        qint64 ahead = 0;
        driver.setClock([&ahead] { return QDateTime::currentDateTimeUtc().addSecs(ahead); });
        beginSignedIn(driver, u"sample-token-verified"_s);
        sandbox().addFault(updateCall, u"status"_s, details);
        enterNumber(driver, u"07 50 25 33 60"_s);
        driver.press(u"updateButton"_s);
        verifyRefused(driver, said, button);
        QVERIFY2(!driver.text(u"changeProblemText"_s).contains(u"earlier code"_s), "there is no earlier one");
        QCOMPARE(driver.text(u"newNumberField"_s), u"07 50 25 33 60"_s);
        if (button != u"Try again"_s)
            return;
        if (details.contains(u"retryAfter"_s)) { // until then there is no point in it
            QVERIFY(!driver.isEnabled(u"changeProblemAction"_s));
            ahead = details[u"retryAfter"_s].toInt() + 1;
            QTRY_VERIFY(driver.isEnabled(u"changeProblemAction"_s));
        }
        driver.press(u"changeProblemAction"_s);
        TRY_PAGE(driver, "codePage");
        QCOMPARE(sandbox().messages(newNumber).size(), 1);
    }

    void tooManyMessagesToANumber()
    {
        sandbox().changeSettings(u"reachfive"_s, {{u"messagesPerNumberLimit"_s, 1}});
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-verified"_s);
        askForCode(driver, newNumber);
        driver.pressAfterWait();
        QTRY_VERIFY(driver.isVisible(u"codeProblemText"_s));
        verifySays(driver, u"codeProblem"_s,
                   {u"sends nothing more for now"_s, u"No new code was sent."_s, u"earlier code"_s});
        QCOMPARE(sandbox().messages().size(), 1);
        driver.type(u"codeField"_s, sandbox().lastCode(newNumber));
        driver.press(u"verifyCodeButton"_s);
        TRY_PAGE(driver, "donePage");
    }

    void aResendThatHasToWait()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-verified"_s);
        askForCode(driver, newNumber);
        sandbox().addFault(updateCall, u"status"_s,
                           {{u"status"_s, 429}, {u"retryAfter"_s, 300}, {u"body"_s, u"text"_s}});
        driver.pressAfterWait();
        QTRY_VERIFY(driver.isVisible(u"codeProblemText"_s));
        QVERIFY(!driver.isEnabled(u"resendButton"_s));
        const QString wait = driver.text(u"resendLabel"_s).remove(QChar(0x2066)).remove(QChar(0x2069));
        QVERIFY2(wait == u"You can ask for the code again in 5:00."_s
                     || wait.startsWith(u"You can ask for the code again in 4:"_s),
                 qPrintable(wait));
        QCOMPARE(sandbox().messages().size(), 1);
    }

    void theFeatureIsOff()
    {
        sandbox().changeSettings(u"reachfive"_s, {{u"featureOff"_s, true}});
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-verified"_s);
        enterNumber(driver, newNumber);
        driver.press(u"updateButton"_s);
        verifyRefused(driver, {u"switched off for your organisation"_s, untouched, u"Ask whoever runs"_s},
                      u"Show my account"_s);
        driver.press(u"changeProblemAction"_s);
        TRY_PAGE(driver, "accountPage");
    }

    void theScopeIsMissing()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-no-scope"_s);
        enterNumber(driver, newNumber);
        driver.press(u"updateButton"_s);
        verifyRefused(driver, {u"doesn't allow this with your sign-in"_s, untouched, u"for permission"_s},
                      u"Sign in again"_s);
    }

    void aStrongerSignInIsWanted()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-step-up"_s);
        enterNumber(driver, newNumber);
        driver.press(u"updateButton"_s);
        verifyRefused(driver, {u"needs a two-step sign-in for a change"_s, untouched, u"Sign in again."_s},
                      u"Sign in again"_s);
        QVERIFY(driver.text(u"changeProblemSmallPrint"_s).contains(u"Please confirm your identity"_s));
    }

    void theServiceStops()
    {
        renumber::test::SandboxProcess stopped;
        QVERIFY2(stopped.start(), qPrintable(stopped.errorString()));
        Driver driver(stopped);
        beginSignedIn(driver, u"sample-token-verified"_s);
        enterNumber(driver, u"07 50 25 33 60"_s);
        stopped.stop();
        driver.press(u"updateButton"_s);
        QTRY_VERIFY(driver.isVisible(u"changeProblemText"_s));
        verifySays(driver, u"changeProblem"_s,
                   {u"ReachFive isn't working right now."_s, untouched, u"Nothing is sent by itself"_s});
        QCOMPARE(driver.text(u"changeProblemAction"_s), u"Try again"_s);
        QCOMPARE(driver.text(u"newNumberField"_s), u"07 50 25 33 60"_s);
    }

    void aRefusalToChangeAtOnceSpeaksOfNoCode()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-unverified"_s);
        enterNumber(driver, u"+1 415 555 0199"_s);
        driver.press(u"updateButton"_s);
        verifyRefused(driver, {u"belongs to another account"_s, u"Your account is unchanged."_s},
                      u"Edit the number"_s);
        QVERIFY(!driver.text(u"changeProblemText"_s).contains(u"code"_s));
    }

    void tryAgainSendsWhatIsInTheField()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-verified"_s);
        sandbox().addFault(updateCall, u"status"_s, {{u"status"_s, 429}});
        enterNumber(driver, u"+33750253361"_s);
        driver.press(u"updateButton"_s);
        QTRY_VERIFY(driver.isVisible(u"changeProblemAction"_s));
        driver.press(u"changeProblemAction"_s);
        TRY_PAGE(driver, "codePage");
        QCOMPARE(sandbox().messages(u"+33750253361"_s).size(), 1);
        QCOMPARE(sandbox().messages().size(), 1);
    }

    void aRefusedVerificationIsSaidOnTheAccount()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-unverified"_s);
        sandbox().addFault(sendCall, u"status"_s, {{u"status"_s, 429}, {u"body"_s, u"none"_s}});
        driver.press(u"phoneCardVerifyButton"_s);
        QTRY_VERIFY(driver.isVisible(u"accountProblemText"_s));
        verifySays(driver, u"accountProblem"_s, {u"has had too many requests"_s, untouched});
        QCOMPARE(driver.text(u"accountProblemAction"_s), u"Try again"_s);
        QCOMPARE(sandbox().messages().size(), 0);
        QVERIFY(driver.isEnabled(u"phoneCardVerifyButton"_s));
        driver.press(u"accountProblemAction"_s);
        TRY_PAGE(driver, "codePage");
        QCOMPARE(sandbox().messages().size(), 1);
    }

    void tryingToReadAgainSendsNothing()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-unverified"_s);
        sandbox().addFault(sendCall, u"status"_s, {{u"status"_s, 429}});
        driver.press(u"phoneCardVerifyButton"_s);
        QTRY_VERIFY(driver.isVisible(u"accountProblemText"_s));
        sandbox().addFault(u"GET /identity/v1/userinfo"_s, u"status"_s, {{u"status"_s, 503}}, -1);
        driver.press(u"refreshButton"_s);
        QTRY_VERIFY(driver.isVisible(u"accountProblemText"_s)
                    && driver.text(u"accountProblemText"_s).contains(u"isn't working"_s));
        QVERIFY(
            driver.text(u"accountProblemText"_s).contains(u"couldn't check what your account shows now"_s));
        sandbox().clearFaults();
        driver.press(u"accountProblemAction"_s);
        QTRY_VERIFY(!driver.isVisible(u"accountProblemText"_s));
        QTRY_VERIFY(driver.isEnabled(u"refreshButton"_s));
        QCOMPARE(driver.page(), u"accountPage"_s);
        QCOMPARE(sandbox().messages().size(), 0);
        QCOMPARE(requestsFor(u"send-phone-number-verification"_s), 1);
    }
};

RENUMBER_GUI_TEST(RequestProblemsTest)
#include "requestproblemstest.moc"
