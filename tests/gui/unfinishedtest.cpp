// SPDX-License-Identifier: Apache-2.0
// A change that the program did not see to its end: the next start shows it, takes its code and sends
// nothing. By a real gnome-keyring (see with-keyring), which has the numbers and verification tokens; the
// disk has neither.
#include "guitest.h"
#include "keyringcontrol.h"

#include <QAction>
#include <QDirIterator>

using namespace Qt::StringLiterals;
using renumber::test::Driver;
using renumber::test::GuiTest;

namespace {

const QString newNumber = QStringLiteral("+33750253360");
const QString updateCall = QStringLiteral("POST /identity/v1/update-phone-number");
const QString verifyCall = QStringLiteral("POST /identity/v1/verify-phone-number");

/// Waits until the page of the account says of an unfinished change what \a part is.
void verifyUnfinished(const Driver &driver, const QString &part)
{
    TRY_PAGE(driver, "accountPage");
    QTRY_VERIFY(driver.isVisible(u"phoneUnfinishedText"_s));
    QTRY_VERIFY2(driver.text(u"phoneUnfinishedText"_s).contains(part),
                 qPrintable(driver.text(u"phoneUnfinishedText"_s)));
}

/// Whether the next start knows that \a name signed in.
bool isRemembered(const Driver &driver, const QString &name)
{
    QFile file(driver.dataDirectory() + u"/accounts.json"_s);
    return file.open(QIODevice::ReadOnly) && file.readAll().contains(name.toUtf8());
}

/// All that is on its way to the disk and the keyring arrives.
void end(Driver &driver)
{
    bool hasEnded = false;
    driver.close([&hasEnded] { hasEnded = true; });
    QTRY_VERIFY(hasEnded);
}

/// On with it, once the keyring has given what that takes.
void goOn(Driver &driver)
{
    QTRY_COMPARE(driver.text(u"phoneUnfinishedGoOnButton"_s), u"Enter the code"_s);
    driver.press(u"phoneUnfinishedGoOnButton"_s);
    TRY_PAGE(driver, "codePage");
}

} // namespace

class UnfinishedTest : public GuiTest
{
    Q_OBJECT

    QString m_profile;

    void startSignedIn(Driver &driver, const QString &service = u"reachfive"_s,
                       const QString &token = u"sample-token-verified"_s)
    {
        m_profile = driver.writeProfile(u"Sandbox sample"_s, QString(), service);
        driver.start({m_profile});
        signIn(driver, token);
        QTRY_VERIFY(QFile::exists(driver.dataDirectory() + u"/accounts.json"_s));
    }

    void restart(Driver &driver)
    {
        driver.quit();
        driver.start({m_profile});
    }

private slots:
    void cleanup() { QVERIFY(unlockKeyring()); }

    void theNextStartTakesTheCode()
    {
        Driver driver(sandbox());
        startSignedIn(driver);
        askForCode(driver, newNumber);
        QVERIFY(!driver.isVisible(u"codeKeepingNote"_s));
        restart(driver);
        verifyUnfinished(driver, u"A change to \u2066+33 … 60\u2069 is unfinished"_s);
        QVERIFY(driver.text(u"phoneUnfinishedText"_s).contains(u"sent a code at"_s));
        QTRY_VERIFY(!driver.isVisible(u"phoneCardChangeButton"_s));
        QTRY_COMPARE(driver.focused(), u"phoneUnfinishedGoOnButton"_s);
        goOn(driver);
        QCOMPARE(driver.text(u"sentToField"_s), u"+33 7 50 25 33 60"_s);
        enterNewestCode(driver, newNumber);
        TRY_PAGE(driver, "donePage");
        QCOMPARE(sandbox().account(u"Camille"_s).phone, newNumber);
        QCOMPARE(sandbox().messages().size(), 1);
        restart(driver);
        TRY_PAGE(driver, "accountPage");
        // The end may have come before the row was gone; then the account tells.
        QTRY_VERIFY(!driver.isVisible(u"phoneUnfinishedText"_s));
        QTRY_VERIFY(driver.isVisible(u"phoneCardChangeButton"_s));
    }

    /// Another number was tried in its place, and refused: the program ends there, and loses nothing.
    void aRefusedCorrectionLosesNothing()
    {
        Driver driver(sandbox());
        startSignedIn(driver);
        askForCode(driver, newNumber);
        driver.press(u"wrongNumberButton"_s);
        TRY_PAGE(driver, "changePage");
        driver.type(u"newNumberField"_s, u"+1 415 555 0199"_s);
        driver.press(u"updateButton"_s);
        QTRY_VERIFY(driver.isVisible(u"changeProblemText"_s));
        restart(driver);
        verifyUnfinished(driver, u"A change to \u2066+33 … 60\u2069 is unfinished"_s);
        goOn(driver);
        enterNewestCode(driver, newNumber);
        TRY_PAGE(driver, "donePage");
        QCOMPARE(sandbox().account(u"Camille"_s).phone, newNumber);
    }

