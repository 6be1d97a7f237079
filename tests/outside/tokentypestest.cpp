// SPDX-License-Identifier: Apache-2.0
// A token of a type that Renumber cannot send is not sent as a Bearer token.
#include "awaited.h"
#include "fakeprovider.h"
#include "net/lines.h"
#include "signin/authorizationserver.h"
#include "testprogram.h"
#include "time/utc.h"

#include <QTest>

using namespace renumber;
using namespace renumber::service;
using namespace renumber::signin;
using namespace renumber::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray byBrowser = R"([ { "method": "browser", "clientId": "renumber", "scopes": [], "endpoints": {
    "authorization": "{baseUrl}/auth", "token": "{baseUrl}/token" } } ])";
const QByteArray byPassword = R"([ { "method": "password",
    "obtain": [ { "post": "/token", "json": { "username": "{username}", "password": "{password}" },
        "take": { "accessToken": "access_token", "refreshToken?": "refresh_token" } } ],
    "refresh": [ { "post": "/token", "json": { "again": "{refreshToken}" },
        "take": { "accessToken": "access_token", "refreshToken?": "refresh_token" } } ] } ])";
const QByteArray byApiClient = R"([ { "method": "clientCredentials", "check": [ { "get": "/check" } ],
    "obtain": [ { "post": "/token", "json": { "id": "{apiClientId}", "secret": "{apiClientSecret}" },
        "take": { "accessToken": "access_token" } } ] } ])";
const QByteArray whereTheTypeIsElsewhere = R"([ { "method": "password",
    "obtain": [ { "post": "/token", "json": { "username": "{username}", "password": "{password}" },
        "take": { "accessToken": "token", "tokenType?": "kind" } } ] } ])";

QByteArray reply(const QByteArray &type)
{
    return rawReply(200, R"({"access_token":"a1","refresh_token":"r1")" + type + "}");
}

} // namespace

class TokenTypesTest : public QObject
{
    Q_OBJECT

    using Result = tl::expected<Token, Problem>;

    void use(const QByteArray &ways)
    {
        m_server = std::make_unique<AuthorizationServer>(
            m_lines, serviceSignedInToBy(ways, m_provider->base()), [this] { return m_now; });
    }
    /// What a token request comes to: an access token, or what is wrong with the reply.
    static QString told(wait::Future<Result> asked)
    {
        const std::optional<Result> result = awaited(asked);
        if (!result)
            return u"nothing"_s;
        return *result
            ? (*result)->accessToken
            : QString(description::nameOf(result->error().kind) + u": "_s + result->error().detail);
    }
    QString byName() { return told(m_server->signInByPassword(u"me"_s, u"p"_s)); }
    QString byClient() { return told(m_server->signInAsApiClient(u"id"_s, u"secret"_s)); }
    QString renewed(description::SignInMethod method)
    {
        Token old;
        old.accessToken = u"a0"_s;
        old.refreshToken = u"r0"_s;
        old.method = method;
        if (method == description::SignInMethod::Browser)
            old.issuedBy = m_provider->base() + u"/token renumber"_s;
        return told(m_server->refresh(old));
    }
    QString byCode()
    {
        return told(m_server->findEndpoints().andThen([this](const auto &endpoints) {
            return m_server->exchangeCode(*endpoints, AuthorizationRequest(), u"c"_s);
        }));
    }

private slots:
    void init() { m_provider = std::make_unique<FakeProvider>(); }
    void cleanup() { m_server.reset(); }

    void tokenTypeDPoP_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QString>("refused"); ///< empty: it is not
        const auto row = [](const char *name, const QByteArray &type, const QString &refused) {
            QTest::newRow(name) << type << refused;
        };
        row("DPoP", R"(,"token_type":"DPoP")", u"DPoP"_s);
        row("dpop", R"(,"token_type":"dpop")", u"dpop"_s);
        row("MAC", R"(,"token_type":"mac")", u"mac"_s);
        row("of RFC 8693", R"(,"token_type":"N_A")", u"N_A"_s);
        row("PoP", R"(,"token_type":"pop")", u"pop"_s);
        row("a beginning", R"(,"token_type":"Bearer-ish")", u"Bearer-ish"_s);
        row("a number", R"(,"token_type":7)", u"7"_s);
        row("Bearer", R"(,"token_type":"Bearer")", {});
        row("in other letters", R"(,"token_type":"bEARER")", {});
        row("with a blank", R"(,"token_type":"bearer ")", {});
        row("not said", "", {});
        row("null", R"(,"token_type":null)", {});
        row("empty", R"(,"token_type":"")", {});
    }

    /// The first one and those that replace it, by each way that asks for one.
    void tokenTypeDPoP()
    {
        QFETCH(const QByteArray, type);
        QFETCH(const QString, refused);
        m_provider->answer("/token", reply(type));
        const QString expected = refused.isEmpty()
            ? u"a1"_s
            : u"unexpectedReply: the token in the reply is of the type \"%1\"; Renumber can use only \"Bearer\""_s
                  .arg(refused);
        use(byBrowser);
        QCOMPARE(byCode(), expected);
        QCOMPARE(renewed(description::SignInMethod::Browser), expected);
        use(byPassword);
        QCOMPARE(byName(), expected);
        QCOMPARE(renewed(description::SignInMethod::Password), expected);
        use(byApiClient);
        QCOMPARE(byClient(), expected);
    }

    /// It is the service's, so that nothing is wrong with what was entered.
    void aTokenThatCannotBeSentBack_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::newRow("of two lines") << QByteArray(R"(A\r\nX)");
        QTest::newRow("a letter outside of ASCII") << QByteArray("\xC3\xA9");
    }
    void aTokenThatCannotBeSentBack()
    {
        QFETCH(const QByteArray, token);
        m_provider->answer("/token", rawReply(200, R"({"access_token":")" + token + R"("})"));
        use(byPassword);
        QCOMPARE(byName(), u"unexpectedReply: the token in the reply has signs that no token can have"_s);
        QCOMPARE(renewed(description::SignInMethod::Password),
                 u"unexpectedReply: the token in the reply has signs that no token can have"_s);
    }

    void whereADescriptionSaysTheTypeStands()
    {
        m_provider->answer("/token", rawReply(200, R"({"token":"a1","kind":"DPoP"})"));
        use(whereTheTypeIsElsewhere);
        QVERIFY(byName().contains(u"\"DPoP\""_s));
        m_provider->answer("/token", rawReply(200, R"({"token":"a1","kind":"bearer"})"));
        QCOMPARE(byName(), u"a1"_s);
    }

    /// A service that wants its token in another way than as a Bearer token has words of its own for that.
    void whereTheDescriptionSendsNoBearerToken()
    {
        QByteArray text = sampleText();
        text.replace(R"("signIn": [ { "method": "token" } ],)",
                     QByteArray("\"signIn\": " + byPassword + ","));
        text.replace("Bearer {accessToken}", "Token {accessToken}");
        m_server = std::make_unique<AuthorizationServer>(
            m_lines, serviceAt(m_provider->base(), described(text).value()), [this] { return m_now; });
        m_provider->answer("/token", reply(R"(,"token_type":"Token")"));
        QCOMPARE(byName(), u"a1"_s);
    }

private:
    net::Lines m_lines;
    std::unique_ptr<FakeProvider> m_provider;
    std::unique_ptr<AuthorizationServer> m_server;
    QDateTime m_now = QDateTime::fromSecsSinceEpoch(1'900'000'000, time::utc);
};

RENUMBER_TEST(TokenTypesTest)
#include "tokentypestest.moc"
