// SPDX-License-Identifier: Apache-2.0
// What services differ in, by mouse: choices, a pending number, a code from the current number, email by code
// and by link. Each journey ends where the sandbox's own record agrees with the page.
#include "guitest.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using renumber::test::Driver;
using renumber::test::GuiTest;
using renumber::test::verifySays;

namespace {

const QString newNumber = QStringLiteral("+33750253360");
const QString camilles = QStringLiteral("+33750253354");

} // namespace

class ServicesTest : public GuiTest
{
    Q_OBJECT

private slots:
    void severalNumbersAreShownAndReplaced()
    {
        Driver driver(sandbox());
        beginAt(driver, u"trivoreid"_s, u"sample-token-several"_s);
        QVERIFY(!driver.text(u"phoneCardOthers"_s).contains(u"415"_s)); // veiled as the first is
        driver.valueOn(u"phoneCard"_s);
        QVERIFY(driver.text(u"phoneCardOthers"_s).contains(u"+1 415-555-0124"_s));
        driver.press(u"phoneCardChangeButton"_s);
        TRY_PAGE(driver, "changePage");
        QVERIFY(driver.text(u"rulesLabel"_s).contains(u"You have one try"_s));
        driver.type(u"newNumberField"_s, newNumber);
        driver.press(u"replaceAllChoice"_s);
        driver.press(u"updateButton"_s);
        TRY_PAGE(driver, "codePage");
        QVERIFY(driver.text(u"entriesLabel"_s).contains(u"You have 1 tr"_s));
        enterNewestCode(driver, newNumber);
        TRY_PAGE(driver, "donePage");
        QCOMPARE(truth(u"trivoreid"_s, u"Alex"_s, u"phone"_s)["all"_L1].toArray().size(), 1);
        QCOMPARE(truth(u"trivoreid"_s, u"Alex"_s, u"phone"_s)["current"_L1].toString(), newNumber);
        driver.press(u"doneAccountButton"_s);
        QVERIFY(!driver.isVisible(u"phoneCardOthers"_s));
    }

    /// Else a slip of the finger would leave a number on the account that was to go.
    void whatWasChosenStaysWhereTheNumberIsCorrected()
    {
        Driver driver(sandbox());
        beginAt(driver, u"trivoreid"_s, u"sample-token-several"_s);
        driver.press(u"phoneCardChangeButton"_s);
        TRY_PAGE(driver, "changePage");
        driver.type(u"newNumberField"_s, u"+33750253361"_s);
        driver.press(u"replaceAllChoice"_s);
        driver.press(u"updateButton"_s);
        TRY_PAGE(driver, "codePage");
        driver.press(u"wrongNumberButton"_s);
        TRY_PAGE(driver, "changePage");
        QVERIFY(driver.find<QAbstractButton>(u"replaceAllChoice"_s)->isChecked());
        driver.type(u"newNumberField"_s, newNumber);
        driver.press(u"updateButton"_s);
        TRY_PAGE(driver, "codePage");
        enterNewestCode(driver, newNumber);
        TRY_PAGE(driver, "donePage");
        QCOMPARE(truth(u"trivoreid"_s, u"Alex"_s, u"phone"_s)["all"_L1].toArray().size(), 1);
    }

    /// Where others can be acted for, too: nobody who acts for themself meets a desk.
    void aCodeIsLeftForTheAccount()
    {
        Driver driver(sandbox());
        beginAt(driver, u"trivoreid"_s, u"sample-token-verified"_s);
        askForCode(driver, newNumber);
        driver.press(u"codeCancelButton"_s);
        TRY_PAGE(driver, "accountPage");
    }

    void aNumberThatIsNotToBePrimaryComesBehind()
    {
        Driver driver(sandbox());
        beginAt(driver, u"trivoreid"_s, u"sample-token-verified"_s);
        driver.press(u"phoneCardChangeButton"_s);
        driver.type(u"newNumberField"_s, newNumber);
        driver.press(u"primaryChoice"_s); // it is ticked beforehand
        driver.press(u"updateButton"_s);
        TRY_PAGE(driver, "codePage");
        enterNewestCode(driver, newNumber);
        TRY_PAGE(driver, "donePage");
        QVERIFY(driver.text(u"resultLabel"_s).contains(u"still the main one"_s));
        QVERIFY(driver.text(u"shownCardValue"_s).contains(u"+33 7 50 25 33 60"_s));
        QVERIFY(!driver.isVisible(u"doneVerifyButton"_s));
        QCOMPARE(truth(u"trivoreid"_s, u"Camille"_s, u"phone"_s)["current"_L1].toString(), camilles);
    }

