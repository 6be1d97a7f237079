// SPDX-License-Identifier: Apache-2.0
// Which ways to sign in a profile has all settings for, and how the browser is used then.
#include "description/configuredservice.h"
#include "sampledescription.h"
#include "testprogram.h"

#include <QTest>

using namespace renumber;
using namespace renumber::description;
using namespace renumber::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray byBrowser = R"({ "method": "browser", "issuer": "{baseUrl}/oidc", "clientId": "{clientId}",
    "scopes": [ "openid" ], "parameters": { "tenant": "{appId}", "hint": "{hint}" } })";
const QByteArray byToken = R"({ "method": "token" })";

/// The sample with a client id and a hint to set, signed in to by \a ways.
Description signedInToBy(const QByteArray &ways)
{
    QByteArray text = sampleText();
    text.replace(R"([ { "method": "token" } ])", QByteArray("[ " + ways + " ]"));
    text.replace(R"("settings": {)",
                 R"("settings": { "clientId": { "label": "Client" }, "hint": { "label": "Hint" },)");
    const auto description = described(text);
    if (!description)
        qFatal("%s", qUtf8Printable(toText(description.error().first())));
    return *description;
}

/// A profile with \a settings on line 3 and \a more on line 4.
tl::expected<ConfiguredService, Faults> configured(const QByteArray &ways, const QByteArray &settings,
                                                   const QByteArray &more = {})
{
    const QByteArray text = "{ \"service\": \"sample\", \"name\": \"Work\",\n\n\"settings\": {" + settings
        + "}" + (more.isEmpty() ? QByteArray() : QByteArray(",\n" + more)) + "}";
    const auto json = readJson(u"work.json"_s, text);
    if (!json)
        return tl::unexpected(json.error());
    return readProfile(*json).and_then(
        [&](const account::Profile &profile) { return configure(signedInToBy(ways), profile, *json); });
}

const QByteArray domain = R"("domain": "id.example.com")";
const QByteArray whole = domain + R"(, "clientId": "c1")";

QByteArray inWords(const Faults &faults)
{
    QStringList messages;
    for (const Fault &fault : faults)
        messages.append(toText(fault));
    return messages.join(u'\n').toUtf8();
}

/// A profile's issuer. No raw text: moc takes its slashes for a comment.
QByteArray issuerOf(const QByteArray &address)
{
    return "\"browser\": { \"issuer\": \"" + address + "\" }";
}

using Methods = QList<SignInMethod>;

} // namespace

class BrowserSettingsTest : public QObject
{
    Q_OBJECT

private slots:
    void asTheDescriptionSays()
    {
        const auto service = configured(byBrowser + "," + byToken, whole);
        QVERIFY2(service.has_value(), service ? "" : inWords(service.error()).constData());
        QCOMPARE(service->methods, Methods({SignInMethod::Browser, SignInMethod::Token}));
        BrowserSettings expected;
        expected.issuer = u"https://id.example.com/api/oidc"_s;
        expected.clientId = u"c1"_s;
        expected.scopes = {u"openid"_s};
        expected.parameters = {{u"tenant"_s, u"main"_s}}; // and none that has no value
        expected.redirectHost = u"127.0.0.1"_s;
        QVERIFY(service->browser == expected);
    }

    void asTheProfileSays()
    {
        const auto service
            = configured(byBrowser, whole,
                         issuerOf("https://login.example.com/a/")
                             .replace(" }", R"(, "redirectHost": "localhost", "redirectPort": 50001 })"));
        QVERIFY2(service.has_value(), service ? "" : inWords(service.error()).constData());
        QCOMPARE(service->browser->issuer, u"https://login.example.com/a/"_s); // to the letter
        QCOMPARE(service->browser->redirectHost, u"localhost"_s);
        QCOMPARE(service->browser->redirectPort, 50001);
        QCOMPARE(service->base, u"https://id.example.com/api"_s);
    }

    void aBaseUrlIsTheIssuerAsWell()
    {
        const auto service
            = configured(byBrowser, R"("clientId": "c1")", "\"baseUrl\": \"http://127.0.0.1:8080/x/\"");
        QVERIFY(service.has_value());
        QCOMPARE(service->browser->issuer, u"http://127.0.0.1:8080/x/oidc"_s);
    }

    void withoutAClientIdTheOtherWaysAreLeft()
    {
        const auto service = configured(byBrowser + "," + byToken, domain);
        QVERIFY2(service.has_value(), service ? "" : inWords(service.error()).constData());
        QCOMPARE(service->methods, Methods{SignInMethod::Token});
        QVERIFY(!service->browser);
    }

