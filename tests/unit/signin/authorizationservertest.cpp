// SPDX-License-Identifier: Apache-2.0
// Tokens obtained and ended without a browser, by the description's own calls and by OAuth's.
#include "signin/authorizationserver.h"
#include "testprogram.h"

#include "fakeprovider.h"
#include "net/lines.h"
#include "requestheader.h"
#include "time/utc.h"

#include <QTest>

using namespace renumber;
using namespace renumber::service;
using namespace renumber::signin;
using namespace renumber::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray byBrowser = R"([ { "method": "browser", "clientId": "renumber", "scopes": [], "endpoints": {
    "authorization": "{baseUrl}/auth", "token": "{baseUrl}/token", "revocation": "{baseUrl}/revoke" } } ])";
const QByteArray byPassword = R"([ { "method": "password",
    "obtain": [ { "post": "/token", "json": { "username": "{username}", "password": "{password}" },
        "take": { "accessToken": "access_token", "refreshToken?": "refresh_token", "expiresAt?": "ends" } } ],
    "refresh": [ { "post": "/token", "json": { "again": "{refreshToken}" },
        "take": { "accessToken": "access_token", "refreshToken?": "refresh_token" } } ],
    "revoke": [ { "post": "/revoke", "json": { "token": "{refreshToken}" } } ] } ])";
const QByteArray byApiClient = R"([ { "method": "clientCredentials", "check": [ { "get": "/check" } ] } ])";
const QByteArray byApiClientsToken = R"([ { "method": "clientCredentials",
    "obtain": [ { "post": "/token", "json": { "id": "{apiClientId}", "secret": "{apiClientSecret}" },
        "take": { "accessToken": "access_token" } } ],
    "check": [ { "get": "/check" } ] } ])";

QByteArray bodyOf(const QByteArray &request)
{
    return request.mid(request.indexOf("\r\n\r\n") + 4);
}

} // namespace

class AuthorizationServerTest : public QObject
{
    Q_OBJECT

private:
    using TokenResult = tl::expected<Token, Problem>;
    using RevocationResult = tl::expected<void, Problem>;

    void use(const QByteArray &ways, const QByteArray &more = {})
    {
        m_server = std::make_unique<AuthorizationServer>(
            m_lines, serviceSignedInToBy(ways, m_provider->base(), more), [this] { return m_now; });
    }
    void take(wait::Future<TokenResult> asked)
    {
        m_token.reset();
        std::move(asked).then(this, [this](const TokenResult &token) { m_token = token; });
    }
    void takeRevocation(const Token &token)
    {
        m_revoked.reset();
        m_server->revoke(token).then(this, [this](const RevocationResult &revoked) { m_revoked = revoked; });
    }
    Token browserToken() const
    {
        Token token;
        token.issuedBy = m_provider->base() + u"/token renumber"_s;
        token.accessToken = u"a+1"_s;
        token.refreshToken = u"r1"_s;
        token.method = description::SignInMethod::Browser;
        return token;
    }
    QString revocation(const Token &token)
    {
        takeRevocation(token);
        [&] { QTRY_VERIFY(m_revoked); }();
        return *m_revoked ? u"done"_s : description::nameOf(m_revoked->error().kind);
    }

private slots:
    void init()
    {
        m_provider = std::make_unique<FakeProvider>();
        m_provider->answer("/token", rawReply(200, R"({"access_token":"a1","refresh_token":"r1"})"));
        m_provider->answer("/revoke", rawReply(200));
    }
    void cleanup() { m_server.reset(); }

    void byNameAndPassword()
    {
        m_provider->answer(
            "/token",
            rawReply(200, R"({"access_token":"a1","refresh_token":"r1","ends":"2030-03-17T18:00:00Z"})"));
        use(byPassword);
        take(m_server->signInByPassword(u"me"_s, u"p&w"_s));
        QVERIFY(!m_token); // not before the event loop
        QTRY_VERIFY(m_token);
        QCOMPARE(bodyOf(m_provider->requestsTo("/token").first()), R"({"password":"p&w","username":"me"})");
        Token expected;
        expected.accessToken = u"a1"_s;
        expected.refreshToken = u"r1"_s;
        expected.expiresAt = QDateTime({2030, 3, 17}, {18, 0}, time::utc);
        expected.issuedAt = m_now;
        expected.method = description::SignInMethod::Password;
        expected.owner = service::TokenOwner::Unconfirmed;
        QVERIFY(**m_token == expected); // and no password
        QVERIFY(m_server->canRefresh(expected));
        take(m_server->refresh(expected));
        QTRY_VERIFY(m_token);
        QCOMPARE(bodyOf(m_provider->requestsTo("/token").last()), R"({"again":"r1"})");
        QCOMPARE(revocation(expected), u"done"_s);
        QCOMPARE(bodyOf(m_provider->requestsTo("/revoke").last()), R"({"token":"r1"})");
    }

