// SPDX-License-Identifier: Apache-2.0
// The reply never came, or was no reply: the program asks what the account shows, says what is not known,
// sends nothing by itself, and in the end what it says is what the sandbox holds.
#include "guitest.h"

using namespace Qt::StringLiterals;
using renumber::test::Driver;
using renumber::test::GuiTest;
using renumber::test::verifySays;

namespace {

const QString newNumber = QStringLiteral("+33750253360");
const QString updateCall = QStringLiteral("POST /identity/v1/update-phone-number");
const QString verifyCall = QStringLiteral("POST /identity/v1/verify-phone-number");
const QString readCall = QStringLiteral("GET /identity/v1/userinfo");
const QJsonObject serverError{{QStringLiteral("status"), 500}};

} // namespace

class LostRepliesTest : public GuiTest
{
    Q_OBJECT

    /// Every way in which a reply can be useless.
    static void addFaults()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QJsonObject>("details");
        QTest::addColumn<bool>("acted");
        QTest::newRow("dropped before acting") << u"dropBefore"_s << QJsonObject() << false;
        QTest::newRow("dropped after acting") << u"dropAfter"_s << QJsonObject() << true;
        QTest::newRow("half a reply") << u"halfReply"_s << QJsonObject() << true;
        QTest::newRow("no end") << u"noEnd"_s << QJsonObject() << true;
        QTest::newRow("a slow drip") << u"slowDrip"_s << QJsonObject{{u"milliseconds"_s, 400}} << true;
        QTest::newRow("500") << u"status"_s << serverError << false;
        QTest::newRow("500 after acting")
            << u"status"_s << QJsonObject{{u"status"_s, 500}, {u"when"_s, u"after"_s}} << true;
        QTest::newRow("503, a web page")
            << u"status"_s << QJsonObject{{u"status"_s, 503}, {u"body"_s, u"html"_s}} << false;
        QTest::newRow("redirect") << u"redirect"_s
                                  << QJsonObject{{u"location"_s, u"https://example.com/"_s},
                                                 {u"status"_s, 307}}
                                  << false;
        QTest::newRow("too much") << u"huge"_s << QJsonObject{{u"bytes"_s, 3'000'000}} << true;
    }

    void begin(Driver &driver, const QString &token)
    {
        renumber::service::CallLimits limits;
        limits.deadline = std::chrono::seconds(2);
        driver.setLimits(limits);
        beginSignedIn(driver, token);
    }

    void enterCode(Driver &driver)
    {
        driver.type(u"codeField"_s, sandbox().lastCode(newNumber));
        driver.press(u"verifyCodeButton"_s);
    }

