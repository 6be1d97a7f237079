// SPDX-License-Identifier: Apache-2.0
// The ways to sign in that a description tells, and what is said of broken ones.
#include "sampledescription.h"
#include "testprogram.h"

#include <QTest>

using namespace renumber::description;
using namespace renumber::test;
using namespace Qt::StringLiterals;

namespace {

/// The token for what \a variable stands for.
QByteArray obtaining(const QByteArray &variable)
{
    return R"("obtain": [ { "post": "/token", "json": { "a": "{)" + variable
        + R"(}" }, "take": { "accessToken": "t" } } ])";
}

const QByteArray obtain = obtaining("password");
const QByteArray obtainRenewable
    = QByteArray(obtain).replace(R"("t" } })", R"("t", "refreshToken?": "r" } })");
const QByteArray obtainForOthers = obtaining("apiClientSecret");

const QByteArray check = R"("check": [ { "get": "/check" } ])";

/// The beginning of a way by code, whose codes go to what people of \a kind are known by.
QByteArray sendingTo(const QByteArray &kind)
{
    return R"({ "method": "code", "usernameIs": ")" + kind
        + R"(", "send": [ { "post": "/send", "json": { "to": "{username}" }, "keep": { "ticket": "t" } } ], )";
}

const QByteArray enteringCode
    = R"("obtain": [ { "post": "/in", "json": { "c": "{code}", "t": "{ticket}" }, "take": { "accessToken": "t" } } ])";

/// The sample with \a ways to sign in, on line 6.
tl::expected<Description, Faults> signedInToBy(const QByteArray &ways)
{
    return described(sampleText().replace(R"([ { "method": "token" } ])", QByteArray("[ " + ways + " ]")));
}

/// The same, where people can be found and calls carry whatever authorizes them.
tl::expected<Description, Faults> forApiClients(const QByteArray &ways)
{
    QByteArray text = sampleText();
    text.replace(R"([ { "method": "token" } ])", QByteArray("[ " + ways + " ]"));
    text.replace("Bearer {accessToken}", "{authorization}");
    text.replace(R"("account": {)", R"("account": { "find": [ { "get": "/people?q={wanted}",
        "take": { "people": { "from": "people", "value": "id", "name": "name" } } } ],)");
    return described(text);
}

QByteArray inWords(const Faults &faults)
{
    QStringList messages;
    for (const Fault &fault : faults)
        messages.append(toText(fault));
    return messages.join(u'\n').toUtf8();
}

template <typename Way> Way first(const tl::expected<Description, Faults> &description)
{
    if (!description)
        qFatal("%s", inWords(description.error()).constData());
    return std::get<Way>(description->signIn.first());
}

struct Mistake
{
    const char *name;
    QByteArray ways;
    QString place;
    QString what;
    QString fix;
};

