// SPDX-License-Identifier: Apache-2.0
// Profiles, as administrators write them: what they make of a description, and what is said of broken ones.
#include "description/configuredservice.h"
#include "description/tenant.h"
#include "sampledescription.h"
#include "testprogram.h"

#include <QSet>
#include <QTest>

using namespace renumber;
using namespace renumber::description;
using namespace renumber::test;
using namespace Qt::StringLiterals;

namespace {

tl::expected<ConfiguredService, Faults> configured(const QByteArray &text)
{
    const auto json = readJson(u"work.json"_s, text);
    if (!json)
        return tl::unexpected(json.error());
    return readProfile(*json).and_then(
        [&](const account::Profile &profile) { return configure(sampleDescription(), profile, *json); });
}

/// A profile with \a settings on line 3 and \a more on line 4.
QByteArray profileWith(const QByteArray &settings, const QByteArray &more = {})
{
    return "{ \"service\": \"sample\",\n\"name\": \"Work\",\n\"settings\": {" + settings + "}"
        + (more.isEmpty() ? QByteArray() : QByteArray(",\n" + more)) + "}";
}

struct Broken
{
    const char *name;
    QByteArray profile;
    QString place;
    int line;
    QString what;
    QString fix;
};

QList<Broken> brokenProfiles()
{
    const auto unsafe = u"does not make an address that a token may be sent to"_s;
    const auto token = QByteArray(R"("sampleAccessToken": "t")");
    const QByteArray domain = R"("domain": "id.example.com")";
    const auto domainOf = [](const QByteArray &text) { return QByteArray("\"domain\": \"" + text + "\""); };
    const auto baseOf = [](const QByteArray &text) { return QByteArray("\"baseUrl\": \"" + text + "\""); };
    const auto setting = u"/settings"_s;
    const auto base = u"/baseUrl"_s;
    return {
        {"a setting missing", profileWith({}), setting, 3, u"the setting \"domain\" (Domain) is missing"_s,
         u"baseUrl"_s},
        {"a setting empty", profileWith(domainOf("")), setting, 3,
         u"the setting \"domain\" (Domain) is missing"_s, u"add it"_s},
        {"an unknown setting", profileWith(domain + R"(, "domian": "x")"), u"/settings/domian"_s, 3,
         u"Sample has no such setting"_s, u"appId, domain"_s},
        {"a setting that is a number", profileWith(R"("domain": 7)"), u"/settings/domain"_s, 3,
         u"not of the kind"_s, u"a text"_s},
        {"a slash in the domain", profileWith(domainOf("id.example.com/evil")), setting, 3, unsafe,
         u"https://"_s},
        {"an @ in the domain", profileWith(domainOf("id.example.com@evil.example")), setting, 3, unsafe,
         u"https://"_s},
        {"a colon in the domain", profileWith(domainOf("user:pw")), setting, 3, unsafe, u"https://"_s},
        {"a question mark in the domain", profileWith(domainOf("evil.example?")), setting, 3, unsafe,
         u"https://"_s},
        {"a hash in the domain", profileWith(domainOf("evil.example#")), setting, 3, unsafe, u"https://"_s},
        {"a space in the domain", profileWith(domainOf("id .example.com")), setting, 3, unsafe,
         u"https://"_s},
        {"a backslash in the domain", profileWith(domainOf("evil.example\\\\x")), setting, 3, unsafe,
         u"https://"_s},
        {"http to another machine", profileWith({}, baseOf("http://id.example.com")), base, 4, unsafe,
         u"127.0.0.1"_s},
        {"http to a host that only looks local", profileWith({}, baseOf("http://127.0.0.1.evil.example")),
         base, 4, unsafe, u"127.0.0.1"_s},
        {"http to a name like localhost", profileWith({}, baseOf("http://localhost.evil.example")), base, 4,
         unsafe, u"127.0.0.1"_s},
        {"no scheme", profileWith({}, baseOf("id.example.com")), base, 4, unsafe, u"https://"_s},
        {"another scheme", profileWith({}, baseOf("file:///etc")), base, 4, unsafe, u"https://"_s},
        {"no host", profileWith({}, baseOf("https://")), base, 4, unsafe, u"https://"_s},
        {"a password", profileWith({}, baseOf("https://a:b@id.example.com")), base, 4, unsafe, u"https://"_s},
        {"a query", profileWith({}, baseOf("https://id.example.com?x=1")), base, 4, unsafe,
         u"nothing after the path"_s},
        {"a fragment", profileWith({}, baseOf("https://id.example.com#x")), base, 4, unsafe,
         u"nothing after the path"_s},
        {"a sample token for another machine", profileWith(domain, token), u"/sampleAccessToken"_s, 4,
         u"sandbox only"_s, u"sign in"_s},
        {"an unknown member",
         profileWith(domain, R"("serivce": "x")"),
         {},
         4,
         u"\"serivce\" is not known here"_s,
         u"service"_s},
        {"no name", R"({ "service": "sample" })", {}, 1, u"\"name\" is missing"_s, u"add \"name\""_s},
        {"an empty name", R"({ "service": "sample", "name": "" })", u"/name"_s, 1,
         u"does not have the form"_s, u"organisation"_s},
    };
}

} // namespace