    /// For calls that renew and end the token, too, and for the next start.
    void whatTheReplyLeaves()
    {
        const QByteArray keeping = R"([ { "method": "password",
            "obtain": [ { "post": "/token", "json": { "p": "{password}" },
                "take": { "accessToken": "access_token", "refreshToken": "refresh_token" },
                "keep": { "pool": "pool.id", "key?": "key" } } ],
            "refresh": [ { "post": "/token", "json": { "again": "{refreshToken}", "pool": "{pool}" },
                "take": { "accessToken": "access_token" }, "keep": { "key?": "key" } } ],
            "revoke": [ { "post": "/revoke", "json": { "pool": "{pool}", "key": "{key}" } } ] } ])";
        m_provider->answer(
            "/token",
            rawReply(200,
                     R"({"access_token":"a1","refresh_token":"r1","pool":{"id":12345678901234567890}})"));
        use(keeping);
        take(m_server->signInByPassword(u"me"_s, u"p"_s));
        QTRY_VERIFY(m_token);
        const Token token = **m_token;
        QCOMPARE(description::toText(token.kept.value(u"pool"_s)), u"12345678901234567890"_s);
        QCOMPARE(tokenFromBytes(toBytes(token, 2500))->kept, token.kept);
        m_provider->answer("/token", rawReply(200, R"({"access_token":"a2","key":"k2"})"));
        take(m_server->refresh(token));
        QTRY_VERIFY(m_token);
        QCOMPARE(bodyOf(m_provider->requestsTo("/token").last()),
                 R"({"again":"r1","pool":12345678901234567890})");
        QCOMPARE(revocation(**m_token), u"done"_s);
        QCOMPARE(bodyOf(m_provider->requestsTo("/revoke").last()),
                 R"({"key":"k2","pool":12345678901234567890})");
    }

    /// Where the reply to a renewal says nothing of it, it stays.
    void whatTheReplyToABrowserLeaves()
    {
        QByteArray keeping = byBrowser;
        keeping.replace(R"("scopes": [],)", R"("scopes": [], "keep": { "tenant": "instance.id" },)");
        use(keeping);
        m_provider->answer("/token", rawReply(200, R"({"access_token":"a1","instance":{"id":"t7"}})"));
        AuthorizationRequest request;
        Endpoints endpoints;
        endpoints.token = QUrl(QString(m_provider->base() + u"/token"_s));
        take(m_server->exchangeCode(endpoints, request, u"c"_s));
        QTRY_VERIFY(m_token);
        const description::Values kept{{u"tenant"_s, u"t7"_s}};
        QCOMPARE((*m_token)->kept, kept);
        m_provider->answer("/token", rawReply(200, R"({"access_token":"a2"})"));
        Token token = browserToken();
        token.kept = kept;
        take(m_server->refresh(token));
        QTRY_VERIFY(m_token);
        QCOMPARE((*m_token)->kept, kept);
    }

    /// A session in two cookies, one of them also the token's name, and a token against forgery, which a
    /// header has decoded and the cookie as it came.
    void aSignInInCookies()
    {
        const QByteArray inCookies = R"([ { "method": "password",
            "obtain": [ { "get": "/form", "keep": { "csrf": "decodedCookie:csrf" } },
                        { "post": "/in", "form": { "p": "{password}" }, "headers": { "X-Csrf": "{csrf}" },
                          "take": { "accessToken": "cookie:sid" } } ],
            "revoke": [ { "post": "/out", "headers": { "X-Csrf": "{csrf}" } } ] } ])";
        m_provider->answer("/form", rawReply(200, {}, "Set-Cookie: csrf=c%3D1; Path=/\r\n"));
        m_provider->answer(
            "/in", rawReply(200, {}, "Set-Cookie: sid=s1; Path=/; HttpOnly\r\nSet-Cookie: part=2\r\n"));
        m_provider->answer("/out", rawReply(200));
        use(inCookies, R"("cookies": true,)");
        take(m_server->signInByPassword(u"me"_s, u"p"_s));
        QTRY_VERIFY(m_token);
        QVERIFY(m_token->has_value());
        QCOMPARE(headerOf(m_provider->requestsTo("/form").first(), "Cookie"), "");
        QCOMPARE(headerOf(m_provider->requestsTo("/in").first(), "Cookie"), "csrf=c%3D1");
        QCOMPARE(headerOf(m_provider->requestsTo("/in").first(), "X-Csrf"), "c=1");
        QCOMPARE((*m_token)->accessToken, u"s1"_s);
        const auto again = tokenFromBytes(toBytes(**m_token, 2500));
        QCOMPARE(revocation(again.value()), u"done"_s);
        const QByteArrayList sent = headerOf(m_provider->requestsTo("/out").first(), "Cookie").split(';');
        QCOMPARE(
            QSet<QByteArray>({sent.value(0).trimmed(), sent.value(1).trimmed(), sent.value(2).trimmed()}),
            QSet<QByteArray>({"csrf=c%3D1", "sid=s1", "part=2"}));
        QCOMPARE(headerOf(m_provider->requestsTo("/out").first(), "X-Csrf"), "c=1");
    }

    void cookiesOfAServiceThatNeedsNoneAreDropped()
    {
        m_provider->answer(
            "/token", rawReply(200, R"({"access_token":"a1","refresh_token":"r1"})", "Set-Cookie: s=1\r\n"));
        use(byPassword);
        take(m_server->signInByPassword(u"me"_s, u"p"_s));
        QTRY_VERIFY(m_token);
        QVERIFY((*m_token)->cookies.isEmpty());
    }

    void aWrongPassword()
    {
        m_provider->answer("/token", rawReply(429));
        use(byPassword);
        take(m_server->signInByPassword(u"me"_s, u"x"_s));
        QTRY_VERIFY(m_token);
        QCOMPARE(description::nameOf(m_token->error().kind), u"tooManyRequests"_s);
        QCOMPARE(m_provider->requestsTo("/token").size(), 1);
    }

    /// A client that the service does not know is no wrong password.
    void whatOAuthsErrorsMean_data()
    {
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<QString>("ofPassword");
        QTest::addColumn<QString>("ofApiClient");
        const auto row
            = [](const QByteArray &error, int status, const QString &ofPassword, const QString &ofApiClient) {
                  QTest::addRow("%d %s", status, error.constData())
                      << rawReply(status, "{\"error\":\"" + error + "\"}") << ofPassword << ofApiClient;
              };
        for (const int status : {400, 401}) {
            row("invalid_client", status, u"notPermitted"_s, u"signInAgain"_s);
            row("invalid_grant", status, u"signInAgain"_s, u"signInAgain"_s);
            row("unauthorized_client", status, u"notPermitted"_s, u"notPermitted"_s);
            row("invalid_scope", status, u"notPermitted"_s, u"notPermitted"_s);
        }
        row("wrong_password", 401, u"signInAgain"_s, u"signInAgain"_s);
        row("invalid_request", 400, u"unexpectedReply"_s, u"unexpectedReply"_s);
    }

    void whatOAuthsErrorsMean()
    {
        QFETCH(const QByteArray, reply);
        m_provider->answer("/token", reply);
        use(byPassword);
        take(m_server->signInByPassword(u"me"_s, u"x"_s));
        QTRY_VERIFY(m_token);
        QTEST(description::nameOf(m_token->error().kind), "ofPassword");
        Token token;
        token.method = description::SignInMethod::Password;
        token.refreshToken = u"r1"_s;
        take(m_server->refresh(token));
        QTRY_VERIFY(m_token);
        QTEST(description::nameOf(m_token->error().kind), "ofPassword");
        use(byApiClientsToken);
        take(m_server->signInAsApiClient(u"id"_s, u"secret"_s));
        QTRY_VERIFY(m_token);
        QTEST(description::nameOf(m_token->error().kind), "ofApiClient");
    }

    /// RFC 7617.
    void credentialsThatGoWithEachCall()
    {
        use(byApiClient);
        take(m_server->signInAsApiClient(u"id"_s, u"sécret:1"_s));
        QVERIFY(!m_token);
        QTRY_VERIFY(m_token);
        QCOMPARE((*m_token)->accessToken, u"aWQ6c8OpY3JldDox"_s);
        QCOMPARE((*m_token)->scheme, Scheme::Basic);
        QCOMPARE((*m_token)->method, description::SignInMethod::ClientCredentials);
        QVERIFY(!m_server->canRefresh(**m_token));
        QCOMPARE(revocation(**m_token), u"noCall"_s);
    }

    /// The refresh token first: while it is good, another access token can be had.
    void endingBoth()
    {
        use(byBrowser);
        QCOMPARE(revocation(browserToken()), u"done"_s);
        const auto requests = m_provider->requestsTo("/revoke");
        QCOMPARE(requests.size(), 2);
        QCOMPARE(fieldsOf(requests[0]),
                 (QMap<QString, QString>{{u"client_id"_s, u"renumber"_s},
                                         {u"token"_s, u"r1"_s},
                                         {u"token_type_hint"_s, u"refresh_token"_s}}));
        QCOMPARE(fieldsOf(requests[1]).value(u"token"_s), u"a+1"_s);
        Token token = browserToken();
        token.refreshToken.clear();
        QCOMPARE(revocation(token), u"done"_s);
        QCOMPARE(m_provider->requestsTo("/revoke").size(), 3);
        m_provider->answer("/revoke", rawReply(503));
        QCOMPARE(revocation(token), u"serviceDown"_s);
    }

    void whatCannotBeEnded()
    {
        QByteArray without = byBrowser;
        use(without.replace(R"(, "revocation": "{baseUrl}/revoke")", ""));
        QCOMPARE(revocation(browserToken()), u"noCall"_s);
        Token brought = browserToken();
        brought.method = description::SignInMethod::Token;
        QCOMPARE(revocation(brought), u"noCall"_s);
        QVERIFY(m_provider->requestsTo("/revoke").isEmpty());
    }

    /// Signing in anew while the old token is still being ended.
    void twoAtOnce()
    {
        m_provider->answer("/revoke", {m_provider->holding()});
        use(byBrowser);
        Token token = browserToken();
        token.refreshToken.clear();
        takeRevocation(token);
        QTRY_COMPARE(m_provider->requestsTo("/revoke").size(), 1);
        take(m_server->refresh(browserToken()));
        QTRY_VERIFY(m_token);
        QCOMPARE((*m_token)->accessToken, u"a1"_s);
        QVERIFY(!m_revoked);
        m_provider->release(rawReply(200));
        QTRY_VERIFY(m_revoked);
        QVERIFY(m_revoked->has_value());
    }

    void nobodyWaitsAnyMore()
    {
        use(byBrowser);
        m_provider->answer("/token", {m_provider->holding()});
        m_token.reset();
        auto refreshing = m_server->refresh(browserToken());
        refreshing.then([this](const TokenResult &token) { m_token = token; });
        QTRY_COMPARE(m_provider->requestsTo("/token").size(), 1);
        refreshing.cancel();
        m_provider->release(rawReply(200, R"({"access_token":"a2"})"));
        QCOMPARE(revocation(browserToken()), u"done"_s);
        QVERIFY(!m_token);
    }

    /// A token that is not wanted any more is ended, whoever has gone meanwhile.
    void aRevocationThatNobodyWaitsForGoesOn()
    {
        m_provider->answer(
            "/revoke",
            {m_provider->holding(), RawServer::saying(rawReply(200)), RawServer::saying(rawReply(200))});
        use(byBrowser);
        m_server->revoke(browserToken());
        QTRY_COMPARE(m_provider->requestsTo("/revoke").size(), 1);
        m_provider->release(rawReply(200));
        QTRY_COMPARE(m_provider->requestsTo("/revoke").size(), 2); // of the access token
    }

private:
    net::Lines m_lines;
    std::unique_ptr<FakeProvider> m_provider;
    std::unique_ptr<AuthorizationServer> m_server;
    std::optional<TokenResult> m_token;
    std::optional<RevocationResult> m_revoked;
    QDateTime m_now = QDateTime::fromSecsSinceEpoch(1'900'000'000, time::utc);
};

RENUMBER_TEST(AuthorizationServerTest)
#include "authorizationservertest.moc"
