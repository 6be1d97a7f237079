// SPDX-License-Identifier: Apache-2.0
// Sign-in by browser, up to the way back. It is alike on every service that has it: each test runs for each.
#include "signindriver.h"
#include "testprogram.h"

#include <QTest>
#include <QUrlQuery>

#include <memory>

using namespace renumber::sandbox;
using namespace renumber::sandbox::test;
using namespace Qt::StringLiterals;

class SignInTest : public QObject
{
    Q_OBJECT

private:
    SandboxClient &client() { return m_browser->client(); }

    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<SignInDriver> m_browser;
    Service m_service = Service::ReachFive;
    QString m_issuer;
    const Items m_question = SignInDriver::question();
    const QUrl m_redirectUri = QUrl(u"http://127.0.0.1:51004/callback"_s);

private slots:
    void initTestCase_data()
    {
        QTest::addColumn<Service>("service");
        QTest::addColumn<QString>("issuer");
        QTest::newRow("reachfive") << Service::ReachFive << u""_s;
        QTest::newRow("trivoreid") << Service::TrivoreId << u"/openid"_s;
        QTest::newRow("genauth") << Service::GenAuth << u"/oidc"_s;
    }

    void init()
    {
        QFETCH_GLOBAL(const Service, service);
        QFETCH_GLOBAL(const QString, issuer);
        m_service = service;
        m_sandbox = std::make_unique<Sandbox>();
        QVERIFY(m_sandbox->start());
        m_browser = std::make_unique<SignInDriver>(*m_sandbox, service, issuer);
        m_issuer = u"http://127.0.0.1"_s % issuer; // By the Host header, which has no port here.
        QCOMPARE(m_browser->discovered().text(u"issuer"_s), m_issuer);
    }

    void discoveryTellsWhatIsNeeded()
    {
        const QJsonObject json = m_browser->discovered().object();
        for (const char *name : {"authorization_endpoint", "token_endpoint", "revocation_endpoint"}) {
            QVERIFY2(json.value(QLatin1StringView(name)).toString().startsWith("http://127.0.0.1/"_L1), name);
        }
        QCOMPARE(json.value("response_types_supported"_L1), QJsonArray{u"code"_s});
        QCOMPARE(json.value("code_challenge_methods_supported"_L1), QJsonArray{u"S256"_s});
        QCOMPARE(json.value("authorization_response_iss_parameter_supported"_L1), QJsonValue(true));
        QVERIFY(json.value("scopes_supported"_L1).toArray().contains(u"offline_access"_s));
    }

    void thePageOffersEverybodyAndDeny()
    {
        const Answer page = client().get(m_browser->authorization(m_question));
        QCOMPARE(page.status, 200);
        QCOMPARE(page.header("Content-Type"), "text/html;charset=UTF-8");
        const QString text = QString::fromUtf8(page.body);
        QVERIFY(text.contains(u"<b>renumber</b>"_s));
        int people = 0;
        for (const Account *account : m_sandbox->world().accounts()) {
            if (account->service == m_service) {
                QVERIFY(text.contains(u"value=\"%1\""_s.arg(account->userName)));
                QVERIFY(text.contains(account->givenName % u" Sample"_s));
                ++people;
            }
        }
        QVERIFY(people > 0);
        QCOMPARE(page.body.count("name=\"username\""), people);
        QCOMPARE(page.body.count("name=\"deny\""), 1);
        QVERIFY(!page.body.contains("<script"));
        QVERIFY(page.header("Content-Security-Policy").contains("default-src 'none'"));
    }

    void thePageShowsWhatCameAsText()
    {
        Items items = changed(m_question, u"client_id"_s, u"<script>x</script>\"%1'&"_s);
        items = changed(items, u"scope"_s, u"<i>%2"_s);
        items = changed(items, u"state"_s, u"<b>\""_s);
        const Answer page = client().get(m_browser->authorization(items));
        QCOMPARE(page.status, 200);
        QVERIFY(page.body.contains("<b>&lt;script&gt;x&lt;/script&gt;&quot;%1"));
        QVERIFY(page.body.contains("&lt;i&gt;%2"));
        QVERIFY(!page.body.contains("<script"));
        QVERIFY(!page.body.contains("<i>"));
    }

    void aPersonSignsIn()
    {
        const QUrl back = m_browser->press(m_question, {{u"username"_s, u"camille"_s}});
        QCOMPARE(back.adjusted(QUrl::RemoveQuery), m_redirectUri);
        QCOMPARE(queryItem(back, u"state"_s), u"a+b &c"_s);
        QCOMPARE(queryItem(back, u"iss"_s), m_issuer);
        QVERIFY(queryItem(back, u"error"_s).isEmpty());
        QVERIFY(!queryItem(back, u"code"_s).isEmpty());
    }

    void aPersonMaySayNo()
    {
        const QUrl back = m_browser->press(m_question, {{u"deny"_s, u"yes"_s}});
        QCOMPARE(back.adjusted(QUrl::RemoveQuery), m_redirectUri);
        QCOMPARE(queryItem(back, u"error"_s), u"access_denied"_s);
        QCOMPARE(queryItem(back, u"state"_s), u"a+b &c"_s);
        QCOMPARE(queryItem(back, u"iss"_s), m_issuer);
        QVERIFY(!QUrlQuery(back).hasQueryItem(u"code"_s));
    }