    void aSecondNumberIsMadePrimaryByItsCodeOnly()
    {
        const QString second = u"+14155550124"_s;
        Driver driver(sandbox());
        beginAt(driver, u"trivoreid"_s, u"sample-token-several"_s);
        askForCode(driver, second); // that it is on the account already proves nothing
        enterNewestCode(driver, second);
        TRY_PAGE(driver, "donePage");
        QVERIFY(driver.text(u"doneTitleLabel"_s).contains(u"number is changed"_s));
        QCOMPARE(truth(u"trivoreid"_s, u"Alex"_s, u"phone"_s)["current"_L1].toString(), second);
    }

    void aCodeOfTheWrongLengthIsNotSpent()
    {
        Driver driver(sandbox());
        beginAt(driver, u"trivoreid"_s, u"sample-token-verified"_s);
        askForCode(driver, newNumber);
        driver.type(u"codeField"_s, sandbox().lastCode(newNumber).left(5));
        driver.press(u"verifyCodeButton"_s);
        QVERIFY(driver.text(u"codeErrorLabel"_s).contains(u"have 6 digits. This one has 5."_s));
        enterNewestCode(driver, newNumber);
        TRY_PAGE(driver, "donePage");
    }

    void aCodeThatIsEnteredOnceEndsWithAWrongOne()
    {
        Driver driver(sandbox());
        beginAt(driver, u"trivoreid"_s, u"sample-token-verified"_s);
        askForCode(driver, newNumber);
        driver.type(u"codeField"_s, wrongCode(newNumber));
        driver.press(u"verifyCodeButton"_s);
        QTRY_VERIFY(driver.isVisible(u"codeProblemText"_s));
        verifySays(driver, u"codeProblem"_s, {u"can't be entered again"_s, u"Have a new code sent"_s});
        QVERIFY(!driver.isEnabled(u"verifyCodeButton"_s));
        QVERIFY(!driver.isVisible(u"expiryLabel"_s));
        QCOMPARE(sandbox().messages(newNumber).size(), 1);
        driver.press(u"codeProblemAction"_s);
        QTRY_VERIFY(driver.isEnabled(u"verifyCodeButton"_s));
        QCOMPARE(sandbox().messages(newNumber).size(), 2);
        enterNewestCode(driver, newNumber);
        TRY_PAGE(driver, "donePage");
        QCOMPARE(truth(u"trivoreid"_s, u"Camille"_s, u"phone"_s)["current"_L1].toString(), newNumber);
    }

    void anEmailAddressIsChangedByACode()
    {
        Driver driver(sandbox());
        beginAt(driver, u"trivoreid"_s, u"sample-token-verified"_s);
        driver.press(u"emailCardChangeButton"_s);
        TRY_PAGE(driver, "changePage");
        QVERIFY(!driver.isVisible(u"newNumberField"_s));
        driver.type(u"newEmailField"_s, u"camille.example.com"_s);
        driver.press(u"updateButton"_s);
        QVERIFY(driver.text(u"emailErrorLabel"_s).contains(u"not an email address"_s));
        driver.type(u"newEmailField"_s, u"camille.new@example.com"_s);
        QVERIFY(driver.text(u"emailPreviewLabel"_s).contains(u"camille.new@example.com"_s));
        driver.press(u"updateButton"_s);
        TRY_PAGE(driver, "codePage");
        QVERIFY(driver.text(u"sentLabel"_s).contains(u"email"_s));
        QCOMPARE(driver.text(u"sentToField"_s), u"camille.new@example.com"_s);
        enterNewestCode(driver, u"camille.new@example.com"_s);
        TRY_PAGE(driver, "donePage");
        QVERIFY(driver.text(u"doneTitleLabel"_s).contains(u"address is changed"_s));
        QCOMPARE(truth(u"trivoreid"_s, u"Camille"_s, u"email"_s)["current"_L1].toString(),
                 u"camille.new@example.com"_s);
    }

