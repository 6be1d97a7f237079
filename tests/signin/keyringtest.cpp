// SPDX-License-Identifier: Apache-2.0
// Staying signed in at the certified provider by a real gnome-keyring (see with-keyring): the refresh token
// is replaced by each use, so that what the keyring holds has to be the newest one, whatever happens.
#include "awaited.h"
#include "keyringcontrol.h"
#include "testdesk.h"
#include "testservice.h"
#include "windowcase.h"

#include <QDeadlineTimer>
#include <QProcess>

using namespace Qt::StringLiterals;
using namespace renumber::test;
using renumber::keychain::EntryKey;
using renumber::keychain::Expectation;
using renumber::keychain::Keychain;
using renumber::keychain::SecretPlace;
using renumber::signin::Token;

class SignInKeyringTest : public WindowCase
{
    Q_OBJECT

    /// Of the account that was used last.
    EntryKey key()
    {
        QFile file(driver().dataDirectory() + u"/accounts.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const auto accounts = renumber::signin::accountsFromBytes(file.readAll()).accounts;
        return accounts.isEmpty() ? EntryKey() : accounts.last().key;
    }

    /// What the keyring holds, read by a keychain of its own, as another process has one.
    std::optional<Token> kept()
    {
        Keychain keychain;
        const auto found = awaited(keychain.read(key(), Expectation::SecretStored));
        return found && *found ? renumber::signin::tokenFromBytes((*found)->secret) : std::nullopt;
    }

    /// The refresh token that the provider gave last: the only one that is not spent.
    QString newestRefreshToken()
    {
        const QJsonArray requests = recorded(u"tokenRequests"_s);
        return requests.last()[u"reply"_s][u"refresh_token"_s].toString();
    }

    void verifyNewestIsKept()
    {
        QVERIFY(!newestRefreshToken().isEmpty());
        QCOMPARE(kept().value_or(Token()).refreshToken, newestRefreshToken());
    }

    /// Signs in and quits, so that the token is one whose time is over by now.
    void signInAndQuitLongAgo()
    {
        driver().setClock([] { return renumber::time::systemClock()().addSecs(-400); });
        signIn();
        waitUntilKept();
        verifyNewestIsKept();
        driver().quit();
        driver().setClock(renumber::time::systemClock());
        control({{u"ageBy"_s, 400}});
    }

    /// Comes back at once when it is there, not when the event loop looks again: what follows wants to be
    /// quick.
    void waitForHeldRequest()
    {
        const QDeadlineTimer deadline(20'000);
        while (provider().record()[u"held"_s].toInt() == 0)
            QVERIFY(!deadline.hasExpired());
    }

    void startSignedIn()
    {
        start();
        TRY_PAGE(driver(), "accountPage");
        QCOMPARE(driver().text(u"whoLabel"_s), u"Ada Sample"_s);
    }

private slots:
    void cleanup()
    {
        QVERIFY(unlockKeyring());
        driver().quit();
        if (countEntries(key().entryName()) == 1)
            QVERIFY(deleteEntry(key().entryName()));
    }

    void aRestartNeedsNoBrowser()
    {
        signIn();
        waitUntilKept();
        QVERIFY(!driver().isVisible(u"accountNoticeText"_s));
        verifyNewestIsKept();
        driver().quit();
        startSignedIn();
        QCOMPARE(timesOpened(), 1);
        QCOMPARE(tokenStatuses(), QList<int>{200});
    }

    void aTokenThatExpiredMeanwhileIsRenewedInSilence()
    {
        signInAndQuitLongAgo();
        startSignedIn();
        QCOMPARE(timesOpened(), 1);
        QCOMPARE(tokenStatuses(), QList<int>({200, 200}));
        QVERIFY(!driver().isVisible(u"accountNoticeText"_s));
        verifyNewestIsKept();
    }

    void aLockedKeyringIsTriedAgain()
    {
        signIn();
        waitUntilKept();
        driver().quit();
        QVERIFY(lockKeyring());
        start();
        QTRY_VERIFY(driver().isVisible(u"signInNoticeText"_s));
        verifySays(driver(), u"signInNotice"_s, {u"the keyring is locked"_s});
        QCOMPARE(driver().text(u"signInNoticeAction"_s), u"Try the keyring again"_s);
        driver().press(u"signInNoticeAction"_s);
        QTRY_VERIFY(driver().isVisible(u"signInNoticeText"_s));
        QVERIFY(unlockKeyring());
        driver().press(u"signInNoticeAction"_s);
        TRY_PAGE(driver(), "accountPage");
        QCOMPARE(driver().text(u"whoLabel"_s), u"Ada Sample"_s);
        QCOMPARE(timesOpened(), 1);
        QCOMPARE(tokenStatuses(), QList<int>{200});
    }

    void aCrashBetweenRenewalAndUseLosesNothing()
    {
        signInAndQuitLongAgo();
        control({{u"faults"_s, QJsonObject{{u"/api/me"_s, u"hold"_s}}}});
        QProcess program;
        program.start(QStringLiteral(RENUMBER_PROGRAM),
                      {u"--profile"_s, profile(), u"--data-dir"_s, driver().dataDirectory()});
        QVERIFY(program.waitForStarted());
        waitForHeldRequest(); // the first use of the new token
        program.kill();
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitStatus(), QProcess::CrashExit);
        QCOMPARE(tokenStatuses(), QList<int>({200, 200}));
        verifyNewestIsKept();
        control({{u"faults"_s, QJsonObject()}});
        startSignedIn();
        QCOMPARE(timesOpened(), 1);
        QCOMPARE(tokenStatuses(), QList<int>({200, 200}));
        control({{u"expireTokens"_s, true}}); // the next renewal shows that nothing was used twice
        driver().press(u"refreshButton"_s);
        QTRY_COMPARE(tokenStatuses(), QList<int>({200, 200, 200}));
        TRY_PAGE(driver(), "accountPage");
        QVERIFY(!driver().isVisible(u"accountProblemText"_s));
    }

    void oneOfTwoTakesOverWhatTheOtherRenewed()
    {
        signIn();
        waitUntilKept();
        driver().quit();
        TestDesk one(testService(provider().issuer()), driver().dataDirectory());
        TestDesk other(testService(provider().issuer()), driver().dataDirectory());
        const auto accounts = awaited(one.accounts.load());
        QVERIFY(accounts && *accounts);
        for (TestDesk *desk : {&one, &other}) {
            desk->session.resume((*accounts)->accounts.constFirst());
            desk->waitForEnd();
            QVERIFY(desk->isSignedIn());
        }
        control({{u"expireTokens"_s, true}});
        QVERIFY(!one.read());
        QCOMPARE(tokenStatuses(), QList<int>({200, 200}));
        QVERIFY(!other.read()); // its own refresh token is spent: to use it would end the sign-in
        QCOMPARE(tokenStatuses(), QList<int>({200, 200}));
        control({{u"expireTokens"_s, true}});
        QVERIFY(!other.read());
        QVERIFY(!one.read());
        QCOMPARE(tokenStatuses(), QList<int>({200, 200, 200}));
        verifyNewestIsKept();
    }

    void whereTheTokenIsTooLongTheRefreshTokenIsKept()
    {
        control({{u"tokenReply"_s, u"long"_s}});
        signIn();
        waitUntilKept();
        QVERIFY(!driver().isVisible(u"accountNoticeText"_s));
        const auto token = kept();
        QVERIFY(token);
        QCOMPARE(token->accessToken, QString());
        QCOMPARE(token->refreshToken, newestRefreshToken());
        driver().quit();
        startSignedIn();
        QCOMPARE(timesOpened(), 1);
        QCOMPARE(tokenStatuses(), QList<int>({200, 200}));
        verifyNewestIsKept();
    }

    void whatTheProviderEndedIsSignedInToAnew()
    {
        signIn();
        waitUntilKept();
        driver().quit();
        control({{u"revokeAllGrants"_s, true}});
        start();
        QTRY_VERIFY(driver().isVisible(u"signInProblemText"_s));
        verifySays(driver(), u"signInProblem"_s, {u"no longer accepts your sign-in"_s});
        driver().press(u"signInButton"_s);
        TRY_PAGE(driver(), "accountPage");
        QCOMPARE(timesOpened(), 2);
        QTRY_COMPARE(kept().value_or(Token()).refreshToken, newestRefreshToken());
    }

    void signingOutIsForGood()
    {
        signIn();
        waitUntilKept();
        const QString entry = key().entryName();
        driver().press(u"signOutButton"_s);
        QTRY_VERIFY(driver().isVisible(u"signInNoticeText"_s));
        verifySays(driver(), u"signInNotice"_s,
                   {u"has ended your sign-in"_s, u"no longer kept on this computer"_s});
        QCOMPARE(countEntries(entry), 0);
        QCOMPARE(recorded(u"revocations"_s).size(), 2);
        driver().quit();
        start();
        TRY_PAGE(driver(), "signInPage");
        QVERIFY(!driver().isVisible(u"signInNoticeText"_s));
        QCOMPARE(timesOpened(), 1);
    }
};

RENUMBER_GUI_TEST(SignInKeyringTest)
#include "keyringtest.moc"
