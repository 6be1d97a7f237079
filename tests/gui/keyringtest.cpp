// SPDX-License-Identifier: Apache-2.0
// Staying signed in by a real gnome-keyring (see with-keyring): over a restart, through a locked keyring, and
// not a moment longer than the person wants.
#include "guitest.h"
#include "keyringcontrol.h"

#include <QAction>
#include <QComboBox>
#include <QDirIterator>
#include <QMessageBox>

using namespace Qt::StringLiterals;
using renumber::test::Driver;
using renumber::test::GuiTest;
using renumber::test::verifySays;

namespace {

const QString token = QStringLiteral("sample-token-verified");

/// Signed in, and the program knows where the token is kept.
void waitUntilKept(const Driver &driver)
{
    QTRY_VERIFY(QFile::exists(driver.dataDirectory() + u"/accounts.json"_s));
}

/// Does something the moment a widget is shown.
class OnShow : public QObject
{
public:
    OnShow(QWidget &widget, std::function<void()> then)
        : m_then(std::move(then))
    {
        widget.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Show)
            m_then();
        return QObject::eventFilter(watched, event);
    }

private:
    const std::function<void()> m_then;
};

} // namespace

class KeyringTest : public GuiTest
{
    Q_OBJECT

    int entriesOf(const Driver &driver, const QString &name)
    {
        const renumber::signin::HashedIds ids(driver.dataDirectory());
        return countEntries(
            ids.keyFor(u"reachfive"_s, sandbox().baseUrl(), sandbox().account(name).id).entryName());
    }

    QString beginKept(Driver &driver)
    {
        const QString profile = driver.writeProfile(u"Sandbox sample"_s, QString());
        driver.start({profile});
        signIn(driver, token);
        waitUntilKept(driver);
        return profile;
    }

    static QMessageBox *forgetBox(const Driver &driver)
    {
        return driver.window().findChild<QMessageBox *>(u"forgetBox"_s);
    }

private slots:
    void cleanup() { QVERIFY(unlockKeyring()); }

    void aRestartIsStillSignedIn()
    {
        Driver driver(sandbox());
        const QString profile = driver.writeProfile(u"Sandbox sample"_s, QString());
        driver.start({profile});
        signIn(driver, token);
        waitUntilKept(driver);
        QVERIFY(!driver.isVisible(u"accountNoticeText"_s));
        QCOMPARE(entriesOf(driver, u"Camille"_s), 1);
        driver.quit();
        driver.start({profile});
        TRY_PAGE(driver, "accountPage");
        QCOMPARE(driver.text(u"whoLabel"_s), u"Camille Sample"_s);
        QVERIFY(driver.valueOn(u"phoneCard"_s).contains(u"+33 7 50 25 33 54"_s));
        askForCode(driver, u"+33750253360"_s);
        QCOMPARE(sandbox().messages().size(), 1);
    }

    void whatIsOverLeavesNothingThoughTheWindowClosesAtOnce()
    {
        Driver driver(sandbox());
        driver.start({driver.writeProfile(u"Sandbox sample"_s, QString())});
        signIn(driver, token);
        waitUntilKept(driver);
        const int before = countAllEntries();
        askForCode(driver, u"+33750253360"_s);
        QCOMPARE(countAllEntries(), before + 1);
        bool hasEnded = false;
        const OnShow atOnce(*driver.window().findChild<QWidget *>(u"donePage"_s),
                            [&] { driver.close([&hasEnded] { hasEnded = true; }); });
        enterNewestCode(driver, u"+33750253360"_s);
        QTRY_VERIFY(hasEnded);
        driver.quit();
        QCOMPARE(countAllEntries(), before);
    }

    void noFileHoldsTheToken()
    {
        Driver driver(sandbox());
        driver.start({driver.writeProfile(u"Sandbox sample"_s, QString())});
        signIn(driver, token);
        waitUntilKept(driver);
        driver.quit();
        int files = 0;
        for (QDirIterator all(driver.dataDirectory(), QDir::Files | QDir::Hidden,
                              QDirIterator::Subdirectories);
             all.hasNext();) {
            QFile file(all.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(token.toLatin1()), qPrintable(file.fileName()));
            ++files;
        }
        QVERIFY(files > 0);
    }

    void signingOutIsForGood()
    {
        Driver driver(sandbox());
        const QString profile = driver.writeProfile(u"Sandbox sample"_s, QString());
        driver.start({profile});
        signIn(driver, token);
        waitUntilKept(driver);
        driver.press(u"signOutButton"_s);
        TRY_PAGE(driver, "signInPage");
        QTRY_COMPARE(entriesOf(driver, u"Camille"_s), 0);
        driver.quit();
        driver.start({profile});
        TRY_PAGE(driver, "signInPage");
        QVERIFY(!driver.isVisible(u"signInNoticeText"_s));
        QCOMPARE(driver.focused(), u"tokenField"_s);
    }