private slots:
    void ofARequestForACode_data() { addFaults(); }
    void ofARequestForACode()
    {
        QFETCH(const QString, fault);
        QFETCH(const QJsonObject, details);
        QFETCH(const bool, acted);
        Driver driver(sandbox());
        begin(driver, u"sample-token-verified"_s);
        sandbox().addFault(updateCall, fault, details);
        enterNumber(driver, newNumber);
        driver.press(u"updateButton"_s);
        TRY_PAGE(driver, "codePage");
        QVERIFY(driver.text(u"sentLabel"_s).contains(u"A code may be on its way."_s));
        verifySays(driver, u"codeProblem"_s, {u"A code may or may not be on its way"_s});
        QVERIFY(driver.text(u"codeProblemSmallPrint"_s).contains(u"Request id: "_s));
        QCOMPARE(requestsFor(u"update-phone-number"_s), 1);
        QCOMPARE(sandbox().messages().size(), acted ? 1 : 0);
        if (!acted) {
            driver.pressAfterWait();
            QTRY_COMPARE(sandbox().messages().size(), 1);
            QTRY_VERIFY(driver.isEnabled(u"codeField"_s));
            QVERIFY(!driver.isVisible(u"codeProblemText"_s));
            QVERIFY(driver.text(u"sentLabel"_s).contains(u"ReachFive texted a new code at"_s));
        }
        enterCode(driver);
        TRY_PAGE(driver, "donePage");
        QCOMPARE(sandbox().account(u"Camille"_s).phone, newNumber);
        QCOMPARE(sandbox().messages().size(), 1);
    }

    void ofAChangeAtOnce_data() { addFaults(); }
    void ofAChangeAtOnce()
    {
        QFETCH(const QString, fault);
        QFETCH(const QJsonObject, details);
        QFETCH(const bool, acted);
        Driver driver(sandbox());
        begin(driver, u"sample-token-unverified"_s);
        sandbox().addFault(updateCall, fault, details);
        enterNumber(driver, u"07 50 25 33 60"_s);
        driver.press(u"updateButton"_s);
        if (acted) {
            TRY_PAGE(driver, "donePage");
        } else {
            QTRY_VERIFY(driver.isVisible(u"changeProblemText"_s));
            verifySays(driver, u"changeProblem"_s,
                       {u"ReachFive shows no change so far."_s, u"Nothing is sent by itself"_s});
            QCOMPARE(driver.text(u"changeProblemAction"_s), u"Try again"_s);
            QCOMPARE(driver.text(u"newNumberField"_s), u"07 50 25 33 60"_s);
            QCOMPARE(sandbox().account(u"Noa"_s).phone, u"+33750253355"_s);
            QCOMPARE(requestsFor(u"update-phone-number"_s), 1);
            driver.press(u"changeProblemAction"_s);
            TRY_PAGE(driver, "donePage");
        }
        QCOMPARE(requestsFor(u"update-phone-number"_s), acted ? 1 : 2);
        QCOMPARE(sandbox().account(u"Noa"_s).phone, newNumber);
        QCOMPARE(sandbox().messages().size(), 0);
    }

    void ofACode_data() { addFaults(); }
    void ofACode()
    {
        QFETCH(const QString, fault);
        QFETCH(const QJsonObject, details);
        QFETCH(const bool, acted);
        Driver driver(sandbox());
        begin(driver, u"sample-token-verified"_s);
        askForCode(driver, newNumber);
        sandbox().addFault(verifyCall, fault, details);
        enterCode(driver);
        if (!acted) {
            QTRY_VERIFY(driver.isVisible(u"codeProblemText"_s));
            QCOMPARE(driver.page(), u"codePage"_s);
            verifySays(driver, u"codeProblem"_s,
                       {u"ReachFive shows no change so far."_s, u"Enter the code once more"_s});
            QCOMPARE(driver.text(u"codeField"_s), sandbox().lastCode(newNumber));
            QCOMPARE(sandbox().account(u"Camille"_s).phone, u"+33750253354"_s);
            QCOMPARE(requestsFor(u"verify-phone-number"_s), 1);
            driver.press(u"verifyCodeButton"_s);
        }
        TRY_PAGE(driver, "donePage");
        QCOMPARE(requestsFor(u"verify-phone-number"_s), acted ? 1 : 2);
        QCOMPARE(sandbox().account(u"Camille"_s).phone, newNumber);
        QCOMPARE(sandbox().messages().size(), 1);
    }

    void notKnownYetUntilAskedAgain_data()
    {
        QTest::addColumn<bool>("acted");
        QTest::newRow("the code counted") << true;
        QTest::newRow("the code did not arrive") << false;
    }

    void notKnownYetUntilAskedAgain()
    {
        QFETCH(const bool, acted);
        Driver driver(sandbox());
        begin(driver, u"sample-token-verified"_s);
        askForCode(driver, newNumber);
        sandbox().addFault(verifyCall, acted ? u"dropAfter"_s : u"dropBefore"_s);
        sandbox().addFault(readCall, u"status"_s, {{u"status"_s, 503}}, -1);
        enterCode(driver);
        TRY_PAGE(driver, "unsettledPage");
        QTRY_VERIFY(driver.isEnabled(u"askAgainButton"_s));
        QVERIFY(driver.text(u"whatLabel"_s).contains(u"+33 7 50 25 33 60"_s));
        QVERIFY(driver.text(u"whatLabel"_s).contains(u"may or may not have changed"_s));
        QVERIFY(driver.text(u"whatLabel"_s).contains(u"Check again: that sends nothing."_s));
        QVERIFY(driver.text(u"detailLabel"_s).contains(u"Request id: "_s));
        QCOMPARE(driver.focused(), u"askAgainButton"_s);
        driver.press(u"askAgainButton"_s);
        QTRY_VERIFY(driver.isEnabled(u"askAgainButton"_s));
        QCOMPARE(driver.page(), u"unsettledPage"_s);
        QCOMPARE(driver.focused(), u"askAgainButton"_s);
        sandbox().clearFaults();
        driver.press(u"askAgainButton"_s);
        QTRY_COMPARE(driver.page(), acted ? u"donePage"_s : u"codePage"_s);
        QCOMPARE(requestsFor(u"verify-phone-number"_s), 1);
        if (!acted)
            enterCode(driver);
        TRY_PAGE(driver, "donePage");
        QCOMPARE(sandbox().account(u"Camille"_s).phone, newNumber);
        QCOMPARE(sandbox().messages().size(), 1);
    }

    void aRequestNotKnownYet()
    {
        Driver driver(sandbox());
        begin(driver, u"sample-token-verified"_s);
        sandbox().addFault(updateCall, u"dropAfter"_s);
        sandbox().addFault(readCall, u"status"_s, {{u"status"_s, 503}}, -1);
        enterNumber(driver, newNumber);
        driver.press(u"updateButton"_s);
        TRY_PAGE(driver, "unsettledPage");
        QVERIFY(driver.text(u"whatLabel"_s).contains(u"A code may or may not be coming"_s));
        QTRY_VERIFY(driver.isEnabled(u"askAgainButton"_s));
        sandbox().clearFaults();
        driver.key(Qt::Key_Return);
        TRY_PAGE(driver, "codePage");
        QCOMPARE(requestsFor(u"update-phone-number"_s), 1);
        QCOMPARE(sandbox().messages().size(), 1);
    }

    void aChangeAtOnceNotKnownYetSpeaksOfNoMessage()
    {
        Driver driver(sandbox());
        begin(driver, u"sample-token-unverified"_s);
        sandbox().addFault(updateCall, u"dropAfter"_s);
        sandbox().addFault(readCall, u"status"_s, {{u"status"_s, 503}}, -1);
        enterNumber(driver, newNumber);
        driver.press(u"updateButton"_s);
        TRY_PAGE(driver, "unsettledPage");
        QVERIFY(driver.text(u"whatLabel"_s).contains(u"may or may not have changed"_s));
        QVERIFY(!driver.text(u"whatLabel"_s).contains(u"message"_s));
        QTRY_VERIFY(driver.isEnabled(u"askAgainButton"_s));
        sandbox().clearFaults();
        driver.press(u"askAgainButton"_s);
        TRY_PAGE(driver, "donePage");
        QCOMPARE(sandbox().account(u"Noa"_s).phone, newNumber);
    }

    void aVerificationNotKnownYetSpeaksOfNoChange()
    {
        Driver driver(sandbox());
        begin(driver, u"sample-token-unverified"_s);
        driver.press(u"phoneCardVerifyButton"_s);
        TRY_PAGE(driver, "codePage");
        sandbox().addFault(verifyCall, u"dropAfter"_s);
        sandbox().addFault(readCall, u"status"_s, {{u"status"_s, 503}}, -1);
        driver.type(u"codeField"_s, sandbox().lastCode(u"+33750253355"_s));
        driver.press(u"verifyCodeButton"_s);
        TRY_PAGE(driver, "unsettledPage");
        QVERIFY(driver.text(u"whatLabel"_s).contains(u"may or may not be verified"_s));
        QTRY_VERIFY(driver.isEnabled(u"askAgainButton"_s));
        sandbox().clearFaults();
        driver.press(u"askAgainButton"_s);
        TRY_PAGE(driver, "donePage");
        QVERIFY(sandbox().account(u"Noa"_s).verified);
        QCOMPARE(sandbox().messages().size(), 1);
    }

    void acceptedButNotReadBack()
    {
        Driver driver(sandbox());
        begin(driver, u"sample-token-verified"_s);
        askForCode(driver, newNumber);
        sandbox().addFault(readCall, u"status"_s, {{u"status"_s, 503}}, -1);
        enterCode(driver);
        TRY_PAGE(driver, "unsettledPage");
        QTRY_VERIFY(driver.isEnabled(u"askAgainButton"_s));
        QVERIFY2(!driver.text(u"whatLabel"_s).contains(u"No clear answer"_s),
                 "ReachFive did accept the code");
        QVERIFY(driver.text(u"whatLabel"_s).contains(u"accepted"_s));
        sandbox().clearFaults();
        driver.press(u"askAgainButton"_s);
        TRY_PAGE(driver, "donePage");
        QCOMPARE(sandbox().account(u"Camille"_s).phone, newNumber);
    }

    void acceptedButNotShownIsNotDone()
    {
        Driver driver(sandbox());
        begin(driver, u"sample-token-verified"_s);
        askForCode(driver, newNumber);
        sandbox().addFault(readCall, u"otherJson"_s,
                           {{u"json"_s,
                             QJsonObject{{u"id"_s, sandbox().account(u"Camille"_s).id},
                                         {u"phone_number"_s, u"+33750253354"_s},
                                         {u"phone_number_verified"_s, true}}}},
                           -1);
        enterCode(driver);
        TRY_PAGE(driver, "unsettledPage");
        QVERIFY(driver.text(u"whatLabel"_s).contains(u"doesn't show"_s));
        QTRY_VERIFY(driver.isEnabled(u"askAgainButton"_s));
        driver.press(u"askAgainButton"_s);
        QTRY_VERIFY(driver.isEnabled(u"askAgainButton"_s));
        QCOMPARE(driver.page(), u"unsettledPage"_s);
        sandbox().clearFaults();
        driver.press(u"askAgainButton"_s);
        TRY_PAGE(driver, "donePage");
    }

    void aWrongCodeAfterALostRequestIsCalledThat()
    {
        Driver driver(sandbox());
        begin(driver, u"sample-token-verified"_s);
        sandbox().addFault(updateCall, u"dropAfter"_s);
        enterNumber(driver, newNumber);
        driver.press(u"updateButton"_s);
        TRY_PAGE(driver, "codePage");
        driver.type(u"codeField"_s, sandbox().lastCode(newNumber) == u"000000"_s ? u"000001"_s : u"000000"_s);
        driver.press(u"verifyCodeButton"_s);
        QTRY_VERIFY(driver.isVisible(u"codeProblemText"_s));
        verifySays(driver, u"codeProblem"_s, {u"That code didn't work"_s, u"That try changed nothing."_s});
        QVERIFY(!driver.text(u"codeProblemText"_s).contains(u"code was sent"_s));
    }

    void aLostResendKeepsTheField()
    {
        Driver driver(sandbox());
        begin(driver, u"sample-token-verified"_s);
        askForCode(driver, newNumber);
        sandbox().addFault(updateCall, u"dropAfter"_s);
        driver.pressAfterWait();
        QTRY_VERIFY(driver.isVisible(u"codeProblemText"_s));
        verifySays(driver, u"codeProblem"_s,
                   {u"A code may or may not be on its way"_s, u"If a code arrives"_s});
        QCOMPARE(requestsFor(u"update-phone-number"_s), 2);
        QCOMPARE(sandbox().messages().size(), 2);
        enterCode(driver);
        TRY_PAGE(driver, "donePage");
        QCOMPARE(sandbox().messages().size(), 2);
    }
};

RENUMBER_GUI_TEST(LostRepliesTest)
#include "lostrepliestest.moc"