    void anEmailAddressIsChangedByALink()
    {
        const QString address = u"camille.new@example.com"_s;
        Driver driver(sandbox());
        beginAt(driver, u"kii"_s, u"sample-token-verified"_s);
        driver.press(u"emailCardChangeButton"_s);
        TRY_PAGE(driver, "changePage");
        QVERIFY(driver.text(u"rulesLabel"_s).contains(u"link"_s));
        driver.type(u"newEmailField"_s, address);
        driver.press(u"updateButton"_s);
        TRY_PAGE(driver, "linkPage");
        QCOMPARE(sandbox().messages(address).size(), 1);
        driver.press(u"linkClickedButton"_s);
        QTRY_VERIFY(driver.isVisible(u"linkNotYetText"_s));
        QVERIFY(driver.text(u"linkNotYetText"_s).contains(address));
        QCOMPARE(driver.page(), u"linkPage"_s);
        QCOMPARE(sandbox().messages(address).size(), 1); // asking sends nothing
        clickNewestLink();
        driver.press(u"linkClickedButton"_s);
        TRY_PAGE(driver, "donePage");
        QCOMPARE(truth(u"kii"_s, u"Camille"_s, u"email"_s)["current"_L1].toString(), address);
    }

    void aNewLinkGoesToThePendingAddress()
    {
        const QString address = u"camille.new@example.com"_s;
        Driver driver(sandbox());
        beginAt(driver, u"kii"_s, u"sample-token-verified"_s);
        driver.press(u"emailCardChangeButton"_s);
        driver.type(u"newEmailField"_s, address);
        driver.press(u"updateButton"_s);
        TRY_PAGE(driver, "linkPage");
        driver.pressAfterWait(u"linkResendButton"_s);
        QTRY_COMPARE(sandbox().messages(address).size(), 2);
        QTRY_VERIFY(driver.isEnabled(u"linkClickedButton"_s));
        driver.press(u"linkCancelButton"_s);
        TRY_PAGE(driver, "accountPage");
        QVERIFY(driver.text(u"accountOutcomeText"_s).contains(u"as soon as its link is clicked"_s));
        driver.valueOn(u"emailCard"_s);
        QTRY_VERIFY(driver.text(u"emailCardPending"_s).contains(address));
    }

    void anOldNumberStaysUntilTheNewOneIsConfirmed()
    {
        Driver driver(sandbox());
        beginAt(driver, u"kii"_s, u"sample-token-verified"_s);
        driver.press(u"phoneCardChangeButton"_s);
        QVERIFY(driver.text(u"rulesLabel"_s).contains(u"your current number keeps working until"_s));
        driver.type(u"newNumberField"_s, newNumber);
        driver.press(u"updateButton"_s);
        TRY_PAGE(driver, "codePage");
        QCOMPARE(truth(u"kii"_s, u"Camille"_s, u"phone"_s)["current"_L1].toString(), camilles);
        enterNewestCode(driver, newNumber);
        TRY_PAGE(driver, "donePage");
        QCOMPARE(truth(u"kii"_s, u"Camille"_s, u"phone"_s)["current"_L1].toString(), newNumber);
    }

    void aPendingNumberIsConfirmedWithoutAnotherMessage()
    {
        Driver driver(sandbox());
        beginAt(driver, u"kii"_s, u"sample-token-verified"_s);
        askForCode(driver, newNumber);
        driver.press(u"codeCancelButton"_s);
        TRY_PAGE(driver, "accountPage");
        QTRY_VERIFY(driver.isVisible(u"phoneUnfinishedGiveUpButton"_s));
        driver.press(u"phoneUnfinishedGiveUpButton"_s); // here; the service still waits for it
        QTRY_VERIFY(driver.isVisible(u"phoneCardConfirmButton"_s));
        driver.valueOn(u"phoneCard"_s);
        QVERIFY(driver.text(u"phoneCardPending"_s).contains(u"+33 7 50 25 33 60"_s));
        driver.press(u"phoneCardConfirmButton"_s);
        TRY_PAGE(driver, "codePage");
        QCOMPARE(driver.text(u"sentToField"_s), u"+33 7 50 25 33 60"_s);
        QVERIFY(driver.text(u"sentLabel"_s).contains(u"Nothing was sent now"_s));
        QCOMPARE(sandbox().messages(newNumber).size(), 1);
        enterNewestCode(driver, newNumber);
        TRY_PAGE(driver, "donePage");
        QCOMPARE(truth(u"kii"_s, u"Camille"_s, u"phone"_s)["current"_L1].toString(), newNumber);
    }