class ProfileTest : public QObject
{
    Q_OBJECT

private slots:
    /// What a profile brings into requests, and nothing else, tells its accounts from another's.
    void theTenantOfAProfile()
    {
        const auto tenantOf = [](const QByteArray &settings, const QByteArray &more = {}) {
            return configured(profileWith(settings, more)).value().tenant;
        };
        const QByteArray domain = "\"domain\": \"id.example.com\"";
        // Which the origin tells, or what the description says where the profile does not.
        const QStringList none{
            tenantOf(domain),
            tenantOf(domain + ", \"appId\": \"main\""),
            tenantOf({}, "\"baseUrl\": \"https://id.example.com\""),
            tenantOf({}, "\"baseUrl\": \"https://id.example.com/\""),
        };
        QCOMPARE(none, QStringList(4, QString()));
        const QStringList same{
            tenantOf(domain, "\"baseUrl\": \"https://id.example.com\""),
            tenantOf(domain, "\"baseUrl\": \"https://id.example.org\""),
        };
        QCOMPARE(same.first(), same.last());
        const QStringList different{
            QString(),
            tenantOf(domain + ", \"appId\": \"one\""),
            tenantOf(domain + ", \"appId\": \"two\""),
            tenantOf({}, "\"baseUrl\": \"https://id.example.com/one\""),
            tenantOf({}, "\"baseUrl\": \"https://id.example.com/two\""),
        };
        QCOMPARE(QSet<QString>(different.cbegin(), different.cend()).size(), different.size());
    }

    /// Whoever is locked at a desk is locked in every profile for the server, be its description another.
    void thePlaceOfAccounts()
    {
        const auto configuredAt = [](const QByteArray &settings, const QByteArray &more = {}) {
            return configured(profileWith(settings, more)).value();
        };
        const ConfiguredService service = configuredAt("\"domain\": \"id.example.com\"");
        ConfiguredService other = service;
        other.description.id = u"another"_s;
        other.description.read.clear();
        other.profile.id = u"second"_s;
        other.profile.service = u"/etc/another.json"_s;
        QVERIFY(tenantOf(other, renumber::disk::Author::Person)
                != tenantOf(service, renumber::disk::Author::Person));
        QCOMPARE(placeOf(other), placeOf(service));
        QCOMPARE(placeOf(configuredAt({}, "\"baseUrl\": \"https://id.example.com/\"")),
                 placeOf(configuredAt({}, "\"baseUrl\": \"https://id.example.com\"")));
        const QStringList different{
            placeOf(service),
            placeOf(configuredAt("\"domain\": \"id.example.org\"")),
            placeOf(configuredAt("\"domain\": \"id.example.com\", \"appId\": \"one\"")),
            placeOf(configuredAt("\"domain\": \"id.example.com\", \"appId\": \"two\"")),
            placeOf(configuredAt({}, "\"baseUrl\": \"https://id.example.com/one\"")),
        };
        QCOMPARE(QSet<QString>(different.cbegin(), different.cend()).size(), different.size());
    }

