// SPDX-License-Identifier: Apache-2.0
// Replies about somebody else, wherever the account is read: nothing of it is shown, taken over or acted
// upon, and the window says so. The other person is always Dana.
#include "guitest.h"
#include "sandboxbrowser.h"
#include "stranger.h"

#include <QAction>

using namespace Qt::StringLiterals;
using renumber::test::Driver;
using renumber::test::foundOfDana;
using renumber::test::GuiTest;
using renumber::test::SandboxBrowser;
using renumber::test::verifySays;

namespace {

const QString newNumber = QStringLiteral("+33750253360");
const QString somebodyElse = QStringLiteral("answered with somebody else's account");
const QString trivoreUser = QStringLiteral("GET /api/rest/v1/user/*");

} // namespace

class PersonTest : public GuiTest
{
    Q_OBJECT

    void mixUp(const QString &on, int times = 1) { sandbox().addFault(on, u"anotherPerson"_s, {}, times); }

    /// A page with its problem in \a box, which is that the reply was about somebody else.
    void trySays(const Driver &driver, const QString &box, const QStringList &more = {})
    {
        QTRY_VERIFY(driver.isVisible(QString(box + u"Text"_s)));
        verifySays(driver, box, QStringList{somebodyElse} + more);
    }

    QStringList changingPaths(const QString &service)
    {
        QStringList paths;
        const QList<QJsonObject> requests = sandbox().requests();
        for (const QJsonObject &request : requests) {
            const QString path = request[u"path"_s].toString();
            const QString method = request[u"method"_s].toString();
            if (method != u"GET" && !path.contains(u"token"_s) && path.contains(service))
                paths.append(path);
        }
        return paths;
    }

