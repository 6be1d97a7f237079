// SPDX-License-Identifier: Apache-2.0
// With what the browser is sent to the identity provider, and what is believed of what it brings back.
#include "signin/authorizationrequest.h"
#include "testprogram.h"

#include <QRegularExpression>
#include <QTest>

using namespace renumber;
using namespace renumber::signin;
using namespace Qt::StringLiterals;

namespace {

const QString redirectUri = u"http://127.0.0.1:50000/callback"_s;

Endpoints endpoints(const QString &authorization = u"https://id.example.com/auth"_s)
{
    return {u"https://id.example.com"_s,
            QUrl(authorization, QUrl::StrictMode),
            QUrl(u"https://id.example.com/token"_s),
            {},
            IssuerInCallback::Possible};
}

description::BrowserSettings settings()
{
    description::BrowserSettings settings;
    settings.issuer = u"https://id.example.com"_s;
    settings.clientId = u"my app&x=1+%41"_s;
    settings.scopes = {u"openid"_s, u"offline_access"_s};
    return settings;
}

AuthorizationRequest made(const description::BrowserSettings &settings, Prompt prompt = Prompt::IfNeeded)
{
    return AuthorizationRequest::make(endpoints(), settings, redirectUri, prompt);
}

/// The query as it goes out, name by name, still encoded.
QMap<QByteArray, QByteArray> encodedItems(const QUrl &url)
{
    QMap<QByteArray, QByteArray> items;
    const QByteArray encoded = url.toEncoded();
    const QList<QByteArray> parts = encoded.mid(encoded.indexOf('?') + 1).split('&');
    for (const QByteArray &part : parts) {
        const qsizetype equals = part.indexOf('=');
        if (items.contains(part.left(equals)))
            QTest::qFail("a parameter stands twice", __FILE__, __LINE__);
        items.insert(part.left(equals), part.mid(equals + 1));
    }
    return items;
}

QByteArray promptOf(const QString &wanted, Prompt prompt)
{
    description::BrowserSettings with = settings();
    if (!wanted.isEmpty())
        with.parameters.insert(u"prompt"_s, wanted);
    return encodedItems(made(with, prompt).url).value("prompt");
}

} // namespace

class AuthorizationRequestTest : public QObject
{
    Q_OBJECT

private slots:
    /// RFC 7636, appendix B.
    void theChallengeOfTheStandard()
    {
        QCOMPARE(codeChallenge(u"dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"_s),
                 u"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"_s);
    }

    void eachTryIsFresh()
    {
        static const QRegularExpression form(u"\\A[A-Za-z0-9_-]{43}\\z"_s);
        QSet<QString> seen;
        for (int i = 0; i < 100; ++i) {
            const AuthorizationRequest request = made(settings());
            QVERIFY(form.match(request.state).hasMatch());
            QVERIFY(form.match(request.codeVerifier).hasMatch());
            seen << request.state << request.codeVerifier;
        }
        QCOMPARE(seen.size(), 200);
    }

    void everythingIsEncodedOnce()
    {
        description::BrowserSettings with = settings();
        with.parameters = {{u"acr values"_s, u"a&b=c+d é%"_s}};
        const AuthorizationRequest request = made(with);
        QVERIFY(request.url.toEncoded().startsWith("https://id.example.com/auth?"));
        QVERIFY(!request.url.hasFragment());
        const QMap<QByteArray, QByteArray> expected{
            {"response_type", "code"},
            {"client_id", "my%20app%26x%3D1%2B%2541"},
            {"redirect_uri", "http%3A%2F%2F127.0.0.1%3A50000%2Fcallback"},
            {"scope", "openid%20offline_access"},
            {"state", request.state.toLatin1()},
            {"code_challenge", codeChallenge(request.codeVerifier).toLatin1()},
            {"code_challenge_method", "S256"},
            {"acr%20values", "a%26b%3Dc%2Bd%20%C3%A9%25"}};
        QCOMPARE(encodedItems(request.url), expected);
        QCOMPARE(request.redirectUri, redirectUri);
    }