    void nobodyElseSignsIn()
    {
        for (const Items &form : {Items{}, Items{{u"username"_s, u"nobody"_s}}, Items{{u"username"_s, {}}}}) {
            const Answer answer = client().postForm(m_browser->authorization(m_question), form);
            QCOMPARE(answer.status, 400);
            QVERIFY(answer.header("Location").isEmpty());
        }
    }

    void theRedirectUriIsOfThisComputer_data()
    {
        QTest::addColumn<QString>("uri");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("IPv4") << u"http://127.0.0.1:1/"_s << true;
        QTest::newRow("IPv6") << u"http://[::1]:65535/a/b"_s << true;
        QTest::newRow("name") << u"http://localhost:8080"_s << true;
        QTest::newRow("no port") << u"http://127.0.0.1/cb"_s << true;
        QTest::newRow("with a query") << u"http://127.0.0.1:1/cb?a=b"_s << true;
        QTest::newRow("missing") << QString() << false;
        QTest::newRow("empty") << u""_s << false;
        QTest::newRow("https") << u"https://127.0.0.1:1/"_s << false;
        QTest::newRow("another machine") << u"http://example.com/cb"_s << false;
        QTest::newRow("a name that begins alike") << u"http://localhost.example.com/"_s << false;
        QTest::newRow("a user") << u"http://127.0.0.1:1@example.com/"_s << false;
        QTest::newRow("a user of this computer") << u"http://u@127.0.0.1:1/"_s << false;
        QTest::newRow("another address") << u"http://127.0.0.2:1/"_s << false;
        QTest::newRow("fragment") << u"http://127.0.0.1:1/#x"_s << false;
        QTest::newRow("no address") << u"/cb"_s << false;
        QTest::newRow("a script") << u"javascript:alert(1)"_s << false;
        QTest::newRow("port") << u"http://127.0.0.1:99999/"_s << false;
        QTest::newRow("end of a line") << u"http://127.0.0.1:1/\r\nX-Evil: 1"_s << false;
    }

    void theRedirectUriIsOfThisComputer()
    {
        QFETCH(const QString, uri);
        QFETCH(const bool, accepted);
        const Items items = changed(m_question, u"redirect_uri"_s, uri);
        QCOMPARE(client().get(m_browser->authorization(items)).status, accepted ? 200 : 400);
        const Answer answer
            = client().postForm(m_browser->authorization(items), {{u"username"_s, u"camille"_s}});
        QCOMPARE(answer.status, accepted ? 303 : 400);
        if (!accepted) {
            QVERIFY(answer.header("Location").isEmpty());
            QVERIFY(answer.header("X-Evil").isEmpty());
            return;
        }
        const QString location = QString::fromLatin1(answer.header("Location"));
        QVERIFY2(location.startsWith(uri % (uri.contains(u'?') ? u'&' : u'?') % u"code="_s),
                 qPrintable(location));
        const Items form
            = changed(SignInDriver::trade(queryItem(QUrl(location), u"code"_s)), u"redirect_uri"_s, uri);
        QCOMPARE(m_browser->post(form).status, 200);
    }

    void aClientHasToHaveAName()
    {
        for (const QString &name : {QString(), u""_s}) {
            const Answer answer
                = client().get(m_browser->authorization(changed(m_question, u"client_id"_s, name)));
            QCOMPARE(answer.status, 400);
            QVERIFY(answer.header("Location").isEmpty());
        }
    }

    void aBadRequestIsToldToTheProgram_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("error");
        const QString invalid = u"invalid_request"_s;
        QTest::newRow("no challenge") << u"code_challenge"_s << QString() << invalid;
        QTest::newRow("short challenge") << u"code_challenge"_s << u"abc"_s << invalid;
        QTest::newRow("no method") << u"code_challenge_method"_s << QString() << invalid;
        QTest::newRow("plain") << u"code_challenge_method"_s << u"plain"_s << invalid;
        QTest::newRow("no response type") << u"response_type"_s << QString() << invalid;
        QTest::newRow("token") << u"response_type"_s << u"token"_s << u"unsupported_response_type"_s;
        QTest::newRow("no prompt") << u"prompt"_s << u"none"_s << u"login_required"_s;
    }

    void aBadRequestIsToldToTheProgram()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, value);
        QFETCH(const QString, error);
        const Items items = changed(m_question, name, value);
        for (const Answer &answer :
             {client().get(m_browser->authorization(items)),
              client().postForm(m_browser->authorization(items), {{u"username"_s, u"camille"_s}})}) {
            QCOMPARE(answer.status, 303);
            const QUrl back = QUrl::fromEncoded(answer.header("Location"));
            QCOMPARE(back.adjusted(QUrl::RemoveQuery), m_redirectUri);
            QCOMPARE(queryItem(back, u"error"_s), error);
            QCOMPARE(queryItem(back, u"state"_s), u"a+b &c"_s);
            QCOMPARE(queryItem(back, u"iss"_s), m_issuer);
            QVERIFY(!QUrlQuery(back).hasQueryItem(u"code"_s));
        }
    }

    void aFaultCanBePutInTheWay()
    {
        const QString path = m_browser->endpoint(u"authorization_endpoint"_s);
        QCOMPARE(client().addFault(
                     {{u"on"_s, QString(u"GET "_s % path)}, {u"fault"_s, u"status"_s}, {u"status"_s, 503}}),
                 201);
        QCOMPARE(client().get(m_browser->authorization(m_question)).status, 503);
        QCOMPARE(client().get(m_browser->authorization(m_question)).status, 200);
    }
};

RENUMBER_TEST(SignInTest)
#include "signin_test.moc"
