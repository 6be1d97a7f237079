// SPDX-License-Identifier: Apache-2.0
// Each way to sign in, through the window, at the sandbox's own pages and endpoints.
#include "guitest.h"
#include "sandboxbrowser.h"

#include <QClipboard>
#include <QComboBox>
#include <QTcpSocket>

using namespace Qt::StringLiterals;
using renumber::test::Driver;
using renumber::test::GuiTest;
using renumber::test::queryItem;
using renumber::test::SandboxAccount;
using renumber::test::SandboxBrowser;
using renumber::test::verifySays;

namespace {

const QString newNumber = QStringLiteral("+33750253360");

/// Whether anything on this machine takes connections where the browser was to come back to.
bool isListenedAt(const QUrl &authorization)
{
    const QUrl redirect(queryItem(authorization, u"redirect_uri"_s));
    QTcpSocket socket;
    socket.connectToHost(redirect.host(), quint16(redirect.port()));
    return socket.waitForConnected(2'000);
}

} // namespace

class SignInWaysTest : public GuiTest
{
    Q_OBJECT

    static void beginInBrowser(Driver &driver, const QString &service)
    {
        driver.start({driver.writeProfileWithClientId(u"Sandbox sample"_s, service)});
        TRY_PAGE(driver, "signInPage");
        QCOMPARE(driver.find<QComboBox>(u"wayBox"_s)->currentText(), u"In the browser"_s);
    }

private slots:
    void inTheBrowser_data()
    {
        QTest::addColumn<QString>("service");
        for (const char *service : {"reachfive", "trivoreid", "genauth"})
            QTest::newRow(service) << QString::fromLatin1(service);
    }

    void inTheBrowser()
    {
        QFETCH(const QString, service);
        SandboxBrowser browser;
        Driver driver(sandbox());
        driver.setBrowser(browser.signingIn(u"camille"_s));
        beginInBrowser(driver, service);
        QCOMPARE(driver.focused(), u"signInButton"_s);
        driver.press(u"signInButton"_s);
        TRY_PAGE(driver, "accountPage");
        QVERIFY(driver.valueOn(u"phoneCard"_s).contains(u"+33 7 50 25 33 54"_s));
        QCOMPARE(browser.opened().size(), 1);
        const QUrl opened = browser.opened().constFirst();
        QCOMPARE(queryItem(opened, u"code_challenge_method"_s), u"S256"_s);
        QTRY_VERIFY(browser.lastPage().contains("Go back to Renumber"));
        QVERIFY(!isListenedAt(opened));
        askForCode(driver, newNumber);
        QCOMPARE(sandbox().messages(newNumber).size(), 1);
    }

    void denied()
    {
        SandboxBrowser browser;
        Driver driver(sandbox());
        driver.setBrowser(browser.signingIn({}));
        beginInBrowser(driver, u"reachfive"_s);
        driver.press(u"signInButton"_s);
        QTRY_VERIFY(driver.isVisible(u"signInProblemText"_s));
        verifySays(driver, u"signInProblem"_s,
                   {u"You are not signed in"_s, u"was denied"_s, u"Sign in again"_s});
        QVERIFY(driver.isEnabled(u"signInButton"_s));
        QTRY_VERIFY(browser.lastPage().contains("denied"));
        QVERIFY(!isListenedAt(browser.opened().constFirst()));
    }

    void cancelledAndTriedAgain()
    {
        SandboxBrowser browser;
        Driver driver(sandbox());
        driver.setBrowser(browser.waiting());
        beginInBrowser(driver, u"reachfive"_s);
        driver.press(u"signInButton"_s);
        QTRY_VERIFY(driver.isVisible(u"copyLinkButton"_s));
        QVERIFY(driver.text(u"signInBusyLabel"_s).contains(u"in your browser"_s));
        driver.press(u"signInCancelButton"_s);
        QTRY_VERIFY(driver.isEnabled(u"signInButton"_s));
        QVERIFY(!driver.isVisible(u"copyLinkButton"_s));
        QVERIFY(!isListenedAt(browser.opened().constFirst()));
        driver.press(u"signInButton"_s);
        QTRY_COMPARE(browser.opened().size(), 2);
        const QUrl first = browser.opened().constFirst();
        const QUrl second = browser.opened().constLast();
        QVERIFY(queryItem(first, u"state"_s) != queryItem(second, u"state"_s));
        QVERIFY(queryItem(first, u"code_challenge"_s) != queryItem(second, u"code_challenge"_s));
        // The tab of the first try is still open: what comes of it goes nowhere.
        browser.press(first, u"dana"_s);
        browser.press(second, u"camille"_s);
        TRY_PAGE(driver, "accountPage");
        QCOMPARE(driver.text(u"whoLabel"_s), u"Camille Sample"_s);
    }

    void byACopiedLink()
    {
        SandboxBrowser browser;
        Driver driver(sandbox());
        driver.setBrowser([](const QUrl &) { return false; }); // there is none on this computer
        beginInBrowser(driver, u"reachfive"_s);
        driver.press(u"signInButton"_s);
        QTRY_VERIFY(driver.isVisible(u"copyLinkButton"_s));
        verifySays(driver, u"signInNotice"_s, {u"Your browser didn't open"_s, u"Copy the link"_s});
        driver.press(u"copyLinkButton"_s);
        verifySays(driver, u"signInNotice"_s, {u"The link is copied"_s});
        browser.press(QUrl(QGuiApplication::clipboard()->text()), u"camille"_s);
        TRY_PAGE(driver, "accountPage");
    }

