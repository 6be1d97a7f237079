// SPDX-License-Identifier: Apache-2.0
// The window's title is what a list of windows and a screen reader say first: what the page is for, and whose
// account it is about.
#include "guitest.h"

using namespace Qt::StringLiterals;
using renumber::test::Driver;
using renumber::test::GuiTest;

namespace {

const QString newNumber = QStringLiteral("+33750253360");

} // namespace

class WindowTitleTest : public GuiTest
{
    Q_OBJECT

    static QString title(const Driver &driver) { return driver.window().windowTitle(); }

private slots:
    void everyPageNamesItselfAndThePerson()
    {
        Driver driver(sandbox());
        begin(driver);
        QCOMPARE(title(driver), u"Sign in"_s);
        signIn(driver, u"sample-token-verified"_s);
        QCOMPARE(title(driver), u"Phone and email – Camille Sample"_s);
        driver.press(u"phoneCardChangeButton"_s);
        TRY_PAGE(driver, "changePage");
        QCOMPARE(title(driver), u"Change your phone number – Camille Sample"_s);
        driver.type(u"newNumberField"_s, newNumber);
        driver.press(u"updateButton"_s);
        TRY_PAGE(driver, "codePage");
        QCOMPARE(title(driver), u"Enter the code – Camille Sample"_s);
        enterNewestCode(driver, newNumber);
        TRY_PAGE(driver, "donePage");
        QCOMPARE(title(driver), u"Your number is changed – Camille Sample"_s);
        driver.press(u"doneAccountButton"_s);
        TRY_PAGE(driver, "accountPage");
        QCOMPARE(title(driver), u"Phone and email – Camille Sample"_s);
    }

    /// A page that comes back may be about something else by then.
    void theSamePageForAnotherPurpose()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-no-number"_s);
        driver.press(u"phoneCardChangeButton"_s);
        TRY_PAGE(driver, "changePage");
        QCOMPARE(title(driver), u"Add a phone number – Robin Sample"_s);
        driver.press(u"changeCancelButton"_s);
        TRY_PAGE(driver, "accountPage");
        driver.press(u"signOutButton"_s);
        TRY_PAGE(driver, "signInPage");
        signIn(driver, u"sample-token-verified"_s);
        driver.press(u"phoneCardChangeButton"_s);
        TRY_PAGE(driver, "changePage");
        QCOMPARE(title(driver), u"Change your phone number – Camille Sample"_s);
    }

    /// Whoever comes next sees nothing of who was there.
    void theNameGoesWithThePerson()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-verified"_s);
        driver.press(u"signOutButton"_s);
        TRY_PAGE(driver, "signInPage");
        QCOMPARE(title(driver), u"Sign in"_s);
        signIn(driver, u"sample-token-unverified"_s);
        QCOMPARE(title(driver), u"Phone and email – Noa Sample"_s);
    }
};

RENUMBER_GUI_TEST(WindowTitleTest)
#include "windowtitletest.moc"