QList<Mistake> mistakes()
{
    const auto browser = [](const QByteArray &more) {
        return QByteArray(R"({ "method": "browser", "clientId": "c", "scopes": [])" + more + " }");
    };
    const QByteArray issuer = R"(, "issuer": "{baseUrl}")";
    const QString way = u"/signIn/0"_s;
    return {
        {"token with a scope", R"({ "method": "token", "scopes": [] })", u"/signIn/0/scopes"_s,
         u"\"scopes\" does not belong to \"token\""_s, u"use one of check"_s},
        {"check that takes a number",
         R"({ "method": "token", "check": [ { "get": "/check", "take": { "phone": "p" } } ] })",
         u"/signIn/0/check/0/take"_s, u"\"phone\" is not a value that can be taken here"_s,
         u"userId, name"_s},
        {"check of somebody", R"({ "method": "token", "check": [ { "get": "/users/{userId}" } ] })",
         u"/signIn/0/check/0/get"_s, u"no variable {userId} here"_s, u"\"account\""_s},
        {"check with a password",
         R"({ "method": "password", "check": [ { "post": "/check", "json": { "p": "{password}" } } ],)"
             + obtain + "}",
         u"/signIn/0/check/0/json/p"_s, u"no variable {password} here"_s, u"accessToken"_s},
        {"browser with calls", browser(issuer + "," + obtain), u"/signIn/0/obtain"_s,
         u"\"obtain\" does not belong to \"browser\""_s, u"clientId, scopes, issuer"_s},
        {"password with an issuer", R"({ "method": "password", "issuer": "x",)" + obtain + "}",
         u"/signIn/0/issuer"_s, u"\"issuer\" does not belong to \"password\""_s,
         u"obtain, refresh, revoke"_s},
        {"API client with a refresh",
         R"({ "method": "clientCredentials", "refresh": [ { "post": "/x" } ],)" + obtainForOthers + ","
             + check + "}",
         u"/signIn/0/refresh"_s, u"\"refresh\" does not belong to \"clientCredentials\""_s,
         u"check, obtain"_s},
        {"browser without a client id", R"({ "method": "browser", "issuer": "{baseUrl}", "scopes": [] })",
         way, u"\"clientId\" is missing"_s, u"add it"_s},
        {"browser without scopes", R"({ "method": "browser", "issuer": "{baseUrl}", "clientId": "c" })", way,
         u"\"scopes\" is missing"_s, u"add it"_s},
        {"password without calls", R"({ "method": "password" })", way, u"\"obtain\" is missing"_s,
         u"add it"_s},
        {"API client without a check", R"({ "method": "clientCredentials",)" + obtainForOthers + "}", way,
         u"\"check\" is missing"_s, u"add it"_s},
        {"browser without a place", browser({}), way, u"not said where to sign in"_s, u"\"endpoints\""_s},
        {"one endpoint of two", browser(R"(, "endpoints": { "token": "{baseUrl}/t" })"),
         u"/signIn/0/endpoints"_s, u"\"authorization\" is missing"_s, u"an address"_s},
        {"variable that is none", browser(R"(, "issuer": "{issuer}")"), u"/signIn/0/issuer"_s,
         u"no variable {issuer} here"_s, u"baseUrl"_s},
        {"token in a parameter", browser(issuer + R"(, "parameters": { "x": "{accessToken}" })"),
         u"/signIn/0/parameters/x"_s, u"no variable {accessToken} here"_s, u"appId, baseUrl, domain"_s},
        {"body that is none", browser(issuer + R"(, "tokenBody": "xml")"), u"/signIn/0/tokenBody"_s,
         u"none of those that are possible"_s, u"\"form\" or \"json\""_s},
        {"scope with a space",
         R"({ "method": "browser", "issuer": "x", "clientId": "c", "scopes": [ "a b" ] })",
         u"/signIn/0/scopes/0"_s, u"does not have the form"_s, u"without spaces"_s},
        {"two of one method", R"({ "method": "token" }, { "method": "token" })", u"/signIn/1"_s,
         u"there already"_s, u"keep one"_s},
        {"obtain without a token",
         R"({ "method": "password", "obtain": [ { "post": "/token", "json": { "p": "{password}" } } ] })",
         u"/signIn/0/obtain"_s, u"\"accessToken\" is never taken"_s, u"\"take\""_s},
        {"refresh without a token",
         R"({ "method": "password", "refresh": [ { "post": "/token", "json": { "r": "{refreshToken}" } } ],)"
             + obtainRenewable + "}",
         u"/signIn/0/refresh"_s, u"\"accessToken\" is never taken"_s, u"\"take\""_s},
        {"password that is never sent",
         R"({ "method": "password", "obtain": [ { "post": "/token", "take": { "accessToken": "t" } } ] })",
         u"/signIn/0/obtain"_s, u"{password} is never sent"_s, u"use {password}"_s},
        {"refresh by nothing",
         R"({ "method": "password", "refresh": [ { "post": "/t", "take": { "accessToken": "t" } } ],)"
             + obtainRenewable + "}",
         u"/signIn/0/refresh"_s, u"{refreshToken} is never sent"_s, u"use {refreshToken}"_s},
        {"refresh by what nobody has",
         R"({ "method": "password", "refresh": [ { "post": "/t", "json": { "r": "{refreshToken}" }, "take": { "accessToken": "t" } } ],)"
             + obtain + "}",
         u"/signIn/0/refresh"_s, u"\"refreshToken\" is never taken"_s, u"\"obtain\""_s},
        {"obtain that takes an account",
         R"({ "method": "password", "obtain": [ { "post": "/t", "json": { "p": "{password}" }, "take": { "accessToken": "t", "phone": "p" } } ] })",
         u"/signIn/0/obtain/0/take"_s, u"\"phone\" is not a value that can be taken here"_s,
         u"accessToken"_s},
        {"code without a send", R"({ "method": "code", "obtain": [ { "post": "/in", "json": { "c": "{code}" },
            "take": { "accessToken": "t" } } ] })",
         way, u"\"send\" is missing"_s, u"add it"_s},
        {"code that is sent to nobody",
         R"({ "method": "code", "send": [ { "post": "/send" } ], "obtain": [ { "post": "/in",
            "json": { "c": "{code}" }, "take": { "accessToken": "t" } } ] })",
         u"/signIn/0/send"_s, u"{username} is never sent"_s, u"use {username}"_s},
        {"code that is never entered", sendingTo("phone") + R"("obtain": [ { "post": "/in",
            "take": { "accessToken": "t" } } ] })",
         u"/signIn/0/obtain"_s, u"{code} is never sent"_s, u"use {code}"_s},
        {"code without a token", sendingTo("phone") + R"("obtain": [ { "post": "/in",
            "json": { "c": "{code}" } } ] })",
         u"/signIn/0/obtain"_s, u"\"accessToken\" is never taken"_s, u"\"take\""_s},
        {"code in its own request",
         R"({ "method": "code", "send": [ { "post": "/send", "json": { "u": "{username}", "c": "{code}" }, "keep": { "ticket": "t" } } ], )"
             + enteringCode + "}",
         u"/signIn/0/send/0/json/c"_s, u"no variable {code} here"_s, u"username"_s},
        {"name that is a fax number", sendingTo("fax") + enteringCode + "}", u"/signIn/0/usernameIs"_s,
         u"none of those that are possible"_s, u"phone or email"_s},
        {"code rules that are of no use here",
         sendingTo("name") + R"("code": { "lifetimeSeconds": 60 }, )" + enteringCode + "}",
         u"/signIn/0/code"_s, u"\"lifetimeSeconds\" is not known here"_s, u"length"_s},
        {"digits with a case", sendingTo("name") + R"("code": { "case": "upper" }, )" + enteringCode + "}",
         u"/signIn/0/code/case"_s, u"digits have no case"_s, u"take it out"_s},
        {"kept by send, used by revoke",
         sendingTo("name") + enteringCode
             + R"(, "revoke": [ { "post": "/out", "json": { "t": "{ticket}" } } ] })",
         u"/signIn/0/revoke/0/json/t"_s, u"no variable {ticket} here"_s, u"refreshToken"_s},
        {"password in a URL",
         R"({ "method": "password", "obtain": [ { "post": "/t?p={password}", "take": { "accessToken": "t" } } ] })",
         u"/signIn/0/obtain/0/post"_s, u"the secret {password} would stand in a URL"_s, u"body"_s},
        {"password in a refresh",
         R"({ "method": "password", "refresh": [ { "post": "/t", "json": { "p": "{password}", "r": "{refreshToken}" }, "take": { "accessToken": "t" } } ],)"
             + obtainRenewable + "}",
         u"/signIn/0/refresh/0/json/p"_s, u"no variable {password} here"_s, u"refreshToken"_s},
        {"secret of an API client in a URL",
         R"({ "method": "clientCredentials", "obtain": [ { "post": "/t?s={apiClientSecret}", "take": { "accessToken": "t" } } ],)"
             + check + "}",
         u"/signIn/0/obtain/0/post"_s, u"the secret {apiClientSecret} would stand in a URL"_s, u"body"_s},
    };
}

} // namespace

class SignInReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void browser()
    {
        const auto way = first<BrowserWay>(signedInToBy(
            R"({ "method": "browser", "issuer": "{baseUrl}/oidc", "clientId": "{appId}",
                 "scopes": [ "openid", "phone" ], "tokenBody": "json", "parameters": { "acr": "{domain}" } })"));
        const Values values{{u"baseUrl"_s, u"https://x"_s}, {u"appId"_s, u"main"_s}, {u"domain"_s, u"d"_s}};
        const auto text = [&](const Template &t) { return t.expand(values, Encoding::Verbatim); };
        QCOMPARE(text(way.issuer), u"https://x/oidc"_s);
        QCOMPARE(text(way.clientId), u"main"_s);
        QCOMPARE(way.scopes, QStringList({u"openid"_s, u"phone"_s}));
        QCOMPARE(way.tokenBody, TokenBody::Json);
        QCOMPARE(text(way.parameters.value(u"acr"_s)), u"d"_s);
        QVERIFY(text(way.tokenEndpoint).isEmpty());
    }

    void browserWithEndpoints()
    {
        const auto way = first<BrowserWay>(
            signedInToBy(R"({ "method": "browser", "clientId": "c", "scopes": [], "endpoints": {
                "authorization": "{baseUrl}/a", "token": "{baseUrl}/t", "revocation": "{baseUrl}/r" } })"));
        const Values values{{u"baseUrl"_s, u"https://x"_s}};
        QCOMPARE(way.authorizationEndpoint.expand(values, Encoding::Verbatim), u"https://x/a"_s);
        QCOMPARE(way.tokenEndpoint.expand(values, Encoding::Verbatim), u"https://x/t"_s);
        QCOMPARE(way.revocationEndpoint.expand(values, Encoding::Verbatim), u"https://x/r"_s);
        QCOMPARE(way.tokenBody, TokenBody::Form);
    }

    void password()
    {
        const auto way = first<PasswordWay>(signedInToBy(
            R"({ "method": "password", "obtain": [
                   { "post": "/token/{username}", "json": { "p": "{password}" },
                     "take": { "accessToken": "t", "refreshToken?": "r", "expiresIn?": "e", "expiresAt?": "x" } } ],
                 "refresh": [ { "post": "/token", "json": { "r": "{refreshToken}" }, "take": { "accessToken": "t" } } ],
                 "revoke": [ { "delete": "/token", "headers": { "X-R": "{refreshToken}" } } ] })"));
        QCOMPARE(way.calls.obtain.size(), 1);
        QCOMPARE(way.calls.obtain.first().take.size(), 5); // the type is looked for as well
        QCOMPARE(way.calls.refresh.first().method, "POST");
        QCOMPARE(way.calls.revoke.first().method, "DELETE");
        const auto least = first<PasswordWay>(signedInToBy(R"({ "method": "password",)" + obtain + "}"));
        QVERIFY(least.calls.refresh.isEmpty());
        QVERIFY(least.calls.revoke.isEmpty());
    }

    void clientCredentials()
    {
        const auto way = first<ClientCredentialsWay>(
            forApiClients(R"({ "method": "clientCredentials",)" + obtainForOthers + "," + check + "}"));
        QCOMPARE(way.obtain.size(), 1);
        QCOMPARE(way.check.size(), 1);
        const auto basic
            = first<ClientCredentialsWay>(forApiClients(R"({ "method": "clientCredentials",)" + check + "}"));
        QVERIFY(basic.obtain.isEmpty());
    }

    /// Where {authorization}, which is made of both, does not stand in the headers.
    void aSecretThatIsNeverSent()
    {
        const auto with = [](const QByteArray &secret) {
            return described(
                sampleText()
                    .replace(R"({ "method": "token" })",
                             QByteArray(R"({ "method": "clientCredentials", "obtain": [
                                              { "post": "/t", "json": { "id": "{apiClientId}" )"
                                        + secret + R"( }, "take": { "accessToken": "t" } } ],)" + check
                                        + "}"))
                    .replace(R"("account": {)", R"("account": { "find": [ { "get": "/p?q={wanted}",
                                     "take": { "people": { "from": "p", "value": "id" } } } ],)"));
        };
        QVERIFY(with(R"(, "secret": "{apiClientSecret}")"));
        const auto without = with({});
        QVERIFY(!without);
        QVERIFY2(without.error().first().what.contains(u"{apiClientSecret} is never sent"_s),
                 inWords(without.error()).constData());
    }

    void code()
    {
        const auto way = first<CodeWay>(
            signedInToBy(sendingTo("phone") + R"("code": { "length": [ 4, 6 ] }, "resend": "send", )"
                         + enteringCode + R"(, "revoke": [ { "delete": "/token" } ] })"));
        QCOMPARE(way.usernameIs, UsernameKind::Phone);
        QCOMPARE(way.code.lengths, QList<int>({4, 6}));
        QCOMPARE(way.send.size(), 1);
        QCOMPARE(way.resend->size(), 1);
        QVERIFY(way.resend->first().target.variables() == way.send.first().target.variables());
        QCOMPARE(way.resend->first().keep.size(), 1);
        QCOMPARE(way.calls.obtain.size(), 1);
        QVERIFY(way.calls.refresh.isEmpty());
        QCOMPARE(way.calls.revoke.size(), 1);
        QVERIFY(way.check.isEmpty());
        const auto least = first<CodeWay>(signedInToBy(
            R"({ "method": "code", "send": [ { "post": "/send/{username}", "keep": { "ticket": "t" } } ],
                 "resend": [ { "post": "/again", "json": { "t": "{ticket}" } } ], )"
            + enteringCode + "}"));
        QCOMPARE(least.usernameIs, UsernameKind::Name);
        QCOMPARE(least.resend->first().body.content.texts().size(), 1);
        QVERIFY(!first<CodeWay>(signedInToBy(sendingTo("email") + enteringCode + "}")).resend);
        QCOMPARE(least.comes, CodeComes::ByItself);
    }

    void aCodeAfterAPassword()
    {
        const QByteArray send = R"({ "method": "code", "send": [ { "post": "/send", "keep": { "ticket": "t" },
                                     "json": { "u": "{username}", "p": "{password}" } } ], )";
        const auto way = first<CodeWay>(
            signedInToBy(send + R"("resend": [ { "post": "/again", "json": { "t": "{ticket}" } } ], )"
                         + enteringCode + "}"));
        QCOMPARE(way.comes, CodeComes::AfterPassword);
        for (const QByteArray resend :
             {R"("send")", R"([ { "post": "/again", "json": { "p": "{password}" } } ])"}) {
            const auto again = signedInToBy(send + "\"resend\": " + resend + ", " + enteringCode + "}");
            QVERIFY2(!again, resend.constData());
            QVERIFY2(again.error().first().place.startsWith(u"/signIn/0/resend"_s),
                     inWords(again.error()).constData());
        }
    }

    void inTheOrderOfTheFile()
    {
        const auto description
            = signedInToBy(R"({ "method": "token" }, { "method": "password",)" + obtain + "}");
        QVERIFY(description.has_value());
        QCOMPARE(description->signIn.size(), 2);
        QCOMPARE(methodOf(description->signIn[0]), SignInMethod::Token);
        QCOMPARE(methodOf(description->signIn[1]), SignInMethod::Password);
        QVERIFY(description->way(SignInMethod::Password) == &description->signIn[1]);
        QVERIFY(!description->way(SignInMethod::Browser));
    }

    void forOthers_data()
    {
        QTest::addColumn<QByteArray>("way");
        QTest::newRow("token") << QByteArray(R"({ "method": "token")");
        QTest::newRow("password") << QByteArray(R"({ "method": "password",)" + obtain);
        QTest::newRow("code") << QByteArray(sendingTo("name") + enteringCode);
        QTest::newRow("browser") << QByteArray(
            R"({ "method": "browser", "issuer": "{baseUrl}", "clientId": "c", "scopes": [])");
        QTest::newRow("API client") << QByteArray(R"({ "method": "clientCredentials",)" + obtainForOthers);
    }

    void forOthers()
    {
        QFETCH(const QByteArray, way);
        const auto description = forApiClients(way + "," + check + "}");
        QVERIFY2(description.has_value(), description ? "" : inWords(description.error()).constData());
        const SignInMethod method = methodOf(description->signIn.first());
        QCOMPARE(checkOf(description->signIn.first()).size(), 1);
        QCOMPARE(description->actsFor(method), ActsFor::Others);
        if (method == SignInMethod::ClientCredentials)
            return; // which has to have one
        const auto own = forApiClients(way + "}");
        QVERIFY2(own.has_value(), own ? "" : inWords(own.error()).constData());
        QCOMPARE(own->actsFor(method), ActsFor::Oneself);
    }

    void whoFindsNobodyCanActForNobody_data() { forOthers_data(); }

    void whoFindsNobodyCanActForNobody()
    {
        QFETCH(const QByteArray, way);
        const auto description = signedInToBy(way + "," + check + "}");
        QVERIFY(!description.has_value());
        QCOMPARE(description.error().size(), 1);
        QCOMPARE(description.error().first().place, u"/signIn/0/check"_s);
        QVERIFY(description.error().first().what.contains(u"nobody else's account can be found"_s));
        QVERIFY(description.error().first().fix.contains(u"\"find\""_s));
    }

    void oneWayForOneselfAndOneForOthers()
    {
        const auto description = forApiClients(R"({ "method": "password",)" + obtain
                                               + R"(}, { "method": "token",)" + check + "}");
        QVERIFY2(description.has_value(), description ? "" : inWords(description.error()).constData());
        QCOMPARE(description->actsFor(SignInMethod::Password), ActsFor::Oneself);
        QCOMPARE(description->actsFor(SignInMethod::Token), ActsFor::Others);
        QCOMPARE(description->actsFor(SignInMethod::Browser), ActsFor::Oneself); // there is none
    }

    /// Without a token of their own the credentials have to go with each call.
    void credentialsThatAreNeverSent()
    {
        const auto description = signedInToBy(R"({ "method": "clientCredentials",)" + check + "}");
        QVERIFY(!description.has_value());
        const QByteArray said = inWords(description.error());
        QVERIFY2(said.contains("the credentials of the API client are never sent"), said.constData());
        QVERIFY2(said.contains("\"Authorization\": \"{authorization}\""), said.constData());
        QCOMPARE(description.error().size(), 2); // nor does it find anybody
    }

    void aMistake_data()
    {
        QTest::addColumn<qsizetype>("index");
        const QList<Mistake> all = mistakes();
        for (qsizetype i = 0; i < all.size(); ++i)
            QTest::newRow(all[i].name) << i;
    }

    void aMistake()
    {
        QFETCH(const qsizetype, index);
        const Mistake mistake = mistakes().at(index);
        const auto description = forApiClients(mistake.ways);
        QVERIFY2(!description.has_value(), "the mistake went unnoticed");
        const QByteArray said = inWords(description.error());
        QVERIFY2(description.error().size() == 1, said.constData());
        const Fault &fault = description.error().first();
        QVERIFY2(fault.place == mistake.place && fault.line == 6, said.constData());
        QVERIFY2(fault.what.contains(mistake.what) && fault.fix.contains(mistake.fix), said.constData());
    }

    /// It may turn out to be about somebody else, whose value would then go out with the next call.
    void noReadingKeepsAnewWhatASignInHasLeft()
    {
        QByteArray text = sampleText();
        text.replace(R"("signIn": [ { "method": "token" } ])",
                     R"("signIn": [ { "method": "browser", "issuer": "{baseUrl}", "clientId": "x",
                          "scopes": [], "keep": { "place": "p" } } ])");
        QVERIFY(described(text).has_value());
        text.replace(R"("get": "/me",)", R"("get": "/me", "keep": { "place": "q" },)");
        const auto description = described(text);
        QVERIFY(!description.has_value());
        const QByteArray said = inWords(description.error());
        QVERIFY2(said.contains("/account/read/0/keep/place") && said.contains("has a meaning already"),
                 said.constData());
    }

    void cookiesAreOfOnePerson_data() { forOthers_data(); }

    void cookiesAreOfOnePerson()
    {
        QFETCH(const QByteArray, way);
        QByteArray text = sampleText();
        text.replace(R"("signIn": [ { "method": "token" } ],)",
                     QByteArray("\"signIn\": [ " + way + "," + check + R"( } ], "cookies": true,)"));
        const auto description = described(text);
        QVERIFY(!description.has_value());
        const QByteArray said = inWords(description.error());
        QVERIFY2(said.contains("cookies belong to one person"), said.constData());
    }

    void noSettingIsCalledLikeACredential()
    {
        for (const QString &name : {u"username"_s, u"password"_s, u"refreshToken"_s, u"apiClientSecret"_s}) {
            const auto description = described(
                sampleText().replace("\"appId\": {", QByteArray('"' + name.toLatin1() + "\": {")));
            QVERIFY(!description.has_value());
            QVERIFY(inWords(description.error())
                        .contains(QByteArray("a setting cannot be called \"" + name.toLatin1())));
        }
    }
};

RENUMBER_TEST(SignInReaderTest)
#include "signinreadertest.moc"
