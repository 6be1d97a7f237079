// SPDX-License-Identifier: Apache-2.0
// Everything that can stop a code: what is said, and that the way to the right code stays open.
#include "guitest.h"

using namespace Qt::StringLiterals;
using renumber::test::Driver;
using renumber::test::GuiTest;
using renumber::test::verifySays;

namespace {

const QString newNumber = QStringLiteral("+33750253360");
const QString verifyCall = QStringLiteral("POST /identity/v1/verify-phone-number");
const QString notChanged = QStringLiteral("Your account is unchanged.");
const QString notByThis = QStringLiteral("That try changed nothing.");

} // namespace

class CodeProblemsTest : public GuiTest
{
    Q_OBJECT

    void enter(Driver &driver, const QString &code)
    {
        driver.type(u"codeField"_s, code);
        driver.press(u"verifyCodeButton"_s);
    }

    /// A code that is not the one that was sent.
    QString wrongCode() { return sandbox().lastCode(newNumber) == u"000000"_s ? u"000001"_s : u"000000"_s; }

    void verifyRefused(Driver &driver, const QStringList &said)
    {
        QTRY_VERIFY(driver.isVisible(u"codeProblemText"_s));
        QCOMPARE(driver.page(), u"codePage"_s);
        verifySays(driver, u"codeProblem"_s, said);
        QVERIFY(driver.text(u"codeProblemSmallPrint"_s).contains(u"Request id: "_s));
        QVERIFY(driver.isEnabled(u"verifyCodeButton"_s));
        driver.awaitButton();
        QCOMPARE(sandbox().messages().size(), 1);
        QCOMPARE(sandbox().account(u"Camille"_s).phone, u"+33750253354"_s);
    }

