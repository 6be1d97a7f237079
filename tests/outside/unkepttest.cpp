// SPDX-License-Identifier: Apache-2.0
// A data folder that takes nothing: the window says so before anything is sent, and going on is a choice.
#include "guitest.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using renumber::test::Driver;
using renumber::test::GuiTest;
using renumber::test::verifySays;

namespace {

const auto newNumber = u"+33750253360"_s;

/// Takes the list of changes its place.
void spoil(const Driver &driver, const QString &how)
{
    if (how == u"the folder is a file") {
        QFile file(driver.dataDirectory());
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write %s", qUtf8Printable(file.fileName()));
    } else if (!QDir().mkpath(driver.dataDirectory() + u"/changes.sqlite"_s)) {
        qFatal("cannot make a folder in %s", qUtf8Printable(driver.dataDirectory()));
    }
}

void verifyAsked(const Driver &driver)
{
    QTRY_VERIFY(driver.isVisible(u"changeProblemAction"_s));
    QCOMPARE(driver.page(), u"changePage"_s);
    verifySays(driver, u"changeProblem"_s, {u"Nothing has been sent yet."_s, u"start again"_s});
    QCOMPARE(driver.text(u"changeProblemAction"_s), u"Send it anyway"_s);
    QVERIFY(driver.isEnabled(u"updateButton"_s));
    QVERIFY(driver.isEnabled(u"newNumberField"_s));
}

} // namespace

class UnkeptTest : public GuiTest
{
    Q_OBJECT

private slots:
    void aDataFolderThatCannotBeWritten_data()
    {
        QTest::addColumn<QString>("how");
        for (const char *how : {"the folder is a file", "the list is a folder"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }
    void aDataFolderThatCannotBeWritten()
    {
        QFETCH(const QString, how);
        Driver driver(sandbox());
        spoil(driver, how);
        beginSignedIn(driver, u"sample-token-verified"_s);
        enterNumber(driver, newNumber);
        driver.press(u"updateButton"_s);
        verifyAsked(driver);
        QCOMPARE(requestsFor(u"update-phone-number"_s), 0);
        driver.press(u"changeProblemAction"_s);
        TRY_PAGE(driver, "codePage");
        QCOMPARE(sandbox().messages(newNumber).size(), 1);
        QCOMPARE(requestsFor(u"update-phone-number"_s), 1);
        enterNewestCode(driver, newNumber);
        TRY_PAGE(driver, "donePage");
    }

    void anotherNumberInstead()
    {
        Driver driver(sandbox());
        spoil(driver, u"the list is a folder"_s);
        beginSignedIn(driver, u"sample-token-verified"_s);
        enterNumber(driver, newNumber);
        driver.press(u"updateButton"_s);
        verifyAsked(driver);
        driver.type(u"newNumberField"_s, u"+33750253361"_s);
        QVERIFY2(!driver.isVisible(u"changeProblemAction"_s), "the number that was asked about has gone");
        driver.press(u"updateButton"_s);
        verifyAsked(driver);
        driver.press(u"changeProblemAction"_s);
        TRY_PAGE(driver, "codePage");
        QCOMPARE(sandbox().messages().size(), 1);
        QCOMPARE(sandbox().messages(u"+33750253361"_s).size(), 1);
    }

    void aDiskThatIsMendedMeanwhile()
    {
        Driver driver(sandbox());
        spoil(driver, u"the list is a folder"_s);
        beginSignedIn(driver, u"sample-token-verified"_s);
        enterNumber(driver, newNumber);
        driver.press(u"updateButton"_s);
        verifyAsked(driver);
        QVERIFY(QDir().rmdir(driver.dataDirectory() + u"/changes.sqlite"_s));
        driver.press(u"updateButton"_s);
        TRY_PAGE(driver, "codePage");
        QCOMPARE(sandbox().messages().size(), 1);
        QVERIFY(QFileInfo(driver.dataDirectory() + u"/changes.sqlite"_s).isFile());
    }

    void leavingInstead_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("page");
        QTest::newRow("to the account") << u"changeCancelButton"_s << u"accountPage"_s;
        QTest::newRow("signing out") << u"signOutButton"_s << u"signInPage"_s;
    }
    void leavingInstead()
    {
        QFETCH(const QString, button);
        QFETCH(const QString, page);
        Driver driver(sandbox());
        spoil(driver, u"the list is a folder"_s);
        beginSignedIn(driver, u"sample-token-verified"_s);
        enterNumber(driver, newNumber);
        driver.press(u"updateButton"_s);
        verifyAsked(driver);
        driver.press(button);
        QTRY_COMPARE(driver.page(), page);
        for (const QString &text : {u"accountOutcomeText"_s, u"signInNoticeText"_s})
            QVERIFY2(!driver.isVisible(text) || !driver.text(text).contains(u"may or may not have"_s),
                     qUtf8Printable(driver.text(text)));
        QCOMPARE(sandbox().messages().size(), 0);
        QCOMPARE(requestsFor(u"update-phone-number"_s), 0);
    }

    void verifyingTheNumberOnTheAccount()
    {
        Driver driver(sandbox());
        spoil(driver, u"the list is a folder"_s);
        beginSignedIn(driver, u"sample-token-unverified"_s);
        driver.press(u"phoneCardVerifyButton"_s);
        QTRY_VERIFY(driver.isVisible(u"accountProblemAction"_s));
        verifySays(driver, u"accountProblem"_s, {u"Nothing has been sent yet."_s});
        QCOMPARE(sandbox().messages().size(), 0);
        driver.press(u"accountProblemAction"_s);
        TRY_PAGE(driver, "codePage");
        QCOMPARE(sandbox().messages().size(), 1);
    }

    void closingTheWindowInstead()
    {
        Driver driver(sandbox());
        spoil(driver, u"the list is a folder"_s);
        beginSignedIn(driver, u"sample-token-verified"_s);
        enterNumber(driver, newNumber);
        driver.press(u"updateButton"_s);
        verifyAsked(driver);
        bool hasEnded = false;
        driver.close([&hasEnded] { hasEnded = true; });
        QTRY_VERIFY_WITH_TIMEOUT(hasEnded, 4'000); // nobody waits for an answer that cannot come
        QCOMPARE(sandbox().messages().size(), 0);
    }
};

RENUMBER_GUI_TEST(UnkeptTest)
#include "unkepttest.moc"