    /// And where it was taken, nothing is left of the one before.
    void aCorrectionThatIsTakenEndsTheOneBefore()
    {
        Driver driver(sandbox());
        startSignedIn(driver);
        askForCode(driver, u"+33750253359"_s);
        driver.press(u"wrongNumberButton"_s);
        TRY_PAGE(driver, "changePage");
        driver.type(u"newNumberField"_s, newNumber);
        driver.press(u"updateButton"_s);
        TRY_PAGE(driver, "codePage");
        QTRY_COMPARE(driver.text(u"sentToField"_s), u"+33 7 50 25 33 60"_s);
        end(driver);
        restart(driver);
        verifyUnfinished(driver, u"A change to \u2066+33 … 60\u2069 is unfinished"_s);
        goOn(driver);
        enterNewestCode(driver, newNumber);
        TRY_PAGE(driver, "donePage");
        driver.press(u"doneAccountButton"_s);
        TRY_PAGE(driver, "accountPage");
        QTRY_VERIFY(driver.isVisible(u"phoneCardChangeButton"_s));
        QVERIFY(!driver.isVisible(u"phoneUnfinishedText"_s));
    }

    void escapeLeavesItForLater()
    {
        Driver driver(sandbox());
        startSignedIn(driver);
        askForCode(driver, newNumber);
        QTRY_COMPARE(driver.text(u"codeCancelButton"_s), u"Finish later"_s);
        driver.key(Qt::Key_Escape);
        TRY_PAGE(driver, "accountPage");
        QTRY_VERIFY(driver.isVisible(u"phoneUnfinishedGoOnButton"_s));
        driver.press(u"phoneUnfinishedGoOnButton"_s);
        TRY_PAGE(driver, "codePage");
        enterNewestCode(driver, newNumber);
        TRY_PAGE(driver, "donePage");
    }

    /// The code can be entered only with what the reply to the request held, which is in the keyring.
    void aVerificationTokenOutlivesTheProgram()
    {
        Driver driver(sandbox());
        startSignedIn(driver, u"trivoreid"_s);
        askForCode(driver, newNumber);
        restart(driver);
        verifyUnfinished(driver, u"is unfinished"_s);
        goOn(driver);
        enterNewestCode(driver, newNumber);
        TRY_PAGE(driver, "donePage");
        QCOMPARE(sandbox().messages().size(), 1);
    }

    void aLinkCanBeClickedAfterARestart()
    {
        const QString newAddress = u"camille.new@example.com"_s;
        Driver driver(sandbox());
        startSignedIn(driver, u"kii"_s);
        driver.press(u"emailCardChangeButton"_s);
        driver.type(u"newEmailField"_s, newAddress);
        driver.press(u"updateButton"_s);
        TRY_PAGE(driver, "linkPage");
        restart(driver);
        TRY_PAGE(driver, "accountPage");
        QTRY_COMPARE(driver.text(u"emailUnfinishedGoOnButton"_s), u"Continue"_s);
        QVERIFY2(driver.text(u"emailUnfinishedText"_s).contains(u"to \u2066c…@example.com\u2069"_s),
                 qPrintable(driver.text(u"emailUnfinishedText"_s)));
        driver.press(u"emailUnfinishedGoOnButton"_s);
        TRY_PAGE(driver, "linkPage");
        QCOMPARE(driver.text(u"linkSentToField"_s), newAddress);
        sandbox().control("POST", u"/sandbox/messages/1/click"_s);
        driver.press(u"linkClickedButton"_s);
        TRY_PAGE(driver, "donePage");
        QCOMPARE(sandbox().messages().size(), 1);
    }