    void aProfileFillsInADescription()
    {
        const auto service = configured(profileWith(R"("domain": "id.example.com", "appId": "x")"));
        QVERIFY(service.has_value());
        QCOMPARE(service->base, u"https://id.example.com/api"_s);
        QCOMPARE(service->origin, u"https://id.example.com"_s);
        QCOMPARE(service->settings, Values({{u"domain"_s, u"id.example.com"_s}, {u"appId"_s, u"x"_s}}));
        QCOMPARE(service->profile.id, u"work"_s);
        QCOMPARE(service->profile.file, u"work.json"_s);
        QCOMPARE(service->profile.name, u"Work"_s);
        QVERIFY(service->profile.sampleAccessToken.isEmpty());
    }

    void aDefaultStandsInForASetting()
    {
        const auto service = configured(profileWith(R"("domain": "id.example.com")"));
        QCOMPARE(toText(service.value().settings.value(u"appId"_s)), u"main"_s);
    }

    void addresses_data()
    {
        QTest::addColumn<QByteArray>("profile");
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("origin");
        const auto row = [](const char *name, const QByteArray &profile, const QString &base,
                            const QString &origin) { QTest::newRow(name) << profile << base << origin; };
        const auto at = [](const QByteArray &base) {
            return profileWith({}, "\"baseUrl\": \"" + base + "\", \"sampleAccessToken\": \"t\"");
        };
        row("the sandbox", at("http://127.0.0.1:8080"), u"http://127.0.0.1:8080"_s,
            u"http://127.0.0.1:8080"_s);
        row("a slash at the end", at("http://127.0.0.1:8080/"), u"http://127.0.0.1:8080"_s,
            u"http://127.0.0.1:8080"_s);
        row("slashes at the end", at("http://127.0.0.1:8080/v1//"), u"http://127.0.0.1:8080/v1"_s,
            u"http://127.0.0.1:8080"_s);
        row("localhost", at("http://localhost:1"), u"http://localhost:1"_s, u"http://localhost:1"_s);
        row("IPv6", at("http://[::1]:8080/x"), u"http://[::1]:8080/x"_s, u"http://[::1]:8080"_s);
        row("a standard port", at("https://127.0.0.1:443"), u"https://127.0.0.1:443"_s,
            u"https://127.0.0.1"_s);
        row("capitals", profileWith(R"("domain": "ID.Example.COM")"), u"https://ID.Example.COM/api"_s,
            u"https://id.example.com"_s);
        row("another machine", profileWith({}, "\"baseUrl\": \"https://id.example.com/x\""),
            u"https://id.example.com/x"_s, u"https://id.example.com"_s);
    }

    void addresses()
    {
        QFETCH(const QByteArray, profile);
        QFETCH(const QString, base);
        QFETCH(const QString, origin);
        const auto service = configured(profile);
        QVERIFY2(service.has_value(), service ? "" : qUtf8Printable(toText(service.error().first())));
        QCOMPARE(service->base, base);
        QCOMPARE(service->origin, origin);
    }

    /// A baseUrl stands in for what the description's own address is made of, and for nothing else.
    void aBaseUrlReplacesTheAddressOnly()
    {
        QByteArray text = sampleText();
        text.replace(R"("default": "main")", R"("required": true)");
        const Description description = described(text).value();
        const auto json
            = readJson(u"work.json"_s, profileWith({}, "\"baseUrl\": \"http://127.0.0.1:1\"")).value();
        const auto service = configure(description, readProfile(json).value(), json);
        QVERIFY(!service.has_value());
        QCOMPARE(service.error().size(), 1);
        QCOMPARE(service.error().first().what, u"the setting \"appId\" (App) is missing"_s);
        QCOMPARE(service.error().first().fix, u"add it"_s);
    }