    void theVerifierStaysHere()
    {
        const AuthorizationRequest request = made(settings());
        QVERIFY(!request.url.toEncoded().contains(request.codeVerifier.toLatin1()));
    }

    void withoutScopes()
    {
        description::BrowserSettings none = settings();
        none.scopes.clear();
        QVERIFY(!encodedItems(made(none).url).contains("scope"));
    }

    /// A description adds parameters and changes none of those that make it safe.
    void noParameterReplacesOurs()
    {
        description::BrowserSettings with = settings();
        for (const QString &name : {u"state"_s, u"redirect_uri"_s, u"response_type"_s, u"client_id"_s,
                                    u"code_challenge"_s, u"code_challenge_method"_s, u"scope"_s})
            with.parameters.insert(name, u"evil"_s);
        QVERIFY(!made(with).url.toEncoded().contains("evil"));
    }

    /// RFC 6749 3.1.
    void theEndpointsOwnQueryStays()
    {
        const auto request
            = AuthorizationRequest::make(endpoints(u"https://id.example.com/auth?tenant=a%20b%26c&x=%2B"_s),
                                         settings(), redirectUri, Prompt::IfNeeded);
        const auto items = encodedItems(request.url);
        QCOMPARE(items.value("tenant"), "a%20b%26c");
        QCOMPARE(items.value("x"), "%2B");
        QCOMPARE(items.value("response_type"), "code");
        QCOMPARE(items.size(), 9);
    }

    void prompts()
    {
        QVERIFY(!encodedItems(made(settings()).url).contains("prompt"));
        QCOMPARE(promptOf({}, Prompt::Login), "login");
        QCOMPARE(promptOf(u"consent"_s, Prompt::IfNeeded), "consent");
        QCOMPARE(promptOf(u"consent"_s, Prompt::Login), "login%20consent");
        QCOMPARE(promptOf(u"login"_s, Prompt::Login), "login");
        QCOMPARE(promptOf(u"consent login"_s, Prompt::Login), "login%20consent");
        // "none" with anything else is an error (OpenID Connect Core 3.1.2.1).
        QCOMPARE(promptOf(u"none"_s, Prompt::Login), "login");
    }