    void choosingAnotherProfileAndBackAfterSigningOut()
    {
        Driver driver(sandbox());
        const QStringList profiles{driver.writeProfile(u"First"_s, QString()),
                                   driver.writeProfile(u"Second"_s, QString())};
        driver.start(profiles);
        signIn(driver, token);
        waitUntilKept(driver);
        driver.quit();
        driver.start(profiles);
        TRY_PAGE(driver, "accountPage");
        driver.press(u"signOutButton"_s);
        TRY_PAGE(driver, "signInPage");
        QTRY_COMPARE(entriesOf(driver, u"Camille"_s), 0);
        QTRY_VERIFY(driver.isVisible(u"signInNoticeText"_s)); // about the sign-out, which is over
        auto *box = driver.find<QComboBox>(u"profileBox"_s);
        QTest::keyClick(box, Qt::Key_Down);
        QVERIFY(lockKeyring()); // so that a token that is not there could pass for a locked one
        QTest::keyClick(box, Qt::Key_Up);
        QCOMPARE(box->currentText(), u"First"_s);
        QTRY_VERIFY(driver.isEnabled(u"signInButton"_s));
        QVERIFY2(!driver.isVisible(u"signInNoticeText"_s), "there is nothing in the keyring to be had");
    }

    void choosingAnotherProfileAndBackAfterSigningIn()
    {
        Driver driver(sandbox());
        driver.start(
            {driver.writeProfile(u"First"_s, QString()), driver.writeProfile(u"Second"_s, QString())});
        signIn(driver, token);
        waitUntilKept(driver);
        sandbox().control("POST", u"/oauth/revoke"_s, QJsonObject{{u"token"_s, token}});
        driver.press(u"refreshButton"_s);
        QTRY_VERIFY(driver.isVisible(u"accountProblemAction"_s));
        driver.press(u"accountProblemAction"_s);
        TRY_PAGE(driver, "signInPage");
        auto *box = driver.find<QComboBox>(u"profileBox"_s);
        QTest::keyClick(box, Qt::Key_Down);
        QTest::keyClick(box, Qt::Key_Up);
        QTRY_VERIFY2(driver.isVisible(u"signInProblemText"_s),
                     "the token that was kept since the start is tried");
        verifySays(driver, u"signInProblem"_s, {u"no longer accepts your sign-in"_s});
    }

    void aLockedKeyringAtTheStart()
    {
        Driver driver(sandbox());
        const QString profile = driver.writeProfile(u"Sandbox sample"_s, QString());
        driver.start({profile});
        signIn(driver, token);
        waitUntilKept(driver);
        driver.quit();
        QVERIFY(lockKeyring());
        driver.start({profile});
        QTRY_VERIFY(driver.isVisible(u"signInNoticeText"_s));
        verifySays(driver, u"signInNotice"_s,
                   {u"the keyring is locked"_s, u"You don't have to sign in again"_s});
        QCOMPARE(driver.text(u"signInNoticeAction"_s), u"Try the keyring again"_s);
        QVERIFY(driver.isEnabled(u"signInButton"_s));
        driver.press(u"signInNoticeAction"_s);
        QTRY_VERIFY(driver.isVisible(u"signInNoticeText"_s));
        QVERIFY(unlockKeyring());
        driver.press(u"signInNoticeAction"_s);
        TRY_PAGE(driver, "accountPage");
        QCOMPARE(driver.text(u"whoLabel"_s), u"Camille Sample"_s);
        QVERIFY(!driver.isVisible(u"accountNoticeText"_s));
    }

    void aLockedKeyringAfterSigningIn()
    {
        Driver driver(sandbox());
        driver.start({driver.writeProfile(u"Sandbox sample"_s, QString())});
        TRY_PAGE(driver, "signInPage");
        QVERIFY(lockKeyring());
        signIn(driver, token);
        QTRY_VERIFY(driver.isVisible(u"accountNoticeText"_s));
        verifySays(driver, u"accountNotice"_s,
                   {u"The keyring is locked"_s, u"your sign-in isn't saved"_s, u"until you quit"_s});
        QCOMPARE(driver.text(u"accountNoticeAction"_s), u"Try the keyring again"_s);
        QVERIFY(!QFile::exists(driver.dataDirectory() + u"/accounts.json"_s));
        QVERIFY(unlockKeyring());
        driver.press(u"accountNoticeAction"_s);
        QTRY_VERIFY(!driver.isVisible(u"accountNoticeText"_s));
        waitUntilKept(driver);
        QCOMPARE(entriesOf(driver, u"Camille"_s), 1);
    }

