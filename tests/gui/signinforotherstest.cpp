// SPDX-License-Identifier: Apache-2.0
// A service that people sign in to with a password, and a helpdesk with an API key: the page says which is
// for what, and each leads where it is to. With a real keyring (see with-keyring), without which there is no
// desk.
#include "fakeprovider.h"
#include "guitest.h"

#include <QComboBox>

using namespace Qt::StringLiterals;
using renumber::test::Driver;
using renumber::test::FakeProvider;
using renumber::test::GuiTest;
using renumber::test::rawReply;
using renumber::test::verifySays;

namespace {

// The address apart: moc takes the rest of a file for a comment that begins in a raw string.
const QByteArray description = "{ \"baseUrl\": \"https://id.example.com\","
                               R"(
    "id": "dovecote", "name": "Dovecote",
    "signIn": [
        { "method": "password",
          "obtain": [ { "post": "/token", "json": { "user": "{username}", "password": "{password}" },
                        "take": { "accessToken": "token" } } ] },
        { "method": "token", "check": [ { "get": "/key", "take": { "userId?": "owner", "name?": "label" } } ] } ],
    "headers": { "Authorization": "Bearer {accessToken}" },
    "account": {
        "find": [ { "get": "/users?name={wanted}",
                    "take": { "people": { "from": "users", "value": "id", "name": "name" } } } ],
        "read": [
            { "when": { "userId": { "present": false } }, "get": "/me",
              "take": { "userId": "id", "name?": "name", "phone?": "phone" } },
            { "when": { "userId": { "present": true } }, "get": "/users/{userId}",
              "take": { "userId": "id", "name?": "name", "phone?": "phone" } } ] },
    "phone": { "change": { "send": [ { "post": "/codes", "json": { "to": "{new}" } } ],
                           "submit": [ { "post": "/codes/check", "json": { "code": "{code}" } } ] } } })";

const QByteArray camille = rawReply(200, R"({"id":"u1","name":"Camille Sample","phone":"+33750253354"})");
const QByteArray noa = rawReply(200, R"({"id":"u2","name":"Noa Sample","phone":"+33750253355"})");

const QByteArray aToken = rawReply(200, R"({"token":"a1"})");
const QByteArray aKey = rawReply(200, R"({"owner":"u1","label":"Desk 1"})");
const QByteArray foundNoa = rawReply(200, R"({"users":[{"id":"u2","name":"Noa Sample"}]})");

const QString ownWay = QStringLiteral("With user name and password");
const QString wayForOthers = QStringLiteral("With an access token, for other people");

} // namespace

class SignInForOthersTest : public GuiTest
{
    Q_OBJECT

    std::unique_ptr<FakeProvider> m_provider;

    void start(Driver &driver)
    {
        driver.writeFile(u"api.json"_s, description);
        const QJsonObject profile{{u"service"_s, u"./api.json"_s},
                                  {u"name"_s, u"Example Inc."_s},
                                  {u"baseUrl"_s, m_provider->base()}};
        driver.start({driver.writeFile(u"profile.json"_s, QJsonDocument(profile).toJson())});
        TRY_PAGE(driver, "signInPage");
    }
    void startForOthers(Driver &driver)
    {
        start(driver);
        driver.choose(u"wayBox"_s, wayForOthers);
        driver.type(u"tokenField"_s, u"key-1"_s);
        driver.press(u"signInButton"_s);
    }

private slots:
    void init()
    {
        m_provider = std::make_unique<FakeProvider>();
        m_provider->answer("/token", aToken);
        m_provider->answer("/key", aKey);
        m_provider->answer("/me", camille);
        m_provider->answer("/users?name=Noa", foundNoa);
        m_provider->answer("/users/u1", camille);
        m_provider->answer("/users/u2", noa);
    }

    void thePageSaysWhichWayIsForWhat()
    {
        Driver driver(sandbox());
        start(driver);
        auto *ways = driver.find<QComboBox>(u"wayBox"_s);
        QCOMPARE(ways->count(), 2);
        QCOMPARE(ways->itemText(0), ownWay);
        QCOMPARE(ways->itemText(1), wayForOthers);
        QVERIFY(driver.text(u"introLabel"_s).contains(u"change or verify your phone number"_s));
        QVERIFY(!driver.text(u"wayHintLabel"_s).contains(u"others"_s));
        driver.choose(u"wayBox"_s, wayForOthers);
        QVERIFY(driver.text(u"introLabel"_s).contains(u"help other people"_s));
        QVERIFY(driver.text(u"wayHintLabel"_s).startsWith(u"For a helpdesk that helps others."_s));
        QVERIFY(driver.text(u"wayHintLabel"_s).contains(u"API key"_s));
    }

    void aKeyLeadsToSomebodyElsesAccount()
    {
        Driver driver(sandbox());
        startForOthers(driver);
        TRY_PAGE(driver, "findPage");
        QCOMPARE(m_provider->requestsTo("/me").size(), 0);
        driver.type(u"personField"_s, u"Noa"_s);
        driver.press(u"findButton"_s);
        QTRY_VERIFY(driver.page() == u"deskCasePage" || driver.isVisible(u"peopleList"_s));
        if (driver.isVisible(u"peopleList"_s)) {
            driver.key(Qt::Key_Down);
            driver.press(u"openPersonButton"_s);
        }
        TRY_PAGE(driver, "deskCasePage");
        QCOMPARE(driver.text(u"casePersonLabel"_s), u"Noa Sample"_s);
        driver.press(u"signOutButton"_s);
        QTRY_VERIFY(driver.isVisible(u"signInNoticeText"_s));
        verifySays(driver, u"signInNotice"_s,
                   {u"You are signed out here"_s, u"The access token still works"_s});
    }

    void aPasswordLeadsToOnesOwn()
    {
        Driver driver(sandbox());
        start(driver);
        driver.choose(u"wayBox"_s, ownWay);
        driver.type(u"usernameField"_s, u"camille"_s);
        driver.type(u"passwordField"_s, u"secret"_s);
        driver.press(u"signInButton"_s);
        TRY_PAGE(driver, "accountPage");
        QCOMPARE(driver.text(u"whoLabel"_s), u"Camille Sample"_s);
        QCOMPARE(m_provider->requestsTo("/key").size(), 0);
        QVERIFY(!driver.window().findChild<QWidget *>(u"railFindButton"_s)); // no desk
    }

    void aKeyThatIsRefused()
    {
        m_provider->answer("/key", rawReply(401, "{}"));
        Driver driver(sandbox());
        startForOthers(driver);
        QTRY_VERIFY(driver.isVisible(u"signInProblemText"_s));
        verifySays(driver, u"signInProblem"_s, {u"didn't accept this access token"_s});
        m_provider->answer("/key", rawReply(403, "{}"));
        driver.press(u"signInButton"_s);
        QTRY_VERIFY(driver.text(u"signInProblemText"_s).contains(u"doesn't allow"_s));
        QVERIFY(!driver.text(u"signInProblemText"_s).contains(u"your account"_s));
    }
};

RENUMBER_GUI_TEST(SignInForOthersTest)
#include "signinforotherstest.moc"