    void finish(Driver &driver)
    {
        enter(driver, sandbox().lastCode(newNumber));
        TRY_PAGE(driver, "donePage");
        QCOMPARE(sandbox().account(u"Camille"_s).phone, newNumber);
    }

private slots:
    void aWrongCode()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-verified"_s);
        askForCode(driver, newNumber);
        const QString wrong = wrongCode();
        enter(driver, wrong);
        verifyRefused(driver, {u"That code didn't work."_s, notByThis, u"the latest one that came"_s});
        QVERIFY(driver.text(u"codeProblemSmallPrint"_s).contains(u"The verification code is not correct."_s));
        QCOMPARE(driver.text(u"codeField"_s), wrong);
        QCOMPARE(driver.focused(), u"codeField"_s);
        finish(driver);
    }

    void anExpiredCode()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-verified"_s);
        askForCode(driver, newNumber);
        sandbox().advanceClock(601);
        const QString expired = sandbox().lastCode(newNumber);
        enter(driver, expired);
        verifyRefused(driver, {u"That code didn't work."_s, notByThis, u"have a new one sent"_s});
        QVERIFY(driver.text(u"codeProblemSmallPrint"_s).contains(u"has expired"_s));
        driver.pressAfterWait();
        QTRY_COMPARE(sandbox().messages(newNumber).size(), 2);
        QTRY_VERIFY(driver.isEnabled(u"codeField"_s));
        QVERIFY(!driver.isVisible(u"codeProblemText"_s));
        finish(driver);
    }

    void tooManyAttempts()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-verified"_s);
        askForCode(driver, newNumber);
        const QString wrong = wrongCode();
        for (int entry = 1; entry <= 6; ++entry) {
            enter(driver, wrong);
            QTRY_COMPARE(requestsFor(u"verify-phone-number"_s), entry);
            QTRY_VERIFY(driver.isEnabled(u"verifyCodeButton"_s));
        }
        verifyRefused(driver, {u"There were too many tries."_s, notByThis, u"Wait a while"_s});
        QVERIFY2(driver.text(u"codeField"_s).size() == 6, "what was typed stays");
        sandbox().advanceClock(601);
        driver.pressAfterWait();
        QTRY_COMPARE(sandbox().messages(newNumber).size(), 2);
        QTRY_VERIFY(driver.isEnabled(u"codeField"_s));
        finish(driver);
    }

    void aNumberThatSomebodyElseTookMeanwhile()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-verified"_s);
        askForCode(driver, newNumber);
        // Robin has no number, so that the service gives this one at once.
        takeNumber(u"sample-token-no-number"_s, newNumber);
        enter(driver, sandbox().lastCode(newNumber));
        TRY_PAGE(driver, "changePage");
        verifySays(driver, u"changeProblem"_s, {u"belongs to another account"_s, notChanged});
        QCOMPARE(driver.text(u"newNumberField"_s), newNumber);
        QCOMPARE(sandbox().messages().size(), 1);
        QVERIFY(driver.isEnabled(u"updateButton"_s));
    }

    void statuses_data()
    {
        QTest::addColumn<QJsonObject>("details");
        QTest::addColumn<QStringList>("said");
        QTest::newRow("429 until a time")
            << QJsonObject{{u"status"_s, 429}, {u"retryAfter"_s, 60}, {u"body"_s, u"text"_s}}
            << QStringList{u"has had too many requests for now"_s, u"You can try again at"_s, notChanged};
        QTest::newRow("429") << QJsonObject{{u"status"_s, 429}, {u"body"_s, u"none"_s}}
                             << QStringList{u"has had too many requests for now"_s, notChanged};
        QTest::newRow("401") << QJsonObject{{u"status"_s, 401}}
                             << QStringList{u"no longer accepts your sign-in"_s, notChanged};
        QTest::newRow("404") << QJsonObject{{u"status"_s, 404}, {u"body"_s, u"html"_s}}
                             << QStringList{u"doesn't understand"_s, u"ReachFive shows no change so far."_s};
    }

    void statuses()
    {
        QFETCH(const QJsonObject, details);
        QFETCH(const QStringList, said);
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-verified"_s);
        askForCode(driver, newNumber);
        sandbox().addFault(verifyCall, u"status"_s, details);
        enter(driver, sandbox().lastCode(newNumber));
        verifyRefused(driver, said);
        QCOMPARE(driver.text(u"codeField"_s), sandbox().lastCode(newNumber));
        driver.press(u"verifyCodeButton"_s);
        TRY_PAGE(driver, "donePage");
        QCOMPARE(requestsFor(u"verify-phone-number"_s), 2);
    }

    void theServiceStops()
    {
        renumber::test::SandboxProcess stopped;
        QVERIFY2(stopped.start(), qPrintable(stopped.errorString()));
        Driver driver(stopped);
        beginSignedIn(driver, u"sample-token-verified"_s);
        askForCode(driver, newNumber);
        const QString code = stopped.lastCode(newNumber);
        stopped.stop();
        enter(driver, code);
        QTRY_VERIFY(driver.isVisible(u"codeProblemText"_s));
        verifySays(driver, u"codeProblem"_s,
                   {u"ReachFive isn't working right now."_s, notChanged, u"Enter the code once more"_s});
        QCOMPARE(driver.text(u"codeField"_s), code);
        driver.pressAfterWait();
        QTRY_VERIFY(driver.text(u"codeProblemText"_s).contains(u"No new code was sent."_s));
        QCOMPARE(driver.text(u"codeField"_s), code);
    }

    void whatWasSaidGoesWithANewCode()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-verified"_s);
        askForCode(driver, newNumber);
        driver.press(u"verifyCodeButton"_s);
        QVERIFY(driver.isVisible(u"codeErrorLabel"_s));
        driver.pressAfterWait();
        QTRY_COMPARE(sandbox().messages(newNumber).size(), 2);
        QTRY_VERIFY(driver.isEnabled(u"codeField"_s));
        QVERIFY(!driver.isVisible(u"codeErrorLabel"_s));
        QCOMPARE(driver.focused(), u"codeField"_s);
    }

    void whatWasSaidGoesWhenTheCodeIsMended()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-verified"_s);
        askForCode(driver, newNumber);
        enter(driver, wrongCode());
        QTRY_VERIFY(driver.isVisible(u"codeProblemText"_s));
        driver.type(u"codeField"_s, u"1"_s);
        QVERIFY2(!driver.isVisible(u"codeProblemText"_s), "the message was about another code");
    }

private:
    /// Gives \a number to the account of \a token, as another program of the service would.
    void takeNumber(const QString &token, const QString &number);
};

void CodeProblemsTest::takeNumber(const QString &token, const QString &number)
{
    Driver other(sandbox());
    beginSignedIn(other, token);
    enterNumber(other, number);
    other.press(u"updateButton"_s);
    TRY_PAGE(other, "donePage");
}

RENUMBER_GUI_TEST(CodeProblemsTest)
#include "codeproblemstest.moc"
