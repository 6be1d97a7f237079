// SPDX-License-Identifier: Apache-2.0
// What becomes of tokens behind the window: renewed in time, ended when the person signs out, kept apart by
// account.
#include "guitest.h"
#include "sandboxbrowser.h"

#include <QAction>

using namespace Qt::StringLiterals;
using renumber::test::Driver;
using renumber::test::GuiTest;
using renumber::test::SandboxBrowser;
using renumber::test::verifySays;

namespace {

const QString newNumber = QStringLiteral("+33750253360");

} // namespace

class TokensTest : public GuiTest
{
    Q_OBJECT

    static void signInInBrowser(Driver &driver, SandboxBrowser &browser,
                                const QString &service = u"reachfive"_s)
    {
        driver.setBrowser(browser.signingIn(u"camille"_s));
        driver.start({driver.writeProfileWithClientId(u"Sandbox sample"_s, service)});
        driver.press(u"signInButton"_s);
        TRY_PAGE(driver, "accountPage");
    }

    /// Requests to the token endpoint so far.
    qsizetype tokenRequests() { return sandbox().requests(u"/oauth/token"_s).size(); }

    static QAction *accountAction(Driver &driver, const QString &name)
    {
        return driver.find<QWidget>(u"accountsButton"_s)->findChild<QAction *>(name);
    }

private slots:
    void aChangeGetsAFreshTokenFirst()
    {
        SandboxBrowser browser;
        Driver driver(sandbox());
        auto now = std::make_shared<QDateTime>(QDateTime::currentDateTimeUtc());
        driver.setClock([now] { return *now; });
        signInInBrowser(driver, browser);
        QCOMPARE(tokenRequests(), 1);
        *now = now->addSecs(400); // older than the five minutes that a change may have
        sandbox().advanceClock(400);
        driver.press(u"refreshButton"_s);
        QTRY_COMPARE(requestsFor(u"userinfo"_s), 2);
        QCOMPARE(tokenRequests(), 1); // reading does not need it
        askForCode(driver, newNumber);
        QCOMPARE(tokenRequests(), 2);
        QCOMPARE(requestsFor(u"update-phone-number"_s), 1);
        QCOMPARE(sandbox().messages(newNumber).size(), 1);
    }

    void aTokenThatTheServiceFindsStaleIsRenewedOnce()
    {
        SandboxBrowser browser;
        Driver driver(sandbox());
        signInInBrowser(driver, browser);
        sandbox().advanceClock(400); // of which the program's clock knows nothing
        askForCode(driver, newNumber);
        QCOMPARE(tokenRequests(), 2);
        QCOMPARE(requestsFor(u"update-phone-number"_s), 2); // refused, then accepted
        QCOMPARE(sandbox().messages(newNumber).size(), 1);
    }

    void aDeadRefreshTokenLeadsToSigningInWithoutLosingTheChange()
    {
        SandboxBrowser browser;
        Driver driver(sandbox());
        signInInBrowser(driver, browser);
        askForCode(driver, newNumber);
        const QString code = sandbox().lastCode(newNumber);
        sandbox().advanceClock(400);
        sandbox().addFault(u"POST /oauth/token"_s, u"status"_s, {{u"status"_s, 401}});
        driver.type(u"codeField"_s, code);
        driver.press(u"verifyCodeButton"_s);
        QTRY_VERIFY(driver.isVisible(u"codeProblemText"_s));
        verifySays(driver, u"codeProblem"_s, {u"no longer accepts your sign-in"_s, u"is unchanged"_s});
        driver.press(u"codeProblemAction"_s);
        TRY_PAGE(driver, "codePage"); // by way of the browser
        QCOMPARE(browser.opened().size(), 2);
        QCOMPARE(driver.text(u"codeField"_s), code);
        driver.press(u"verifyCodeButton"_s);
        TRY_PAGE(driver, "donePage");
        QCOMPARE(sandbox().messages().size(), 1);
    }

    void signingOutEndsTheTokenAtTheService()
    {
        SandboxBrowser browser;
        Driver driver(sandbox());
        signInInBrowser(driver, browser);
        driver.press(u"signOutButton"_s);
        TRY_PAGE(driver, "signInPage");
        QTRY_VERIFY(driver.isVisible(u"signInNoticeText"_s));
        verifySays(driver, u"signInNotice"_s,
                   {u"ReachFive has ended your sign-in"_s, u"no longer kept on this computer"_s});
        QCOMPARE(sandbox().requests(u"/oauth/revoke"_s).size(), 2); // refresh token and access token
    }

    void signingOutOfflineSaysSo()
    {
        SandboxBrowser browser;
        Driver driver(sandbox());
        signInInBrowser(driver, browser);
        sandbox().addFault(u"POST /oauth/revoke"_s, u"dropBefore"_s, {}, 10);
        driver.press(u"signOutButton"_s);
        QTRY_VERIFY(driver.isVisible(u"signInNoticeText"_s));
        verifySays(driver, u"signInNotice"_s, {u"couldn't confirm"_s, u"until it expires"_s});
    }

    void aServiceWithoutRevocationIsSaidToHaveNone()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-verified"_s);
        driver.press(u"signOutButton"_s);
        QTRY_VERIFY(driver.isVisible(u"signInNoticeText"_s));
        verifySays(driver, u"signInNotice"_s,
                   {u"At ReachFive your sign-in stays good until it expires or is ended there"_s});
    }

    void fromOneAccountToAnotherAndBack()
    {
        Driver driver(sandbox());
        driver.start({driver.writeProfile(u"First"_s, {}), driver.writeProfile(u"Second"_s, {}, u"kii"_s)});
        TRY_PAGE(driver, "signInPage");
        QVERIFY(!driver.isVisible(u"rememberedButton"_s));
        signIn(driver, u"sample-token-verified"_s);
        QTRY_VERIFY(accountAction(driver, u"accountAction0"_s));
        accountAction(driver, u"anotherAccountAction"_s)->trigger();
        TRY_PAGE(driver, "signInPage");
        driver.choose(u"profileBox"_s, u"Second"_s);
        signIn(driver, u"sample-token-unverified"_s);
        QCOMPARE(driver.text(u"whoLabel"_s), u"Noa Sample"_s);
        QTRY_VERIFY(accountAction(driver, u"accountAction1"_s));
        QVERIFY(accountAction(driver, u"accountAction0"_s)->text().contains(u"Camille Sample"_s));
        QVERIFY(accountAction(driver, u"accountAction1"_s)->isChecked());
        accountAction(driver, u"accountAction0"_s)->trigger();
        QTRY_COMPARE(driver.text(u"whoLabel"_s), u"Camille Sample"_s);
        TRY_PAGE(driver, "accountPage");
        QVERIFY(driver.text(u"whereLabel"_s).contains(u"First"_s));
    }
};

RENUMBER_GUI_TEST(TokensTest)
#include "tokenstest.moc"