    void aStrongerSignInGoesOnWhereThePersonWas()
    {
        SandboxBrowser browser;
        Driver driver(sandbox());
        driver.setBrowser(browser.signingIn(u"kim"_s));
        beginInBrowser(driver, u"reachfive"_s);
        driver.press(u"signInButton"_s);
        TRY_PAGE(driver, "accountPage");
        QCOMPARE(queryItem(browser.opened().constFirst(), u"prompt"_s), QString());
        enterNumber(driver, u"07 50 25 33 60"_s);
        driver.press(u"updateButton"_s);
        QTRY_VERIFY(driver.isVisible(u"changeProblemText"_s));
        verifySays(driver, u"changeProblem"_s, {u"two-step sign-in"_s, u"No code was sent"_s});
        driver.press(u"changeProblemAction"_s);
        TRY_PAGE(driver, "changePage"); // by way of the browser
        QCOMPARE(queryItem(browser.opened().constLast(), u"prompt"_s), u"login"_s);
        QCOMPARE(driver.text(u"newNumberField"_s), u"07 50 25 33 60"_s);
        QCOMPARE(sandbox().messages().size(), 0);
        driver.press(u"updateButton"_s);
        TRY_PAGE(driver, "codePage");
        QCOMPARE(sandbox().messages(newNumber).size(), 1);
    }

    void byUserNameAndPassword()
    {
        Driver driver(sandbox());
        driver.start({driver.writeProfile(u"Sandbox sample"_s, {}, u"kii"_s)});
        TRY_PAGE(driver, "signInPage");
        QCOMPARE(driver.focused(), u"usernameField"_s);
        driver.press(u"signInButton"_s);
        QCOMPARE(driver.text(u"credentialsErrorLabel"_s), u"Enter the user name first."_s);
        driver.type(u"usernameField"_s, u"camille"_s);
        driver.key(Qt::Key_Return);
        QCOMPARE(driver.focused(), u"passwordField"_s);
        driver.type(u"passwordField"_s, u"not it"_s);
        driver.key(Qt::Key_Return);
        QTRY_VERIFY(driver.isVisible(u"signInProblemText"_s));
        verifySays(driver, u"signInProblem"_s, {u"didn't accept this user name and password"_s});
        QCOMPARE(driver.focused(), u"passwordField"_s);
        driver.type(u"passwordField"_s, u"sample-password"_s);
        driver.key(Qt::Key_Return);
        TRY_PAGE(driver, "accountPage");
        QCOMPARE(driver.text(u"passwordField"_s), QString());
        askForCode(driver, newNumber);
        QCOMPARE(sandbox().messages(newNumber).size(), 1);
    }

    /// Whether the keyring takes it nobody knows before.
    void noKeyringIsPromisedBeforehand_data()
    {
        QTest::addColumn<QString>("service");
        for (const char *service : {"reachfive", "trivoreid", "kii", "genauth"})
            QTest::newRow(service) << QString::fromLatin1(service);
    }

    void noKeyringIsPromisedBeforehand()
    {
        QFETCH(const QString, service);
        Driver driver(sandbox());
        driver.start({driver.writeProfile(u"Sandbox sample"_s, {}, service)});
        TRY_PAGE(driver, "signInPage");
        auto *ways = driver.find<QComboBox>(u"wayBox"_s);
        for (int way = 0; way < ways->count(); ++way) {
            ways->setCurrentIndex(way);
            const QString hint = driver.text(u"wayHintLabel"_s);
            const bool isPromise = hint.contains(u"keyring"_s) && !hint.contains(u"if possible, otherwise"_s);
            QVERIFY2(!isPromise, qUtf8Printable(hint));
        }
    }

    void anApiClientThatMayNothingIsTold()
    {
        Driver driver(sandbox());
        driver.start({driver.writeProfile(u"Sandbox sample"_s, {}, u"trivoreid"_s)});
        driver.choose(u"wayBox"_s, u"As an API client, for other people"_s);
        driver.type(u"apiClientIdField"_s, u"sample-helpdesk"_s);
        driver.type(u"apiClientSecretField"_s, u"not it"_s);
        driver.press(u"signInButton"_s);
        QTRY_VERIFY(driver.isVisible(u"signInProblemText"_s));
        verifySays(driver, u"signInProblem"_s, {u"didn't accept this client ID and secret"_s});
        driver.type(u"apiClientIdField"_s, u"sample-app"_s);
        driver.type(u"apiClientSecretField"_s, u"sample-app-secret"_s);
        driver.press(u"signInButton"_s);
        QTRY_VERIFY(driver.isVisible(u"signInProblemText"_s));
        verifySays(driver, u"signInProblem"_s, {u"doesn't allow"_s});
    }
};

RENUMBER_GUI_TEST(SignInWaysTest)
#include "signinwaystest.moc"
