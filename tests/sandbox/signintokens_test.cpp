// SPDX-License-Identifier: Apache-2.0
// What a sign-in by browser gives, and how that ends. Each test runs for each service that has it.
#include "signindriver.h"
#include "testprogram.h"

#include <QCryptographicHash>
#include <QTest>

#include <memory>

using namespace renumber::sandbox;
using namespace renumber::sandbox::test;
using namespace Qt::StringLiterals;

class SignInTokensTest : public QObject
{
    Q_OBJECT

private:
    /// What a read with the access token in `tokens` is answered with.
    int read(const Answer &tokens)
    {
        static const QHash<Service, QString> paths{{Service::ReachFive, u"/identity/v1/userinfo"_s},
                                                   {Service::TrivoreId, u"/openid/userinfo"_s},
                                                   {Service::GenAuth, u"/api/v3/get-profile"_s}};
        SandboxClient reader(*m_sandbox);
        reader.setToken(tokens.text(u"access_token"_s));
        reader.setHeader("x-authing-app-id", "sample-app");
        const Answer answer = reader.get(paths.value(m_service));
        return answer.object().value("statusCode"_L1).toInt(answer.status);
    }
    static void expectRefusal(const Answer &answer)
    {
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.text(u"error"_s), u"invalid_grant"_s);
        QVERIFY(!answer.text(u"error_description"_s).isEmpty());
        QVERIFY(!answer.object().contains("access_token"_L1));
    }
    void pass(int seconds) { m_sandbox->world().clock().advance(std::chrono::seconds(seconds)); }

    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<SignInDriver> m_browser;
    Service m_service = Service::ReachFive;
    const Items m_question = SignInDriver::question();

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
        QCOMPARE(m_browser->discovered().status, 200);
    }

    void aCodeIsTradedForTokens()
    {
        const Answer tokens = m_browser->post(SignInDriver::trade(m_browser->code()));
        QCOMPARE(tokens.status, 200);
        QCOMPARE(tokens.text(u"token_type"_s), u"Bearer"_s);
        const bool isGenAuth = m_service == Service::GenAuth; // services.md: it may spell expire_in.
        QCOMPARE(tokens.object().value(isGenAuth ? "expire_in"_L1 : "expires_in"_L1).toInt(), 3600);
        QCOMPARE(tokens.object().contains("expires_in"_L1), !isGenAuth);
        const AccessToken token = m_browser->granted(tokens);
        QCOMPARE(m_sandbox->world().account(m_service, token.accountId)->givenName, u"Camille"_s);
        QCOMPARE(token.scopes, (QStringList{u"openid"_s, u"phone"_s, u"offline_access"_s}));
        QCOMPARE(read(tokens), 200);
        pass(3600);
        QCOMPARE(read(tokens), 401);

        const Answer renewed = m_browser->post(SignInDriver::renewal(tokens));
        QCOMPARE(renewed.status, 200);
        QCOMPARE(read(renewed), 200);
        QCOMPARE(m_browser->granted(renewed).scopes, token.scopes);
    }

    void aCodeIsForWhoeverCanProveIt_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::newRow("wrong verifier") << u"code_verifier"_s << QString(u"x"_s.repeated(43));
        QTest::newRow("no verifier") << u"code_verifier"_s << QString();
        QTest::newRow("the challenge")
            << u"code_verifier"_s << u"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"_s;
        QTest::newRow("other client") << u"client_id"_s << u"another"_s;
        QTest::newRow("other port") << u"redirect_uri"_s << u"http://127.0.0.1:51005/callback"_s;
        QTest::newRow("no redirect URI") << u"redirect_uri"_s << QString();
    }

    void aCodeIsForWhoeverCanProveIt()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, value);
        const Items good = SignInDriver::trade(m_browser->code());
        expectRefusal(m_browser->post(changed(good, name, value)));
        expectRefusal(m_browser->post(good)); // It was used up.
    }

    void aShortVerifierIsNone()
    {
        const QString tooShort = u"x"_s.repeated(42);
        const QByteArray hash = QCryptographicHash::hash(tooShort.toLatin1(), QCryptographicHash::Sha256)
                                    .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        const Items items = changed(m_question, u"code_challenge"_s, QString::fromLatin1(hash));
        expectRefusal(m_browser->post(
            changed(SignInDriver::trade(m_browser->code(items)), u"code_verifier"_s, tooShort)));
    }

    void aReusedCodeEndsWhatItGave()
    {
        const Items form = SignInDriver::trade(m_browser->code());
        const Answer first = m_browser->post(form);
        const Answer renewed = m_browser->post(SignInDriver::renewal(first));
        const Answer other = m_browser->post(SignInDriver::trade(m_browser->code()));
        QCOMPARE(read(renewed), 200);
        expectRefusal(m_browser->post(form));
        QCOMPARE(read(first), 401);
        QCOMPARE(read(renewed), 401);
        expectRefusal(m_browser->post(SignInDriver::renewal(renewed)));
        QCOMPARE(read(other), 200);
    }

    void aCodeLivesAMinute()
    {
        const QString inTime = m_browser->code();
        const QString late = m_browser->code();
        pass(59);
        QCOMPARE(m_browser->post(SignInDriver::trade(inTime)).status, 200);
        pass(1);
        expectRefusal(m_browser->post(SignInDriver::trade(late)));
    }

    void aCodeIsOfItsServiceOnly()
    {
        const bool isGenAuth = m_service == Service::GenAuth;
        SignInDriver other(*m_sandbox, isGenAuth ? Service::TrivoreId : Service::GenAuth,
                           isGenAuth ? u"/openid"_s : u"/oidc"_s);
        const Items form = SignInDriver::trade(m_browser->code());
        expectRefusal(other.post(form));
        QCOMPARE(m_browser->post(form).status, 200);
    }

    void aSpentRefreshTokenEndsTheSignIn()
    {
        const Answer first = m_browser->post(SignInDriver::trade(m_browser->code()));
        const Answer second = m_browser->post(SignInDriver::renewal(first));
        QCOMPARE(read(first), 200);
        QCOMPARE(read(second), 200);
        expectRefusal(m_browser->post(SignInDriver::renewal(first)));
        QCOMPARE(read(first), 401);
        QCOMPARE(read(second), 401);
        expectRefusal(m_browser->post(SignInDriver::renewal(second)));
    }

    void aRefreshTokenIsItsClientsOnly()
    {
        const Answer tokens = m_browser->post(SignInDriver::trade(m_browser->code()));
        expectRefusal(m_browser->post(changed(SignInDriver::renewal(tokens), u"client_id"_s, u"another"_s)));
        QCOMPARE(m_browser->post(SignInDriver::renewal(tokens)).status, 200);
    }

    void aRefreshTokenHasToBeAskedFor()
    {
        const Items items = changed(m_question, u"scope"_s, u"openid phone"_s);
        const Answer tokens = m_browser->post(SignInDriver::trade(m_browser->code(items)));
        QCOMPARE(tokens.status, 200);
        QVERIFY(!tokens.object().contains("refresh_token"_L1));
    }

    void nobodyGivesMoreThanTheyHave()
    {
        const Items items = changed(m_question, u"scope"_s, u"phone everything"_s);
        QCOMPARE(m_browser->granted(m_browser->post(SignInDriver::trade(m_browser->code(items)))).scopes,
                 QStringList{u"phone"_s});
        QCOMPARE(m_browser
                     ->granted(m_browser->post(
                         SignInDriver::trade(m_browser->code(changed(items, u"scope"_s, {})))))
                     .scopes,
                 QStringList());
    }

    void aRevokedSignInIsOver()
    {
        const Answer tokens = m_browser->post(SignInDriver::trade(m_browser->code()));
        const Answer answer = m_browser->post(
            {{u"client_id"_s, u"renumber"_s}, {u"token"_s, tokens.text(u"refresh_token"_s)}},
            u"revocation_endpoint"_s);
        QCOMPARE(answer.status / 100, 2);
        QCOMPARE(read(tokens), 401);
        expectRefusal(m_browser->post(SignInDriver::renewal(tokens)));
    }

    void aStrongerSignInIsAskedForByPrompt()
    {
        const bool isWanted = m_service != Service::TrivoreId; // Nobody there needs one.
        const Answer weak = m_browser->post(SignInDriver::trade(m_browser->code(m_question, u"kim"_s)));
        QVERIFY(!m_browser->granted(weak).accountId.isEmpty());
        QCOMPARE(m_browser->granted(weak).needsStepUp, isWanted);
        const Items items = changed(m_question, u"prompt"_s, u"login"_s);
        const Answer strong = m_browser->post(SignInDriver::trade(m_browser->code(items, u"kim"_s)));
        QVERIFY(!m_browser->granted(strong).accountId.isEmpty());
        QVERIFY(!m_browser->granted(strong).needsStepUp);
        QVERIFY(!m_browser->granted(m_browser->post(SignInDriver::renewal(strong))).needsStepUp);
    }
};

RENUMBER_TEST(SignInTokensTest)
#include "signintokens_test.moc"
