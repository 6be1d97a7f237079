// SPDX-License-Identifier: Apache-2.0
// Signing in by a code through the window: whom it is sent to, then the code, and what may go wrong.
#include "fakeprovider.h"
#include "guitest.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using renumber::test::Driver;
using renumber::test::FakeProvider;
using renumber::test::GuiTest;
using renumber::test::rawReply;
using renumber::test::RawServer;
using renumber::test::verifySays;

namespace {

// The address apart: moc takes the rest of a file for a comment that begins in a raw string.
const QByteArray description = "{ \"baseUrl\": \"https://id.example.com\","
                               R"(
    "id": "dovecote", "name": "Dovecote",
    "signIn": [ { "method": "code", "usernameIs": "phone", "code": { "length": 6 },
        "send": [ { "post": "/send", "json": { "to": "{username}" },
                    "keep": { "ticket": { "from": "ticket", "secret": true } } } ],
        "resend": "send",
        "obtain": [ { "post": "/in", "json": { "ticket": "{ticket}", "code": "{code}" },
                      "take": { "accessToken": "token" } } ] },
      { "method": "token" } ],
    "headers": { "Authorization": "Bearer {accessToken}" },
    "account": { "read": [ { "get": "/me", "take": { "userId": "id", "name?": "name", "phone?": "phone" } } ] },
    "phone": { "change": { "send": [ { "post": "/codes", "json": { "to": "{new}" } } ],
                           "submit": [ { "post": "/codes/check", "json": { "code": "{code}" } } ] } },
    "problems": [
        { "if": { "error": "wrong" }, "is": "wrongCode", "during": "signIn" },
        { "if": { "error": "old" }, "is": "codeExpired", "during": "signIn" },
        { "if": { "error": "enough" }, "is": "tooManyMessages", "during": "signIn" } ] })";

const QByteArray ticket = rawReply(200, R"({"ticket":"t1"})");
const QByteArray anotherTicket = rawReply(200, R"({"ticket":"t2"})");
const QByteArray aToken = rawReply(200, R"({"token":"a1"})");
const QByteArray camille = rawReply(200, R"({"id":"u1","name":"Camille Sample","phone":"+33750253354"})");
const QByteArray wrong = rawReply(400, R"({"error":"wrong"})");
const QByteArray old = rawReply(400, R"({"error":"old"})");
const QByteArray enough = rawReply(429, R"({"error":"enough"})");
const QString message = QStringLiteral("Dovecote: your code is 501028. Tell nobody.");

} // namespace

class SignInCodeTest : public GuiTest
{
    Q_OBJECT

    std::unique_ptr<FakeProvider> m_provider;

    void start(Driver &driver, const QByteArray &described = description)
    {
        driver.writeFile(u"api.json"_s, described);
        const QJsonObject profile{{u"service"_s, u"./api.json"_s},
                                  {u"name"_s, u"Example Inc."_s},
                                  {u"baseUrl"_s, m_provider->base()}};
        driver.start({driver.writeFile(u"profile.json"_s, QJsonDocument(profile).toJson())});
        TRY_PAGE(driver, "signInPage");
    }
    void sendCode(Driver &driver)
    {
        start(driver);
        driver.type(u"usernameField"_s, u"+33 7 50 25 33 54"_s);
        driver.press(u"sendSignInCodeButton"_s);
        QTRY_VERIFY(driver.isVisible(u"signInCodeField"_s) && driver.isEnabled(u"signInCodeField"_s));
    }
    void enter(Driver &driver, const QString &code)
    {
        driver.type(u"signInCodeField"_s, code);
        driver.press(u"signInButton"_s);
    }
    qsizetype sent() const { return m_provider->requestsTo("/send").size(); }

private slots:
    void init()
    {
        m_provider = std::make_unique<FakeProvider>();
        m_provider->answer("/send", ticket);
        m_provider->answer("/in", aToken);
        m_provider->answer("/me", camille);
    }