    void aTokenThatTheServiceNoLongerAccepts()
    {
        Driver driver(sandbox());
        const QString profile = driver.writeProfile(u"Sandbox sample"_s, QString());
        driver.start({profile});
        signIn(driver, token);
        waitUntilKept(driver);
        driver.quit();
        sandbox().control("POST", u"/oauth/revoke"_s, QJsonObject{{u"token"_s, token}});
        driver.start({profile});
        QTRY_VERIFY(driver.isVisible(u"signInProblemText"_s));
        verifySays(driver, u"signInProblem"_s,
                   {u"no longer accepts your sign-in"_s, u"couldn't check what your account shows now"_s});
        QVERIFY2(!driver.text(u"signInProblemText"_s).contains(u"mistyped"_s), "nobody typed anything");
        QVERIFY(!driver.isVisible(u"signInProblemAction"_s));
        QCOMPARE(driver.focused(), u"tokenField"_s);
    }

    void aServiceThatIsDownAtTheStart()
    {
        Driver driver(sandbox());
        const QString profile = driver.writeProfile(u"Sandbox sample"_s, QString());
        driver.start({profile});
        signIn(driver, token);
        waitUntilKept(driver);
        driver.quit();
        sandbox().addFault(u"GET /identity/v1/userinfo"_s, u"status"_s, {{u"status"_s, 503}}, -1);
        driver.start({profile});
        QTRY_VERIFY(driver.isVisible(u"signInProblemText"_s));
        verifySays(driver, u"signInProblem"_s, {u"isn't working right now"_s, u"Try again."_s});
        QCOMPARE(driver.text(u"signInProblemAction"_s), u"Try again"_s);
        sandbox().clearFaults();
        driver.press(u"signInProblemAction"_s);
        TRY_PAGE(driver, "accountPage");
    }

    /// Whoever thought better of another account.
    void theSameAccountCanBeChosenFromTheSignInPage()
    {
        Driver driver(sandbox());
        beginKept(driver);
        driver.find<QAction>(u"anotherAccountAction"_s)->trigger();
        TRY_PAGE(driver, "signInPage");
        QTRY_VERIFY(driver.isVisible(u"rememberedButton"_s));
        auto *camille
            = driver.find<QWidget>(u"rememberedButton"_s)->findChild<QAction *>(u"accountAction0"_s);
        QVERIFY(camille);
        QVERIFY(!camille->isChecked());
        camille->trigger();
        TRY_PAGE(driver, "accountPage");
    }

    /// Who is signed in, what was left unfinished, and how the window looks.
    void everythingIsForgotten()
    {
        Driver driver(sandbox());
        const int before = countAllEntries();
        const QString profile = beginKept(driver);
        askForCode(driver, u"+33750253360"_s);
        driver.find<QAction>(u"appearanceDarkAction"_s)->trigger();
        QTRY_COMPARE(countAllEntries(), before + 2); // the token, and what is confidential in the change
        driver.find<QAction>(u"forgetEverythingAction"_s)->trigger();
        QTRY_VERIFY(forgetBox(driver) && forgetBox(driver)->isVisible());
        forgetBox(driver)->reject();
        QTRY_VERIFY(!forgetBox(driver));
        QCOMPARE(driver.page(), u"codePage"_s); // nothing came of it
        driver.find<QAction>(u"forgetEverythingAction"_s)->trigger();
        QTRY_VERIFY(forgetBox(driver) && forgetBox(driver)->isVisible());
        QTest::mouseClick(driver.find<QWidget>(u"forgetButton"_s), Qt::LeftButton);
        TRY_PAGE(driver, "signInPage");
        QTRY_VERIFY(driver.isVisible(u"ledgerNoteText"_s));
        verifySays(driver, u"ledgerNote"_s, {u"Nothing of you is left on this computer."_s});
        QCOMPARE(countAllEntries(), before);
        QCOMPARE(entriesOf(driver, u"Camille"_s), 0);
        driver.quit();
        driver.start({profile});
        TRY_PAGE(driver, "signInPage");
        QVERIFY(driver.find<QAction>(u"appearanceDesktopAction"_s)->isChecked());
    }

    /// What cannot be deleted is not said to be.
    void whatALockedKeyringKeepsIsSaid()
    {
        Driver driver(sandbox());
        const QString profile = beginKept(driver);
        driver.quit();
        QVERIFY(lockKeyring());
        driver.start({profile});
        TRY_PAGE(driver, "signInPage");
        driver.find<QAction>(u"forgetEverythingAction"_s)->trigger();
        QTRY_VERIFY(forgetBox(driver) && forgetBox(driver)->isVisible());
        QTest::mouseClick(driver.find<QWidget>(u"forgetButton"_s), Qt::LeftButton);
        QTRY_VERIFY(driver.isVisible(u"ledgerNoteText"_s));
        verifySays(driver, u"ledgerNote"_s, {u"The keyring didn't let go of everything. Unlock it"_s});
        QVERIFY(unlockKeyring());
        QCOMPARE(entriesOf(driver, u"Camille"_s), 1);
    }
};

RENUMBER_GUI_TEST(KeyringTest)
#include "keyringtest.moc"