    void anAppWithoutVerificationChangesAtOnce()
    {
        sandbox().changeSettings(u"kii"_s, {{u"verifyPhone"_s, false}});
        Driver driver(sandbox());
        beginAt(driver, u"kii"_s, u"sample-token-verified"_s);
        driver.press(u"phoneCardChangeButton"_s);
        QVERIFY(driver.text(u"rulesLabel"_s).contains(u"the number may change at once"_s));
        driver.type(u"newNumberField"_s, newNumber);
        driver.press(u"updateButton"_s);
        TRY_PAGE(driver, "donePage");
        QCOMPARE(driver.text(u"shownCardBadge"_s), u"Not verified"_s);
        QCOMPARE(sandbox().messages().size(), 0);
        QCOMPARE(truth(u"kii"_s, u"Camille"_s, u"phone"_s)["current"_L1].toString(), newNumber);
    }

    void theCodeFromTheCurrentNumberIsAskedForWhenItIsWanted()
    {
        sandbox().changeSettings(u"genauth"_s, {{u"requireCurrentCode"_s, true}});
        Driver driver(sandbox());
        beginAt(driver, u"genauth"_s, u"sample-token-verified"_s);
        driver.press(u"phoneCardChangeButton"_s);
        QVERIFY(driver.text(u"rulesLabel"_s).contains(u"may also want a code"_s));
        driver.type(u"newNumberField"_s, newNumber);
        driver.press(u"updateButton"_s);
        TRY_PAGE(driver, "codePage");
        QVERIFY(!driver.isVisible(u"currentCodeField"_s));
        QCOMPARE(sandbox().messages(camilles).size(), 0); // not unless it is pressed for
        enterNewestCode(driver, newNumber);
        QTRY_VERIFY(driver.isVisible(u"codeProblemAction"_s));
        QVERIFY(
            driver.text(u"codeProblemText"_s).contains(u"One more step: a code from your current number."_s));
        driver.press(u"codeProblemAction"_s);
        QTRY_VERIFY(driver.isVisible(u"currentCodeField"_s));
        QTRY_VERIFY(driver.isEnabled(u"verifyCodeButton"_s));
        QCOMPARE(sandbox().messages(camilles).size(), 1);
        QCOMPARE(driver.find<QLineEdit>(u"codeField"_s)->text(),
                 sandbox().lastCode(newNumber)); // input is kept
        QCOMPARE(driver.focused(), u"currentCodeField"_s);
        driver.type(u"currentCodeField"_s, sandbox().lastCode(camilles));
        driver.press(u"verifyCodeButton"_s);
        TRY_PAGE(driver, "donePage");
        QCOMPARE(truth(u"genauth"_s, u"Camille"_s, u"phone"_s)["current"_L1].toString(), newNumber);
    }

    void withoutBeingWantedTheCurrentNumberIsLeftAlone()
    {
        Driver driver(sandbox());
        beginAt(driver, u"genauth"_s, u"sample-token-verified"_s);
        QVERIFY(driver.text(u"emailCardLimits"_s).contains(u"does not let"_s));
        askForCode(driver, newNumber);
        enterNewestCode(driver, newNumber);
        TRY_PAGE(driver, "donePage");
        QCOMPARE(sandbox().messages().size(), 1);
    }

    void aFirstNumberIsBound()
    {
        Driver driver(sandbox());
        beginAt(driver, u"genauth"_s, u"sample-token-no-number"_s);
        askForCode(driver, newNumber);
        QVERIFY(!driver.isVisible(u"sendToCurrentButton"_s)); // there is no current number
        enterNewestCode(driver, newNumber);
        TRY_PAGE(driver, "donePage");
        QCOMPARE(truth(u"genauth"_s, u"Robin"_s, u"phone"_s)["current"_L1].toString(), newNumber);
    }

private:
    /// What the sandbox knows of the phone or email of the account whose name begins with \a name.
    QJsonObject truth(const QString &service, const QString &name, const QString &kind)
    {
        const QJsonArray accounts
            = sandbox().control("GET", QString(u"/sandbox/accounts?service="_s + service)).toArray();
        for (const QJsonValue account : accounts) {
            if (account["name"_L1].toString().startsWith(name))
                return account[kind].toObject();
        }
        return {};
    }

    void clickNewestLink()
    {
        const QJsonValue message = sandbox().control("GET", u"/sandbox/messages"_s).toArray().last();
        const QString id = message["id"_L1].toVariant().toString();
        sandbox().control("POST", QString(u"/sandbox/messages/"_s + id + u"/click"_s));
    }

    QString wrongCode(const QString &number)
    {
        return sandbox().lastCode(number) == u"000000" ? u"000001"_s : u"000000"_s;
    }
};

RENUMBER_GUI_TEST(ServicesTest)
#include "servicestest.moc"
