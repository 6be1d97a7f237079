// SPDX-License-Identifier: Apache-2.0
// Changes that can only be begun again: the service knows nothing of them, or its reply is needed and was
// lost.
#include "guitest.h"

using namespace Qt::StringLiterals;
using renumber::test::Driver;
using renumber::test::GuiTest;

namespace {

const QString newNumber = QStringLiteral("+33750253360");
const QString otherNumber = QStringLiteral("+33750253361");

} // namespace

class StartAgainTest : public GuiTest
{
    Q_OBJECT

private slots:
    void aChangeThatTheServiceHasForgotten()
    {
        Driver driver(sandbox());
        change(driver, u"kii"_s, newNumber);
        TRY_PAGE(driver, "codePage");
        const QString code = sandbox().lastCode(newNumber);
        Driver elsewhere(sandbox());
        change(elsewhere, u"kii"_s, otherNumber);
        TRY_PAGE(elsewhere, "codePage");
        enterNewestCode(elsewhere, otherNumber);
        TRY_PAGE(elsewhere, "donePage");
        elsewhere.quit();

        driver.type(u"codeField"_s, code);
        driver.press(u"verifyCodeButton"_s);
        TRY_PAGE(driver, "changePage");
        QVERIFY(driver.text(u"changeProblemText"_s).contains(u"isn't waiting for a code"_s));
        QCOMPARE(sandbox().messages(newNumber).size(), 1);
        driver.press(u"changeProblemAction"_s);
        TRY_PAGE(driver, "codePage");
        QCOMPARE(sandbox().messages(newNumber).size(), 2);
        enterNewestCode(driver, newNumber);
        TRY_PAGE(driver, "donePage");
    }

    /// The code goes back with a token that the reply held: a code alone is of no use, and not asked for.
    void aLostReplyThatIsNeeded()
    {
        sandbox().addFault(u"POST /api/rest/v1/user/*/change-contact/begin"_s, u"dropAfter"_s);
        Driver driver(sandbox());
        change(driver, u"trivoreid"_s, newNumber);
        QTRY_VERIFY(driver.isVisible(u"changeProblemText"_s));
        QCOMPARE(driver.page(), u"changePage"_s);
        QVERIFY(driver.text(u"changeProblemText"_s).contains(u"A code may or may not be on its way"_s));
        QCOMPARE(sandbox().messages(newNumber).size(), 1);
        driver.press(u"changeProblemAction"_s);
        TRY_PAGE(driver, "codePage");
        QCOMPARE(sandbox().messages(newNumber).size(), 2);
        enterNewestCode(driver, newNumber);
        TRY_PAGE(driver, "donePage");
    }

    void aLostReplyToAResendThatIsNeeded()
    {
        Driver driver(sandbox());
        change(driver, u"trivoreid"_s, newNumber);
        TRY_PAGE(driver, "codePage");
        sandbox().addFault(u"POST /api/rest/v1/user/*/change-contact/begin"_s, u"dropAfter"_s);
        driver.pressAfterWait();
        TRY_PAGE(driver, "changePage"); // neither code could be entered
        QTRY_VERIFY(driver.isVisible(u"changeProblemText"_s));
        QVERIFY(driver.text(u"changeProblemText"_s).contains(u"A code may or may not be on its way"_s));
        QCOMPARE(driver.text(u"newNumberField"_s), u"+33750253360"_s);
        QCOMPARE(sandbox().messages(newNumber).size(), 2);
        driver.press(u"changeProblemAction"_s);
        TRY_PAGE(driver, "codePage");
        enterNewestCode(driver, newNumber);
        TRY_PAGE(driver, "donePage");
    }

private:
    static void change(Driver &driver, const QString &service, const QString &number)
    {
        beginAt(driver, service, u"sample-token-verified"_s);
        enterNumber(driver, number);
        driver.press(u"updateButton"_s);
    }
};

RENUMBER_GUI_TEST(StartAgainTest)
#include "startagaintest.moc"