    /// Where the code is the second step. Start over leads back to both.
    void aPasswordBeforeTheCode()
    {
        Driver driver(sandbox());
        start(driver,
              QByteArray(description)
                  .replace(R"("to": "{username}")", R"("to": "{username}", "secret": "{password}")")
                  .replace(R"("resend": "send",)", ""));
        QVERIFY(driver.text(u"wayHintLabel"_s).contains(u"Your password goes to"_s));
        driver.type(u"usernameField"_s, u"+33 7 50 25 33 54"_s);
        driver.key(Qt::Key_Return);
        QCOMPARE(driver.focused(), u"passwordField"_s);
        driver.press(u"sendSignInCodeButton"_s);
        QCOMPARE(driver.text(u"credentialsErrorLabel"_s), u"Enter the password first."_s);
        QCOMPARE(sent(), 0);
        m_provider->answer("/send", rawReply(401));
        driver.type(u"passwordField"_s, u"wrong"_s);
        driver.key(Qt::Key_Return);
        QTRY_VERIFY(driver.isVisible(u"signInProblemText"_s));
        verifySays(driver, u"signInProblem"_s, {u"does not accept this phone number and password"_s});
        m_provider->answer("/send", ticket);
        driver.type(u"passwordField"_s, u"right"_s);
        driver.press(u"sendSignInCodeButton"_s);
        QTRY_VERIFY(driver.isVisible(u"signInCodeField"_s) && driver.isEnabled(u"signInCodeField"_s));
        QVERIFY(m_provider->requestsTo("/send").constLast().contains("\"secret\":\"right\""));
        enter(driver, u"501028"_s);
        TRY_PAGE(driver, "accountPage");
        QCOMPARE(driver.text(u"passwordField"_s), QString());
    }