    /// With half of the endpoints nothing can be done, and with none there has to be an issuer.
    void anEndpointThatIsNotSet()
    {
        const auto at = [](const QByteArray &authorization, const QByteArray &token) {
            QByteArray ways = R"({ "method": "browser", "clientId": "{clientId}", "scopes": [],
                "endpoints": { "authorization": "AUTH", "token": "TOKEN" } },)";
            return QByteArray(ways.replace("AUTH", authorization).replace("TOKEN", token) + byToken);
        };
        const Methods token{SignInMethod::Token};
        QCOMPARE(configured(at("{hint}", "{baseUrl}/t"), whole).value().methods, token);
        QCOMPARE(configured(at("{baseUrl}/a", "{hint}"), whole).value().methods, token);
        QCOMPARE(configured(at("{hint}", "{hint}"), whole).value().methods, token);
        QCOMPARE(configured(at("{baseUrl}/a", "{baseUrl}/t"), whole).value().methods.size(), 2);
    }

    /// Another issuer's tokens do not come from the endpoints of the one before.
    void anIssuerOfTheProfileReplacesEndpoints()
    {
        const auto service = configured(
            R"({ "method": "browser", "clientId": "{clientId}", "scopes": [], "endpoints": {
                "authorization": "{baseUrl}/a", "token": "{baseUrl}/t", "revocation": "{baseUrl}/r" } })",
            whole, issuerOf("https://login.example.com"));
        QVERIFY(service.has_value());
        QCOMPARE(service->browser->issuer, u"https://login.example.com"_s);
        QVERIFY(service->browser->authorizationEndpoint.isEmpty());
        QVERIFY(service->browser->tokenEndpoint.isEmpty());
        QVERIFY(service->browser->revocationEndpoint.isEmpty());
    }

    void aFault_data()
    {
        QTest::addColumn<QByteArray>("ways");
        QTest::addColumn<QByteArray>("settings");
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QString>("place");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("what");
        const auto row = [](const char *name, const QByteArray &ways, const QByteArray &settings,
                            const QByteArray &more, const QString &place, int line, const QString &what) {
            QTest::newRow(name) << ways << settings << more << place << line << what;
        };
        const QString noAddress = u"is no address to sign in at"_s;
        const QString at = u"/browser/issuer"_s;
        row("no way is left", byBrowser, domain, {}, u"/settings"_s, 3, u"nobody can sign in"_s);
        row("http elsewhere", byBrowser, whole, issuerOf("http://id.example.com"), at, 4, noAddress);
        row("http to a name like this machine's", byBrowser, whole, issuerOf("http://127.0.0.1.evil.example"),
            at, 4, noAddress);
        row("another scheme", byBrowser, whole, issuerOf("ftp://id.example.com"), at, 4, noAddress);
        row("no scheme", byBrowser, whole, issuerOf("id.example.com"), at, 4, noAddress);
        row("a fragment", byBrowser, whole, issuerOf("https://id.example.com#x"), at, 4, noAddress);
        row("a password", byBrowser, whole, issuerOf("https://a:b@id.example.com"), at, 4, noAddress);
        row("no browser to set", byToken, whole, issuerOf("https://id.example.com"), u"/browser"_s, 4,
            u"has no sign-in by browser"_s);
        row("a port that is reserved", byBrowser, whole, R"("browser": { "redirectPort": 80 })",
            u"/browser/redirectPort"_s, 4, u"does not have the form"_s);
        row("a port that is none", byBrowser, whole, R"("browser": { "redirectPort": 65536 })",
            u"/browser/redirectPort"_s, 4, u"does not have the form"_s);
        row("another host", byBrowser, whole, R"("browser": { "redirectHost": "0.0.0.0" })",
            u"/browser/redirectHost"_s, 4, u"none of those that are possible"_s);
        // What the issuer is made of is at fault once.
        row("a setting missing", byBrowser, R"("clientId": "c1")", {}, u"/settings"_s, 3,
            u"the setting \"domain\" (Domain) is missing"_s);
        row("a domain that is none", byBrowser, R"("clientId": "c1", "domain": "user:pw")", {},
            u"/settings"_s, 3, u"does not make an address that a token may be sent to"_s);
    }

    void aFault()
    {
        QFETCH(const QByteArray, ways);
        QFETCH(const QByteArray, settings);
        QFETCH(const QByteArray, more);
        QFETCH(const QString, place);
        QFETCH(const int, line);
        QFETCH(const QString, what);
        const auto service = configured(ways, settings, more);
        QVERIFY(!service.has_value());
        const QByteArray said = inWords(service.error());
        QVERIFY2(service.error().size() == 1, said.constData());
        const Fault &fault = service.error().first();
        QVERIFY2(fault.place == place && fault.line == line, said.constData());
        QVERIFY2(fault.what.contains(what) && !fault.fix.isEmpty(), said.constData());
    }
};

RENUMBER_TEST(BrowserSettingsTest)
#include "browsersettingstest.moc"
