// SPDX-License-Identifier: Apache-2.0
// The service wants another sign-in in the middle of a change: what the person had typed is there afterwards,
// and is nobody else's.
#include "guitest.h"

using namespace Qt::StringLiterals;
using renumber::test::Driver;
using renumber::test::GuiTest;
using renumber::test::verifySays;

namespace {

const QString newNumber = QStringLiteral("+33750253360");

} // namespace

class SignInAgainTest : public GuiTest
{
    Q_OBJECT

    /// A token that has just been given out, for the account of the sample token with the same ending.
    QString freshToken(const QString &ending)
    {
        const QJsonValue reply
            = sandbox().control("POST", u"/oauth/token"_s,
                                QJsonObject{{u"client_id"_s, u"test"_s},
                                            {u"grant_type"_s, u"refresh_token"_s},
                                            {u"refresh_token"_s, QString(u"sample-refresh-"_s + ending)}});
        const QString token = reply[u"access_token"_s].toString();
        if (token.isEmpty())
            qFatal("the sandbox gave out no token");
        return token;
    }

    /// Signs in, asks for a change, and is told to sign in again.
    void reachStaleToken(Driver &driver)
    {
        beginSignedIn(driver, u"sample-token-stale"_s);
        enterNumber(driver, u"07 50 25 33 60"_s);
        driver.press(u"updateButton"_s);
        QTRY_VERIFY(driver.isVisible(u"changeProblemText"_s));
        verifySays(driver, u"changeProblem"_s,
                   {u"needs a fresh sign-in before a change"_s,
                    u"Your account is unchanged. No code was sent."_s, u"Sign in again."_s});
        QCOMPARE(driver.text(u"changeProblemAction"_s), u"Sign in again"_s);
        QCOMPARE(driver.focused(), u"changeProblemText"_s);
    }

private slots:
    void theNumberTypedIsThereForTheSamePerson()
    {
        Driver driver(sandbox());
        reachStaleToken(driver);
        driver.press(u"changeProblemAction"_s);
        TRY_PAGE(driver, "signInPage");
        driver.type(u"tokenField"_s, freshToken(u"stale"_s));
        driver.press(u"signInButton"_s);
        TRY_PAGE(driver, "changePage");
        QCOMPARE(driver.text(u"whoLabel"_s), u"Alex Sample"_s);
        QCOMPARE(driver.text(u"newNumberField"_s), u"07 50 25 33 60"_s);
        QVERIFY(!driver.isVisible(u"changeProblemText"_s));
        QCOMPARE(driver.focused(), u"newNumberField"_s);
        QCOMPARE(sandbox().messages().size(), 0);
        driver.press(u"updateButton"_s);
        TRY_PAGE(driver, "codePage");
        driver.type(u"codeField"_s, sandbox().lastCode(newNumber));
        driver.press(u"verifyCodeButton"_s);
        TRY_PAGE(driver, "donePage");
        QCOMPARE(sandbox().account(u"Alex"_s).phone, newNumber);
        QCOMPARE(sandbox().messages().size(), 1);
    }

    void theNumberTypedIsNobodyElses()
    {
        Driver driver(sandbox());
        reachStaleToken(driver);
        driver.press(u"changeProblemAction"_s);
        TRY_PAGE(driver, "signInPage");
        signIn(driver, u"sample-token-verified"_s);
        QCOMPARE(driver.text(u"whoLabel"_s), u"Camille Sample"_s);
        driver.press(u"phoneCardChangeButton"_s);
        QCOMPARE(driver.text(u"newNumberField"_s), QString());
        QVERIFY(!driver.isVisible(u"changeProblemText"_s));
        QCOMPARE(sandbox().messages().size(), 0);
    }