    /// Of two ways the one that ends before the second step leads to the other.
    void aPasswordThatIsNotEnough()
    {
        Driver driver(sandbox());
        start(driver,
              QByteArray(description)
                  .replace(R"("to": "{username}")", R"("to": "{username}", "secret": "{password}")")
                  .replace(R"("resend": "send",)", "")
                  .replace(R"({ "method": "token" })", R"({ "method": "password", "obtain": [
                      { "post": "/password", "json": { "p": "{password}" }, "take": { "accessToken": "token" } } ] })")
                  .replace(R"("problems": [)",
                           R"("problems": [ { "if": { "error": "second" }, "is": "stepUpNeeded" },)"));
        m_provider->answer("/password", rawReply(403, R"({"error":"second"})"));
        driver.find<QComboBox>(u"wayBox"_s)->setCurrentIndex(1);
        driver.type(u"usernameField"_s, u"camille"_s);
        driver.type(u"passwordField"_s, u"right"_s);
        driver.press(u"signInButton"_s);
        QTRY_VERIFY(driver.isVisible(u"signInProblemText"_s));
        verifySays(driver, u"signInProblem"_s,
                   {u"needs a two-step sign-in. You are not signed in. Sign in with a password and a "
                    u"code instead."_s});
    }

    void firstTheNumberThenTheCode()
    {
        Driver driver(sandbox());
        start(driver);
        QCOMPARE(driver.focused(), u"usernameField"_s);
        QCOMPARE(driver.text(u"usernameLabel"_s), u"Phone number"_s);
        QVERIFY(!driver.isVisible(u"signInButton"_s));
        QVERIFY(!driver.isVisible(u"signInCodeField"_s));
        driver.type(u"usernameField"_s, u"+33 (0)7 50 25 33 54"_s);
        driver.key(Qt::Key_Return);
        QTRY_VERIFY(driver.isVisible(u"signInCodeField"_s) && driver.isEnabled(u"signInCodeField"_s));
        QVERIFY(m_provider->requestsTo("/send").constFirst().contains("\"+33750253354\""));
        QCOMPARE(driver.focused(), u"signInCodeField"_s);
        QVERIFY(!driver.isVisible(u"usernameField"_s));
        QVERIFY(!driver.isVisible(u"sendSignInCodeButton"_s));
        QVERIFY(driver.text(u"signInCodeNote"_s).contains(u"+33 7 50 25 33 54"_s));
        driver.type(u"signInCodeField"_s, u"501 028"_s);
        driver.key(Qt::Key_Return);
        TRY_PAGE(driver, "accountPage");
        QCOMPARE(driver.text(u"whoLabel"_s), u"Camille Sample"_s);
        const QByteArray entered = m_provider->requestsTo("/in").constFirst();
        QVERIFY(entered.contains("\"501028\"") && entered.contains("\"t1\""));
        QCOMPARE(sent(), 1);
        QCOMPARE(driver.text(u"signInCodeField"_s), QString());
    }

    void whatIsNoNumberIsNotSent()
    {
        Driver driver(sandbox());
        start(driver);
        driver.press(u"sendSignInCodeButton"_s);
        QCOMPARE(driver.text(u"credentialsErrorLabel"_s), u"Enter the phone number first."_s);
        driver.type(u"usernameField"_s, u"camille"_s);
        driver.press(u"sendSignInCodeButton"_s);
        QVERIFY(driver.isVisible(u"credentialsErrorLabel"_s));
        QCOMPARE(sent(), 0);
        // A doubt is asked about once, and is no refusal.
        driver.type(u"usernameField"_s, renumber::test::newerThanAnyData);
        driver.press(u"sendSignInCodeButton"_s);
        QVERIFY(driver.text(u"credentialsErrorLabel"_s).contains(u"press Send code once more"_s));
        QCOMPARE(sent(), 0);
        driver.press(u"sendSignInCodeButton"_s);
        QTRY_VERIFY(driver.isVisible(u"signInCodeField"_s));
        QCOMPARE(sent(), 1);
    }

    void aWrongCodeLetsOneTryAgain()
    {
        m_provider->answer("/in",
                           {RawServer::saying(wrong), RawServer::saying(old), RawServer::saying(aToken)});
        Driver driver(sandbox());
        sendCode(driver);
        driver.press(u"signInButton"_s);
        QCOMPARE(driver.text(u"credentialsErrorLabel"_s), u"Enter the code first."_s);
        enter(driver, u"000000"_s);
        QTRY_VERIFY(driver.isVisible(u"signInProblemText"_s));
        verifySays(driver, u"signInProblem"_s,
                   {u"That's not the right code."_s, u"Check it against the latest code that came"_s});
        QCOMPARE(driver.focused(), u"signInCodeField"_s);
        enter(driver, u"000001"_s);
        QTRY_VERIFY(driver.text(u"signInProblemText"_s).contains(u"This code has expired."_s));
        verifySays(driver, u"signInProblem"_s, {u"Have a new code sent."_s});
        enter(driver, u"501028"_s);
        TRY_PAGE(driver, "accountPage");
        QCOMPARE(sent(), 1);
    }

    void anotherCode()
    {
        m_provider->answer(
            "/send",
            {RawServer::saying(ticket), RawServer::saying(anotherTicket), RawServer::saying(enough)});
        Driver driver(sandbox());
        sendCode(driver);
        driver.type(u"signInCodeField"_s, u"1234"_s);
        driver.press(u"resendSignInCodeButton"_s);
        QTRY_COMPARE(driver.text(u"signInCodeField"_s), QString()); // it was of the first
        QTRY_VERIFY(driver.isEnabled(u"resendSignInCodeButton"_s));
        QCOMPARE(sent(), 2);
        driver.press(u"resendSignInCodeButton"_s);
        QTRY_VERIFY(driver.isVisible(u"signInProblemText"_s));
        verifySays(driver, u"signInProblem"_s,
                   {u"sends nothing more for now"_s, u"No new code was sent."_s, u"an earlier code"_s});
        enter(driver, u"501028"_s);
        TRY_PAGE(driver, "accountPage");
        QVERIFY(m_provider->requestsTo("/in").constFirst().contains("\"t2\""));
    }

    void backToTheNumber()
    {
        Driver driver(sandbox());
        sendCode(driver);
        driver.type(u"signInCodeField"_s, u"1234"_s);
        driver.press(u"startOverButton"_s);
        QTRY_VERIFY(driver.isVisible(u"usernameField"_s));
        QVERIFY(!driver.isVisible(u"signInCodeField"_s));
        QCOMPARE(driver.text(u"signInCodeField"_s), QString());
        QCOMPARE(driver.focused(), u"usernameField"_s);
        // Nor does another way know anything of it.
        driver.choose(u"wayBox"_s, u"With an access token"_s);
        QVERIFY(driver.isVisible(u"signInButton"_s));
        QVERIFY(!driver.isVisible(u"sendSignInCodeButton"_s));
        driver.type(u"tokenField"_s, u"a1"_s);
        driver.press(u"signInButton"_s);
        TRY_PAGE(driver, "accountPage");
        QCOMPARE(m_provider->requestsTo("/in").size(), 0);
    }

    void theAnswerIsLost()
    {
        m_provider->answer("/in", {FakeProvider::hangingUp(), RawServer::saying(aToken)});
        Driver driver(sandbox());
        sendCode(driver);
        enter(driver, u"501028"_s);
        QTRY_VERIFY(driver.isVisible(u"signInProblemText"_s));
        verifySays(driver, u"signInProblem"_s,
                   {u"You are not signed in."_s, u"The code may be used up."_s, u"Enter it again"_s});
        QCOMPARE(driver.text(u"signInCodeField"_s), u"501028"_s);
        driver.press(u"signInButton"_s);
        TRY_PAGE(driver, "accountPage");
        QCOMPARE(m_provider->requestsTo("/in").size(), 2);
    }

    void theRequestForACodeIsLost()
    {
        m_provider->answer("/send", {FakeProvider::hangingUp(), RawServer::saying(ticket)});
        Driver driver(sandbox());
        start(driver);
        driver.type(u"usernameField"_s, u"+33750253354"_s);
        driver.press(u"sendSignInCodeButton"_s);
        QTRY_VERIFY(driver.isVisible(u"signInProblemText"_s));
        verifySays(driver, u"signInProblem"_s, {u"A code may be on its way."_s, u"Try again"_s});
        QVERIFY(driver.isVisible(u"usernameField"_s));
        QCOMPARE(sent(), 1);
        driver.press(u"sendSignInCodeButton"_s);
        QTRY_VERIFY(driver.isVisible(u"signInCodeField"_s));
    }

    void aCancelledEntryStaysAtTheCode()
    {
        m_provider->answer("/in", {m_provider->holding()});
        Driver driver(sandbox());
        sendCode(driver);
        enter(driver, u"501028"_s);
        QTRY_VERIFY(driver.isVisible(u"signInCancelButton"_s));
        driver.press(u"signInCancelButton"_s);
        QTRY_VERIFY(driver.isEnabled(u"signInCodeField"_s));
        QVERIFY(driver.isVisible(u"signInCodeField"_s));
        QCOMPARE(driver.page(), u"signInPage"_s);
    }

    void theCodeInAPastedMessage()
    {
        Driver driver(sandbox());
        sendCode(driver);
        driver.paste(u"signInCodeField"_s, message);
        QVERIFY(driver.isVisible(u"useSignInCodeButton"_s));
        driver.press(u"useSignInCodeButton"_s);
        QCOMPARE(driver.text(u"signInCodeField"_s), u"501028"_s);
        driver.press(u"signInButton"_s);
        TRY_PAGE(driver, "accountPage");
    }
};

RENUMBER_GUI_TEST(SignInCodeTest)
#include "signincodetest.moc"