    void noFileHoldsANumber()
    {
        Driver driver(sandbox());
        startSignedIn(driver, u"trivoreid"_s);
        askForCode(driver, newNumber);
        driver.quit();
        const QByteArray digits = newNumber.mid(3).toLatin1();
        const QByteArray oldDigits = "750253354";
        QStringList names;
        for (QDirIterator all(driver.dataDirectory(), QDir::Files | QDir::Hidden,
                              QDirIterator::Subdirectories);
             all.hasNext();) {
            QFile file(all.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray content = file.readAll();
            QVERIFY2(!content.contains(digits) && !content.contains(oldDigits), qPrintable(file.fileName()));
            QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
            names.append(QFileInfo(file).fileName());
        }
        QVERIFY2(names.contains(u"changes.sqlite"_s), qPrintable(names.join(u' ')));
    }

    void anAnswerThatNobodyHeardIsLookedUp()
    {
        Driver driver(sandbox());
        startSignedIn(driver);
        askForCode(driver, newNumber);
        sandbox().addFault(verifyCall, u"noEnd"_s);
        enterNewestCode(driver, newNumber);
        QTRY_COMPARE(sandbox().account(u"Camille"_s).phone, newNumber);
        restart(driver);
        verifyUnfinished(driver, u"The change to \u2066+33 … 60\u2069 is done"_s);
        QVERIFY(driver.isVisible(u"phoneCardChangeButton"_s));
        driver.press(u"phoneUnfinishedGiveUpButton"_s);
        QTRY_VERIFY(!driver.isVisible(u"phoneUnfinishedText"_s));
        restart(driver);
        TRY_PAGE(driver, "accountPage");
        QTRY_VERIFY(driver.isVisible(u"phoneCardChangeButton"_s));
        QVERIFY(!driver.isVisible(u"phoneUnfinishedText"_s));
    }

    void aRequestThatNobodyHeardTheAnswerOf()
    {
        Driver driver(sandbox());
        startSignedIn(driver);
        sandbox().addFault(updateCall, u"noEnd"_s);
        enterNumber(driver, newNumber);
        driver.press(u"updateButton"_s);
        QTRY_COMPARE(sandbox().messages().size(), 1);
        restart(driver);
        verifyUnfinished(driver, u"ReachFive may have sent a code"_s);
        goOn(driver);
        enterNewestCode(driver, newNumber);
        TRY_PAGE(driver, "donePage");
        QCOMPARE(sandbox().messages().size(), 1);
    }

    void anEntryThatDidNotArrive()
    {
        Driver driver(sandbox());
        startSignedIn(driver);
        askForCode(driver, newNumber);
        sandbox().addFault(verifyCall, u"delay"_s,
                           {{u"when"_s, u"before"_s}, {u"milliseconds"_s, 3'600'000}});
        enterNewestCode(driver, newNumber);
        QTRY_COMPARE(requestsFor(u"verify-phone-number"_s), 1);
        restart(driver);
        verifyUnfinished(driver, u"The account doesn't show it yet. It may still take effect."_s);
        goOn(driver);
        enterNewestCode(driver, newNumber);
        TRY_PAGE(driver, "donePage");
        QCOMPARE(sandbox().messages().size(), 1);
    }

    void itCanBeGivenUp()
    {
        Driver driver(sandbox());
        startSignedIn(driver);
        askForCode(driver, newNumber);
        restart(driver);
        verifyUnfinished(driver, u"is unfinished"_s);
        QTRY_COMPARE(driver.text(u"phoneUnfinishedGiveUpButton"_s), u"Discard change"_s);
        driver.press(u"phoneUnfinishedGiveUpButton"_s);
        QVERIFY(driver.text(u"phoneUnfinishedAskText"_s).contains(u"can't be entered here any more"_s));
        QCOMPARE(driver.focused(), u"phoneUnfinishedAskKeepButton"_s);
        driver.key(Qt::Key_Return); // one too many
        QVERIFY(!driver.isVisible(u"phoneUnfinishedAskText"_s));
        QVERIFY(driver.isVisible(u"phoneUnfinishedText"_s));
        QCOMPARE(driver.focused(), u"phoneUnfinishedGiveUpButton"_s);
        driver.press(u"phoneUnfinishedGiveUpButton"_s);
        driver.press(u"phoneUnfinishedAskLoseButton"_s);
        TRY_PAGE(driver, "accountPage");
        QTRY_VERIFY(!driver.isVisible(u"phoneUnfinishedText"_s));
        QTRY_VERIFY(driver.isVisible(u"phoneCardChangeButton"_s));
        QVERIFY(driver.text(u"accountOutcomeText"_s).contains(u"was discarded"_s));
        end(driver);
        restart(driver);
        TRY_PAGE(driver, "accountPage");
        QTRY_VERIFY(driver.isVisible(u"phoneCardChangeButton"_s));
        QVERIFY(!driver.isVisible(u"phoneUnfinishedText"_s));
        QCOMPARE(sandbox().messages().size(), 1);
    }

    /// The service took the code and cannot be asked any more, neither now nor at the next start.
    void whatBecameOfItIsNotKnownWhileTheServiceIsAway()
    {
        Driver driver(sandbox());
        startSignedIn(driver);
        askForCode(driver, newNumber);
        sandbox().addFault(verifyCall, u"noEnd"_s);
        enterNewestCode(driver, newNumber);
        QTRY_COMPARE(sandbox().account(u"Camille"_s).phone, newNumber);
        driver.quit();
        sandbox().addFault(u"GET /identity/v1/userinfo"_s, u"status"_s, {{u"status"_s, 503}}, -1);
        driver.start({m_profile});
        TRY_PAGE(driver, "signInPage");
        QTRY_VERIFY(driver.isVisible(u"signInUnfinishedNote"_s));
        const QString note = driver.text(u"signInUnfinishedNote"_s);
        QVERIFY2(note.contains(u"We couldn't confirm the change to \u2066+33 … 60\u2069"_s)
                     && note.contains(u"Sign in to see what the account shows."_s),
                 qPrintable(note));
        QTRY_VERIFY(driver.isVisible(u"signInProblemText"_s));
        verifySays(driver, u"signInProblem"_s, {u"We couldn't check what your account shows now"_s});
        driver.press(u"signInButton"_s); // with nothing typed
        QCOMPARE(driver.text(u"credentialsErrorLabel"_s), u"Enter the access token first."_s);
        verifySays(driver, u"signInProblem"_s, {u"We couldn't check what your account shows now"_s});
        sandbox().clearFaults();
        driver.press(u"signInProblemAction"_s);
        verifyUnfinished(driver, u"The change to \u2066+33 … 60\u2069 is done"_s);
    }

    void aLockedKeyringIsAskedAgain()
    {
        Driver driver(sandbox());
        startSignedIn(driver);
        askForCode(driver, newNumber);
        end(driver);
        driver.quit();
        QVERIFY(lockKeyring());
        driver.start({m_profile});
        TRY_PAGE(driver, "signInPage");
        QTRY_VERIFY(driver.isVisible(u"signInUnfinishedNote"_s));
        const QString note = driver.text(u"signInUnfinishedNote"_s);
        QVERIFY2(note.contains(u"A change to \u2066+33 … 60\u2069 is unfinished"_s)
                     && note.contains(u"sent a code at"_s) && note.contains(u"Sign in to go on."_s),
                 qPrintable(note));
        signIn(driver, u"sample-token-verified"_s);
        verifyUnfinished(driver, u"The keyring is locked. To go on, unlock it"_s);
        QVERIFY(driver.isVisible(u"phoneCardChangeButton"_s));
        QVERIFY(unlockKeyring());
        driver.press(u"phoneUnfinishedGoOnButton"_s);
        goOn(driver);
        enterNewestCode(driver, newNumber);
        TRY_PAGE(driver, "donePage");
        QCOMPARE(sandbox().messages().size(), 1);
    }

    void somebodyElsesSignInLeavesIt()
    {
        Driver driver(sandbox());
        startSignedIn(driver);
        askForCode(driver, newNumber);
        driver.quit();
        driver.start({m_profile});
        verifyUnfinished(driver, u"is unfinished"_s);
        auto *another = driver.window().findChild<QAction *>(u"anotherAccountAction"_s);
        QVERIFY(another);
        another->trigger();
        TRY_PAGE(driver, "signInPage");
        signIn(driver, u"sample-token-no-number"_s);
        QVERIFY(!driver.isVisible(u"phoneUnfinishedText"_s));
        QTRY_COMPARE(driver.text(u"whoLabel"_s), u"Robin Sample"_s);
        QVERIFY(!driver.isVisible(u"phoneUnfinishedText"_s));
        QTRY_VERIFY(isRemembered(driver, u"Robin Sample"_s));
        restart(driver);
        TRY_PAGE(driver, "accountPage"); // Robin's
        QCOMPARE(driver.text(u"whoLabel"_s), u"Robin Sample"_s);
        QVERIFY(!driver.isVisible(u"phoneUnfinishedText"_s));
        QCOMPARE(sandbox().messages().size(), 1);
    }

    void aDamagedFileIsSetAside()
    {
        Driver driver(sandbox());
        startSignedIn(driver);
        askForCode(driver, newNumber);
        driver.quit();
        QFile file(driver.dataDirectory() + u"/changes.sqlite"_s);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QCOMPARE(file.write(QByteArray(4096, 'x')), 4096);
        file.close();
        driver.start({m_profile});
        TRY_PAGE(driver, "accountPage");
        QTRY_VERIFY(driver.isVisible(u"ledgerNoteText"_s));
        QVERIFY(driver.text(u"ledgerNoteText"_s).contains(u"changes.sqlite.damaged-"_s));
        driver.press(u"ledgerNoteAction"_s);
        QVERIFY(!driver.isVisible(u"ledgerNoteText"_s));
        QCOMPARE(QDir(driver.dataDirectory()).entryList({u"changes.sqlite.damaged-*"_s}).size(), 1);
        askForCode(driver, newNumber); // and a new one is noted
        restart(driver);
        verifyUnfinished(driver, u"is unfinished"_s);
    }
};

RENUMBER_GUI_TEST(UnfinishedTest)
#include "unfinishedtest.moc"