    void aTokenThatIsRefusedInBetweenChangesNothing()
    {
        Driver driver(sandbox());
        reachStaleToken(driver);
        driver.press(u"changeProblemAction"_s);
        TRY_PAGE(driver, "signInPage");
        driver.type(u"tokenField"_s, u"no-such-token"_s);
        driver.press(u"signInButton"_s);
        QTRY_VERIFY(driver.isVisible(u"signInProblemText"_s));
        QVERIFY2(!driver.isVisible(u"signInProblemAction"_s), "the page has a button to sign in");
        driver.type(u"tokenField"_s, freshToken(u"stale"_s));
        driver.press(u"signInButton"_s);
        TRY_PAGE(driver, "changePage");
        QCOMPARE(driver.text(u"newNumberField"_s), u"07 50 25 33 60"_s);
    }

    void aCodeThatWasSentIsStillAwaited()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, freshToken(u"verified"_s));
        askForCode(driver, newNumber);
        const QString code = sandbox().lastCode(newNumber);
        sandbox().advanceClock(310); // the token is no longer fresh, the code still works
        driver.type(u"codeField"_s, code);
        driver.press(u"verifyCodeButton"_s);
        QTRY_VERIFY(driver.isVisible(u"codeProblemText"_s));
        verifySays(driver, u"codeProblem"_s,
                   {u"needs a fresh sign-in before a change"_s, u"Your account is unchanged."_s});
        QCOMPARE(driver.text(u"codeProblemAction"_s), u"Sign in again"_s);
        driver.press(u"codeProblemAction"_s);
        TRY_PAGE(driver, "signInPage");
        driver.type(u"tokenField"_s, u"sample-token-verified"_s);
        driver.press(u"signInButton"_s);
        TRY_PAGE(driver, "codePage");
        QCOMPARE(driver.text(u"codeField"_s), code);
        QVERIFY2(!driver.isVisible(u"codeProblemText"_s), "that was mended by signing in");
        QCOMPARE(driver.focused(), u"codeField"_s);
        QCOMPARE(sandbox().messages().size(), 1);
        driver.key(Qt::Key_Return);
        TRY_PAGE(driver, "donePage");
        QCOMPARE(sandbox().account(u"Camille"_s).phone, newNumber);
        QCOMPARE(sandbox().messages().size(), 1);
    }

    void aVerificationIsAskedForAnew()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, freshToken(u"unverified"_s));
        sandbox().advanceClock(310);
        driver.press(u"phoneCardVerifyButton"_s);
        QTRY_VERIFY(driver.isVisible(u"accountProblemText"_s));
        QCOMPARE(driver.text(u"accountProblemAction"_s), u"Sign in again"_s);
        driver.press(u"accountProblemAction"_s);
        TRY_PAGE(driver, "signInPage");
        signIn(driver, u"sample-token-unverified"_s);
        QVERIFY2(!driver.isVisible(u"accountProblemText"_s), "that was mended by signing in");
        QCOMPARE(sandbox().messages().size(), 0);
        driver.press(u"phoneCardVerifyButton"_s);
        TRY_PAGE(driver, "codePage");
        QCOMPARE(sandbox().messages().size(), 1);
    }

    void aTokenThatEndsWhileTheAccountIsRead()
    {
        Driver driver(sandbox());
        const QString token = freshToken(u"verified"_s);
        beginSignedIn(driver, token);
        sandbox().advanceClock(3700);
        driver.press(u"refreshButton"_s);
        QTRY_VERIFY(driver.isVisible(u"accountProblemText"_s));
        verifySays(driver, u"accountProblem"_s,
                   {u"no longer accepts your sign-in"_s, u"couldn't check what your account shows now"_s});
        QCOMPARE(driver.text(u"accountProblemAction"_s), u"Sign in again"_s);
        driver.press(u"accountProblemAction"_s);
        TRY_PAGE(driver, "signInPage");
        signIn(driver, u"sample-token-verified"_s);
    }
};

RENUMBER_GUI_TEST(SignInAgainTest)
#include "signinagaintest.moc"