    /// To the same accounts, and where the profile has all for it.
    void anotherWayForASecondStep()
    {
        const auto instead = [](const QByteArray &others, SignInMethod tried) {
            const QByteArray password = R"({ "method": "password", "obtain": [
                { "post": "/in", "json": { "p": "{password}" }, "take": { "accessToken": "t" } } ] })";
            const Description description
                = described(
                      sampleText()
                          .replace(R"("settings": {)", R"("settings": { "app": { "label": "Client id" },)")
                          .replace(R"({ "method": "token" })", QByteArray(password + others))
                          .replace(R"("account": {)", R"("account": { "find": [ { "get": "/p?q={wanted}",
                                         "take": { "people": { "from": "p", "value": "id" } } } ],)"))
                      .value();
            const auto json = readJson(u"work.json"_s, profileWith(R"("domain": "id.example.com")")).value();
            return wayWithSecondStep(configure(description, readProfile(json).value(), json).value(), tried);
        };
        const auto browser = [](const QByteArray &clientId) {
            return QByteArray(R"(, { "method": "browser", "issuer": "{baseUrl}", "scopes": [], "clientId": ")"
                              + clientId + R"(" })");
        };
        const QByteArray token = R"(, { "method": "token" })";
        const QByteArray tokenForOthers = R"(, { "method": "token", "check": [ { "get": "/ping" } ] })";
        const QByteArray code
            = R"(, { "method": "code", "send": [ { "post": "/s", "json": { "u": "{username}" } } ],
            "obtain": [ { "post": "/c", "json": { "c": "{code}" }, "take": { "accessToken": "t" } } ] })";
        const QByteArray codeAfterPassword
            = QByteArray(code).replace(R"("{username}")", R"("{username}", "p": "{password}")");
        using enum SignInMethod;
        QVERIFY(instead(codeAfterPassword + browser("c"), Password) == Code);
        QVERIFY(instead(codeAfterPassword + browser("c"), Code) == Browser);
        QVERIFY(instead(code, Password) == std::nullopt); // which is one step, too
        QVERIFY(instead(token + browser("c"), Password) == Browser);
        QVERIFY(instead(token + browser("c"), Token) == Browser);
        QVERIFY(instead(token + browser("c"), Browser) == std::nullopt);
        QVERIFY(instead(token + browser("{app}"), Password) == Token); // which the profile does not offer
        QVERIFY(instead(token, Token) == std::nullopt);
        QVERIFY(instead(tokenForOthers, Password) == std::nullopt);
        QVERIFY(instead({}, Password) == std::nullopt);
    }

    void aBrokenProfile_data()
    {
        QTest::addColumn<qsizetype>("index");
        const QList<Broken> all = brokenProfiles();
        for (qsizetype i = 0; i < all.size(); ++i)
            QTest::newRow(all[i].name) << i;
    }

    void aBrokenProfile()
    {
        QFETCH(const qsizetype, index);
        const Broken broken = brokenProfiles().at(index);
        const auto service = configured(broken.profile);
        QVERIFY(!service.has_value());
        QStringList messages;
        for (const Fault &fault : service.error())
            messages.append(toText(fault));
        const QByteArray said = messages.join(u'\n').toUtf8();
        QVERIFY2(messages.size() == 1, said.constData());
        const Fault &fault = service.error().first();
        QVERIFY2(fault.place == broken.place && fault.line == broken.line, said.constData());
        QVERIFY2(fault.what.contains(broken.what) && fault.fix.contains(broken.fix), said.constData());
    }

    void allThatIsMissingIsSaidAtOnce()
    {
        const auto service = configured("{}");
        QVERIFY(!service.has_value());
        QCOMPARE(service.error().size(), 2);
    }
};

RENUMBER_TEST(ProfileTest)
#include "profiletest.moc"