    QString phoneOf(const QString &service, const QString &name)
    {
        const QJsonArray accounts
            = sandbox().control("GET", QString(u"/sandbox/accounts?service="_s + service)).toArray();
        for (const QJsonValue account : accounts) {
            if (account[u"name"_s].toString().startsWith(name))
                return account[u"phone"_s][u"current"_s].toString();
        }
        return {};
    }

private slots:
    void aReadingAgainIsAnsweredWithAnotherUsersAccount_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("reading");
        QTest::newRow("ReachFive") << u"reachfive"_s << u"GET /identity/v1/userinfo"_s;
        QTest::newRow("TrivoreID") << u"trivoreid"_s << trivoreUser;
        QTest::newRow("Kii Cloud") << u"kii"_s << u"GET /api/apps/sample-app/users/me"_s;
        QTest::newRow("GenAuth") << u"genauth"_s << u"GET /api/v3/get-profile"_s;
    }

    /// Until a reading is about the right person again, nothing is sent: the token may be the other's, too.
    void aReadingAgainIsAnsweredWithAnotherUsersAccount()
    {
        QFETCH(const QString, service);
        QFETCH(const QString, reading);
        Driver driver(sandbox());
        beginAt(driver, service, u"sample-token-verified"_s);
        mixUp(reading, -1);
        driver.press(u"refreshButton"_s);
        trySays(driver, u"accountProblem"_s);
        QCOMPARE(driver.text(u"accountProblemAction"_s), u"Try again"_s);
        enterNumber(driver, newNumber);
        driver.press(u"updateButton"_s);
        trySays(driver, u"changeProblem"_s, {u"Your account is unchanged"_s});
        QCOMPARE(sandbox().messages().size(), 0);
        QCOMPARE(changingPaths(u"/"_s), QStringList());
        QCOMPARE(foundOfDana(driver, sandbox(), service), QStringList());
        sandbox().clearFaults();
        driver.press(u"updateButton"_s);
        TRY_PAGE(driver, "codePage");
        enterNewestCode(driver, newNumber);
        TRY_PAGE(driver, "donePage");
        QVERIFY(driver.text(u"whoLabel"_s).startsWith(u"Camille"_s));
        QCOMPARE(phoneOf(service, u"Camille"_s), newNumber);
        QCOMPARE(phoneOf(service, u"Dana"_s), u"+14155550199"_s);
    }

    /// The code is out, and the account that is read beside it is another's: the code stays to be entered.
    void aReadingAfterACodeWasSentIsAnsweredWithAnotherUsersAccount()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-verified"_s);
        mixUp(u"GET /identity/v1/userinfo"_s, 2);
        askForCode(driver, newNumber);
        trySays(driver, u"codeProblem"_s, {u"You can enter the code"_s, u"makes sure"_s});
        enterNewestCode(driver, newNumber); // not sent: it is still another's account that is read
        QTRY_COMPARE(requestsFor(u"userinfo"_s), 3);
        trySays(driver, u"codeProblem"_s, {u"Your account is unchanged."_s});
        QCOMPARE(requestsFor(u"verify-phone-number"_s), 0);
        QCOMPARE(foundOfDana(driver, sandbox(), u"reachfive"_s), QStringList());
        QTRY_VERIFY(driver.isEnabled(u"verifyCodeButton"_s));
        driver.press(u"verifyCodeButton"_s);
        TRY_PAGE(driver, "donePage");
        QCOMPARE(sandbox().account(u"Camille"_s).phone, newNumber);
        QCOMPARE(sandbox().messages().size(), 1);
    }

    void theLinkWasClickedAndTheReadingIsAnsweredWithAnotherUsersAccount()
    {
        Driver driver(sandbox());
        beginAt(driver, u"kii"_s, u"sample-token-verified"_s);
        driver.press(u"emailCardChangeButton"_s);
        TRY_PAGE(driver, "changePage");
        driver.type(u"newEmailField"_s, u"camille.new@example.com"_s);
        driver.press(u"updateButton"_s);
        TRY_PAGE(driver, "linkPage");
        sandbox().control("POST", u"/sandbox/messages/1/click"_s);
        mixUp(u"GET /api/apps/sample-app/users/me"_s);
        driver.press(u"linkClickedButton"_s);
        trySays(driver, u"linkProblem"_s, {u"couldn't check what your account shows now"_s});
        QCOMPARE(foundOfDana(driver, sandbox(), u"kii"_s), QStringList());
        driver.press(u"linkClickedButton"_s);
        TRY_PAGE(driver, "donePage");
    }

    /// TrivoreID's reply to a code holds the user.
    void theReplyToACodeIsAboutAnotherUser()
    {
        Driver driver(sandbox());
        beginAt(driver, u"trivoreid"_s, u"sample-token-verified"_s);
        askForCode(driver, newNumber);
        mixUp(u"POST /api/rest/v1/user/*/change-contact/finish"_s);
        mixUp(trivoreUser);
        enterNewestCode(driver, newNumber);
        TRY_PAGE(driver, "unsettledPage");
        QVERIFY(driver.text(u"detailLabel"_s).contains(somebodyElse));
        QCOMPARE(foundOfDana(driver, sandbox(), u"trivoreid"_s), QStringList());
        QTRY_VERIFY(driver.isEnabled(u"askAgainButton"_s));
        driver.press(u"askAgainButton"_s);
        TRY_PAGE(driver, "donePage");
    }

    /// Who the token is for, its reply says, too.
    void theAccountIsAnothersThanTheOneThatSignedInByPassword()
    {
        Driver driver(sandbox());
        driver.start({driver.writeProfile(u"Sandbox sample"_s, {}, u"kii"_s)});
        driver.type(u"usernameField"_s, u"camille"_s);
        driver.type(u"passwordField"_s, u"sample-password"_s);
        mixUp(u"GET /api/apps/sample-app/users/me"_s);
        driver.press(u"signInButton"_s);
        trySays(driver, u"signInProblem"_s, {u"Nothing was changed."_s});
        QCOMPARE(driver.page(), u"signInPage"_s);
        QCOMPARE(driver.text(u"whoLabel"_s), QString());
        QCOMPARE(foundOfDana(driver, sandbox(), u"kii"_s), QStringList());
        driver.type(u"passwordField"_s, u"sample-password"_s);
        driver.press(u"signInButton"_s);
        TRY_PAGE(driver, "accountPage");
        QVERIFY(driver.text(u"whoLabel"_s).startsWith(u"Camille"_s));
    }

    void aRenewedTokenIsAnotherUsers()
    {
        sandbox().changeSettings(u"kii"_s, {{u"accessTokenLifetimeSeconds"_s, 60}});
        Driver driver(sandbox());
        driver.start({driver.writeProfile(u"Sandbox sample"_s, {}, u"kii"_s)});
        driver.type(u"usernameField"_s, u"camille"_s);
        driver.type(u"passwordField"_s, u"sample-password"_s);
        driver.press(u"signInButton"_s);
        TRY_PAGE(driver, "accountPage");
        enterNumber(driver, newNumber);
        sandbox().advanceClock(61); // of which the program's clock knows nothing
        mixUp(u"POST /api/apps/sample-app/oauth2/token"_s);
        driver.press(u"updateButton"_s);
        trySays(driver, u"changeProblem"_s, {u"Your account is unchanged"_s});
        QCOMPARE(sandbox().messages().size(), 0);
        QCOMPARE(phoneOf(u"kii"_s, u"Dana"_s), u"+14155550199"_s);
        QCOMPARE(foundOfDana(driver, sandbox(), u"kii"_s), QStringList());
    }

    /// The renewal in the browser's way names nobody: what the new token opens tells.
    void aRenewedTokenIsAnotherUsersAndDoesNotSaySo()
    {
        sandbox().changeSettings(u"genauth"_s, {{u"accessTokenLifetimeSeconds"_s, 60}});
        SandboxBrowser browser;
        Driver driver(sandbox());
        driver.setBrowser(browser.signingIn(u"camille"_s));
        driver.start({driver.writeProfileWithClientId(u"Sandbox sample"_s, u"genauth"_s)});
        driver.press(u"signInButton"_s);
        TRY_PAGE(driver, "accountPage");
        enterNumber(driver, newNumber);
        sandbox().advanceClock(61); // of which the program's clock knows nothing
        mixUp(u"POST /oidc/token"_s);
        driver.press(u"updateButton"_s);
        trySays(driver, u"changeProblem"_s, {u"Your account is unchanged"_s});
        QCOMPARE(sandbox().messages().size(), 0);
        QCOMPARE(phoneOf(u"genauth"_s, u"Dana"_s), u"+14155550199"_s);
        QCOMPARE(foundOfDana(driver, sandbox(), u"genauth"_s), QStringList());
        driver.press(u"updateButton"_s);
        QTRY_COMPARE(driver.text(u"changeProblemAction"_s), u"Sign in again"_s);
        QCOMPARE(phoneOf(u"genauth"_s, u"Dana"_s), u"+14155550199"_s);
        QCOMPARE(foundOfDana(driver, sandbox(), u"genauth"_s), QStringList());
    }

    void aResumedAccountWhoseReadingNamesAnotherId_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("reading");
        QTest::newRow("ReachFive") << u"reachfive"_s << u"GET /identity/v1/userinfo"_s;
        QTest::newRow("TrivoreID, who it is") << u"trivoreid"_s << u"GET /openid/userinfo"_s;
        QTest::newRow("TrivoreID, the account") << u"trivoreid"_s << trivoreUser;
    }

    /// Gone over to from another account, as without a keyring (outside_resumed has one).
    void aResumedAccountWhoseReadingNamesAnotherId()
    {
        QFETCH(const QString, service);
        QFETCH(const QString, reading);
        Driver driver(sandbox());
        driver.start(
            {driver.writeProfile(u"First"_s, {}, service), driver.writeProfile(u"Second"_s, {}, u"kii"_s)});
        TRY_PAGE(driver, "signInPage");
        signIn(driver, u"sample-token-verified"_s);
        const auto action = [&driver](const QString &name) {
            return driver.find<QWidget>(u"accountsButton"_s)->findChild<QAction *>(name);
        };
        QTRY_VERIFY(action(u"accountAction0"_s));
        action(u"anotherAccountAction"_s)->trigger();
        TRY_PAGE(driver, "signInPage");
        driver.choose(u"profileBox"_s, u"Second"_s);
        signIn(driver, u"sample-token-unverified"_s);
        QTRY_VERIFY(action(u"accountAction1"_s));
        mixUp(reading);
        action(u"accountAction0"_s)->trigger();
        trySays(driver, u"signInProblem"_s);
        QCOMPARE(driver.page(), u"signInPage"_s);
        QCOMPARE(driver.text(u"whoLabel"_s), QString());
        QCOMPARE(foundOfDana(driver, sandbox(), service), QStringList());
        // The token that is kept is none the worse for it.
        QTRY_VERIFY(driver.isVisible(u"signInProblemAction"_s));
        driver.press(u"signInProblemAction"_s);
        TRY_PAGE(driver, "accountPage");
        QVERIFY(driver.text(u"whoLabel"_s).startsWith(u"Camille"_s));
    }

    /// cases.md: step-up or renewed sign-in as another user.
    void aStepUpAsAnotherUserIsSaid()
    {
        SandboxBrowser browser;
        QStringList people{u"camille"_s, u"kim"_s}; // who signs in next is the last
        Driver driver(sandbox());
        driver.setBrowser([&](const QUrl &url) {
            browser.press(url, people.takeLast());
            return true;
        });
        driver.start({driver.writeProfileWithClientId(u"Sandbox sample"_s, u"reachfive"_s)});
        driver.press(u"signInButton"_s);
        TRY_PAGE(driver, "accountPage");
        enterNumber(driver, newNumber);
        driver.press(u"updateButton"_s);
        QTRY_VERIFY(driver.isVisible(u"changeProblemAction"_s));
        verifySays(driver, u"changeProblem"_s, {u"needs a two-step sign-in"_s});
        driver.press(u"changeProblemAction"_s);
        TRY_PAGE(driver, "accountPage");
        QVERIFY(driver.text(u"whoLabel"_s).startsWith(u"Camille"_s));
        verifySays(driver, u"accountOutcome"_s, {u"This isn't the account with the unfinished change"_s});
        const QString said = driver.text(u"accountOutcomeText"_s);
        QVERIFY2(!said.contains(u"Kim"_s) && !said.contains(u"33"_s), qPrintable(said));
        QCOMPARE(sandbox().messages().size(), 0);
    }

    void aRenewedSignInAsAnotherUserIsSaid()
    {
        Driver driver(sandbox());
        beginAt(driver, u"kii"_s, u"sample-token-verified"_s);
        askForCode(driver, newNumber);
        sandbox().addFault(u"POST /api/apps/sample-app/users/me/phone-number/verify"_s, u"status"_s,
                           {{u"status"_s, 401}});
        enterNewestCode(driver, newNumber);
        QTRY_VERIFY(driver.isVisible(u"codeProblemAction"_s));
        QCOMPARE(driver.text(u"codeProblemAction"_s), u"Sign in again"_s);
        driver.press(u"codeProblemAction"_s);
        TRY_PAGE(driver, "signInPage");
        signIn(driver, u"sample-token-unverified"_s);
        QVERIFY(driver.text(u"whoLabel"_s).startsWith(u"Noa"_s));
        verifySays(driver, u"accountOutcome"_s,
                   {u"This isn't the account with the unfinished change"_s, u"go back to its account"_s});
        const QString said = driver.text(u"accountOutcomeText"_s);
        QVERIFY2(!said.contains(u"Camille"_s) && !said.contains(u"33"_s), qPrintable(said));
        QCOMPARE(phoneOf(u"kii"_s, u"Noa"_s), u"+33750253355"_s);
    }
};

RENUMBER_GUI_TEST(PersonTest)
#include "persontest.moc"
