// SPDX-License-Identifier: Apache-2.0
// Renumber is started once more, as a process of its own, while a window is open: that one comes forward with
// the profile that was asked for, and nothing that is under way there is lost.
#include "guitest.h"

#include <QComboBox>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using renumber::test::Driver;
using renumber::test::GuiTest;

namespace {

const QString newNumber = QStringLiteral("+33750253360");

/// Starts Renumber on the folder of \a driver, and waits until that start has ended well.
void startAgain(const Driver &driver, const QStringList &profiles)
{
    QStringList arguments{u"--data-dir"_s, driver.dataDirectory()};
    for (const QString &profile : profiles)
        arguments << u"--profile"_s << profile;
    QProcess second;
    second.setProcessChannelMode(QProcess::MergedChannels);
    second.start(QStringLiteral(RENUMBER_PROGRAM), arguments);
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, 30'000);
    QVERIFY2(second.exitStatus() == QProcess::NormalExit && second.exitCode() == 0,
             second.readAll().constData());
}

QString chosenProfile(const Driver &driver)
{
    return driver.find<QComboBox>(u"profileBox"_s)->currentText();
}

} // namespace

class SecondStartTest : public GuiTest
{
    Q_OBJECT

private slots:
    void itComesForwardAsItIs()
    {
        Driver driver(sandbox());
        driver.start({driver.writeProfile(u"One"_s, {})});
        signIn(driver, u"sample-token-verified"_s);
        driver.window().showMinimized();
        startAgain(driver, {});
        TRY_PAGE(driver, "accountPage");
        QTRY_VERIFY(driver.window().isVisible() && !driver.window().isMinimized());
        QTRY_VERIFY(driver.window().isActiveWindow());
    }

    void aProfileThatIsKnownIsChosen()
    {
        Driver driver(sandbox());
        const QString one = driver.writeProfile(u"One"_s, {});
        const QString other = driver.writeProfile(u"Other"_s, {}, u"kii"_s);
        driver.start({one, other});
        TRY_PAGE(driver, "signInPage");
        startAgain(driver, {other});
        QCOMPARE(chosenProfile(driver), u"Other"_s);
        QCOMPARE(driver.find<QComboBox>(u"profileBox"_s)->count(), 2);
        startAgain(driver, {one});
        QCOMPARE(chosenProfile(driver), u"One"_s);
    }

    void aProfileThatIsNewIsAddedAndChosen()
    {
        Driver driver(sandbox());
        driver.start({driver.writeProfile(u"One"_s, {})});
        signIn(driver, u"sample-token-verified"_s);
        startAgain(driver, {driver.writeProfile(u"Other"_s, {}, u"kii"_s)});
        TRY_PAGE(driver, "signInPage");
        QCOMPARE(chosenProfile(driver), u"Other"_s);
        signIn(driver, u"sample-token-verified"_s);
    }

    void theProfileInUseStaysInUse()
    {
        Driver driver(sandbox());
        const QString profile = driver.writeProfile(u"One"_s, {});
        driver.start({profile});
        signIn(driver, u"sample-token-verified"_s);
        enterNumber(driver, newNumber);
        const QString typed = driver.text(u"newNumberField"_s);
        startAgain(driver, {profile});
        TRY_PAGE(driver, "changePage");
        QCOMPARE(driver.text(u"newNumberField"_s), typed);
    }

    void aChangeThatIsUnderWayIsNotLeft()
    {
        Driver driver(sandbox());
        driver.start({driver.writeProfile(u"One"_s, {})});
        signIn(driver, u"sample-token-verified"_s);
        askForCode(driver, newNumber);
        startAgain(driver, {driver.writeProfile(u"Other"_s, {}, u"kii"_s)});
        TRY_PAGE(driver, "codePage");
        QTRY_VERIFY(driver.text(u"ledgerNoteText"_s).contains(u"Finish or leave this change first"_s));
        enterNewestCode(driver, newNumber);
        TRY_PAGE(driver, "donePage");
        QCOMPARE(sandbox().messages().size(), 1);
    }

    /// It could lead elsewhere under a name that an administrator gave.
    void aProfileOfTheSameNameDoesNotTakeThePlaceOfAnother()
    {
        Driver driver(sandbox());
        const QString one = driver.writeProfile(u"One"_s, {});
        const QString namesake = driver.writeProfile(u"Other"_s, {}, u"kii"_s);
        const QTemporaryDir elsewhere;
        const QString moved = elsewhere.filePath(QFileInfo(one).fileName());
        QVERIFY(QFile::copy(namesake, moved));
        driver.start({one});
        startAgain(driver, {moved});
        QTRY_VERIFY(driver.text(u"ledgerNoteText"_s).contains(u"cannot be used"_s));
        QTRY_VERIFY(
            driver.text(u"signInFaultsSmallPrint"_s).contains(u"has the same name and goes before"_s));
        QCOMPARE(chosenProfile(driver), u"One"_s);
        signIn(driver, u"sample-token-verified"_s);
    }

    void aProfileThatCannotBeUsedIsSaid()
    {
        Driver driver(sandbox());
        driver.start({driver.writeProfile(u"One"_s, {})});
        startAgain(driver, {driver.writeFile(u"broken.json"_s, "{}")});
        QTRY_VERIFY(driver.text(u"ledgerNoteText"_s).contains(u"cannot be used"_s));
        QTRY_VERIFY(driver.text(u"signInFaultsSmallPrint"_s).contains(u"broken.json"_s));
        QCOMPARE(chosenProfile(driver), u"One"_s);
    }
};

RENUMBER_GUI_TEST(SecondStartTest)
#include "secondstarttest.moc"