    void codes_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QString>("code");
        QTest::newRow("the code") << QByteArray("code=abc&state=S") << u"abc"_s;
        QTest::newRow("the other way round") << QByteArray("state=S&code=abc") << u"abc"_s;
        QTest::newRow("further items")
            << QByteArray("session_state=x&code=abc&state=S&scope=openid+phone") << u"abc"_s;
        QTest::newRow("+ is a space") << QByteArray("code=a+b&state=S") << u"a b"_s;
        QTest::newRow("%2B is +") << QByteArray("code=a%2Bb%2b&state=S") << u"a+b+"_s;
        QTest::newRow("split before it is decoded")
            << QByteArray("code=a%26state%3DX&state=S") << u"a&state=X"_s;
        QTest::newRow("decoded once") << QByteArray("code=%2526&state=S") << u"%26"_s;
        QTest::newRow("= within") << QByteArray("code=YQ==&state=S") << u"YQ=="_s;
        QTest::newRow("an encoded name") << QByteArray("%63ode=abc&st%61te=S") << u"abc"_s;
        QTest::newRow("empty items") << QByteArray("&&code=abc&&state=S&") << u"abc"_s;
        QTest::newRow("the right issuer, not promised")
            << QByteArray("code=abc&state=S&iss=https%3A%2F%2Fid.example.com") << u"abc"_s;
    }

    void codes()
    {
        QFETCH(const QByteArray, query);
        QFETCH(const QString, code);
        QCOMPARE(codeFrom(query, m_request, endpoints()).value_or(u"none"_s), code);
    }

    void failures_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<CallbackFault>("fault");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *name, const QByteArray &query, CallbackFault fault,
                            const QString &detail = {}) { QTest::newRow(name) << query << fault << detail; };
        using enum CallbackFault;
        row("nothing", "", NotOurs);
        row("another state", "code=abc&state=T", NotOurs);
        row("the state in other letters", "code=abc&state=s", NotOurs);
        row("the state and more", "code=abc&state=S+", NotOurs);
        row("no state", "code=abc", NotOurs);
        row("an empty state", "code=abc&state=", NotOurs);
        row("two states", "code=abc&state=S&state=S", NotOurs);
        row("the second state right", "state=T&code=abc&state=S", NotOurs);
        row("an error of somebody else", "error=access_denied&state=T", NotOurs);
        row("two codes", "code=abc&code=def&state=S", Malformed);
        row("two errors", "error=a&error=access_denied&state=S", Malformed);
        row("two issuers",
            "code=abc&state=S&iss=https%3A%2F%2Fid.example.com&iss=https%3A%2F%2Fid.example.com", Malformed);
        row("neither", "state=S", Malformed);
        row("an empty code", "code=&state=S", Malformed);
        row("a code without a value", "code&state=S", Malformed);
        row("a name in other letters", "Code=abc&state=S", Malformed);
        row("another issuer", "code=abc&state=S&iss=https%3A%2F%2Fevil.example", WrongIssuer);
        row("an issuer with a slash more", "code=abc&state=S&iss=https%3A%2F%2Fid.example.com%2F",
            WrongIssuer);
        row("an error of another issuer", "error=access_denied&state=S&iss=https%3A%2F%2Fevil.example",
            WrongIssuer);
        row("denied", "error=access_denied&state=S", Denied);
        row("denied in words", "error=access_denied&error_description=You+said+no%21&state=S", Denied,
            u"You said no!"_s);
        row("denied, with a code", "error=access_denied&code=abc&state=S", Denied);
        row("an error", "error=server_error&state=S", Refused, u"server_error"_s);
        row("an error in words", "error=invalid_scope&error_description=No+%E2%80%9Cphone%E2%80%9D&state=S",
            Refused, u"No “phone”"_s);
        row("a long error", "error=x&state=S&error_description=" + QByteArray(5000, 'e'), Refused,
            QString(QString(199, u'e') + u'…'));
        row("garbage", "%%%=\xff&=&%zz", NotOurs);
        row("garbage beside the state", "state=S&%%%=\xff&=&%zz", Malformed);
    }

    void failures()
    {
        QFETCH(const QByteArray, query);
        QFETCH(const CallbackFault, fault);
        QFETCH(const QString, detail);
        const auto code = codeFrom(query, m_request, endpoints());
        QVERIFY(!code.has_value());
        QCOMPARE(code.error().fault, fault);
        QCOMPARE(code.error().detail, detail);
    }

    /// RFC 9207 2.4.
    void aPromisedIssuer()
    {
        Endpoints promising = endpoints();
        promising.issuerInCallback = IssuerInCallback::Promised;
        const auto with = [&](const QByteArray &more) {
            return codeFrom("code=abc&state=S" + more, m_request, promising);
        };
        QVERIFY(with("&iss=https%3A%2F%2Fid.example.com").has_value());
        QCOMPARE(with("").error().fault, CallbackFault::WrongIssuer);
        QCOMPARE(with("&iss=").error().fault, CallbackFault::WrongIssuer);
        QCOMPARE(with("&iss=https%3A%2F%2Fevil.example").error().fault, CallbackFault::WrongIssuer);
    }

    void anErrorWithoutThePromisedIssuer()
    {
        Endpoints promising = endpoints();
        promising.issuerInCallback = IssuerInCallback::Promised;
        const auto failed = codeFrom("error=server_error&state=S", m_request, promising);
        QCOMPARE(failed.error().fault, CallbackFault::Refused);
        QCOMPARE(failed.error().detail, u"server_error"_s);
    }

    void anIssuerThatCannotBeChecked()
    {
        Endpoints unknown = endpoints();
        unknown.issuer.clear();
        QVERIFY(codeFrom("code=abc&state=S&iss=https%3A%2F%2Fid.example.com", m_request, unknown));
    }

private:
    const AuthorizationRequest m_request{{}, redirectUri, QStringLiteral("S"), QStringLiteral("V")};
};

RENUMBER_TEST(AuthorizationRequestTest)
#include "authorizationrequesttest.moc"
