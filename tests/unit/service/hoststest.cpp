// SPDX-License-Identifier: Apache-2.0
// A service of several hosts: each call goes to the one that it names, and nothing goes anywhere else.
#include "awaited.h"
#include "description/binding.h"
#include "net/lines.h"
#include "rawreply.h"
#include "rawserver.h"
#include "sampledescription.h"
#include "service/client.h"
#include "testprogram.h"

#include <QTest>

using namespace renumber;
using namespace renumber::description;
using namespace renumber::service;
using namespace renumber::test;
using namespace Qt::StringLiterals;

namespace {

/// The sample, which texts at a host of its own.
QByteArray textWithHost()
{
    QByteArray text = sampleText();
    text.replace(R"("baseUrl": "https://{domain}/api",)",
                 R"("baseUrl": "https://{domain}/api", "hosts": { "texts": "https://texts.{domain}/v2" },)");
    text.replace(R"("post": "/change")", R"("post": "texts:/change")");
    return text;
}

/// \a text as a profile uses it whose servers are \a api and \a texts.
std::shared_ptr<const ConfiguredService> serviceAt(const RawServer &api, const RawServer &texts,
                                                   const QByteArray &text = textWithHost())
{
    account::Profile profile;
    profile.id = u"test"_s;
    profile.baseUrl = api.url(u"/api"_s).toString();
    profile.hosts = {{u"texts"_s, texts.url(u"/v2"_s).toString()}};
    return std::make_shared<const ConfiguredService>(configure(described(text).value(), profile, {}).value());
}

QByteArrayList firstLines(const RawServer &server)
{
    QByteArrayList lines;
    for (const QByteArray &request : server.requests())
        lines.append(request.left(request.indexOf(" HTTP/")));
    return lines;
}

RawServer::Answer saying(const QByteArray &json)
{
    return RawServer::saying(rawReply(200, json));
}

const Calls &sendOf(const ConfiguredService &service)
{
    return service.description.contact(account::ContactKind::Phone)->change->send;
}

const Values aNumber{{u"new"_s, u"+33750253355"_s}};

} // namespace

class HostsTest : public QObject
{
    Q_OBJECT

private slots:
    void eachCallGoesToItsHost()
    {
        RawServer api(saying(R"({"id":"alice"})"));
        RawServer texts(saying(R"({"ticket":"t"})"));
        const auto service = serviceAt(api, texts);
        net::Lines lines;
        Client client(lines, service, time::systemClock());
        client.setAccessToken(u"t0ken"_s);
        QVERIFY(awaited(client.perform(sendOf(*service), Step::Send, aNumber)).value().has_value());
        QVERIFY(awaited(client.readAccount()).value().has_value());
        QCOMPARE(firstLines(texts), QByteArrayList{"POST /v2/change"});
        QCOMPARE(firstLines(api), QByteArrayList{"GET /api/me"});
    }

    void aPathFollowsTheName()
    {
        QByteArray text = textWithHost();
        text.replace("texts:/change", "texts:change");
        const auto description = described(text);
        QVERIFY(!description.has_value());
        const QString said = toText(description.error().first());
        QVERIFY2(said.contains(u"does not have the form"_s) && said.contains(u"the name of a host and :/"_s),
                 qUtf8Printable(said));
    }

    void linesStandReadyAtEach()
    {
        RawServer api([](QTcpSocket *, const QByteArray &) {});
        RawServer texts([](QTcpSocket *, const QByteArray &) {});
        const auto service = serviceAt(api, texts);
        net::Lines lines;
        Client client(lines, service, time::systemClock());
        client.prepare(sendOf(*service));
        QTRY_COMPARE(lines.openLines(), 2);
        for (const QUrl &url : {api.url(), texts.url()})
            QVERIFY(lines.take(url)->isOpen());
    }

    /// The other host would have the token from the profile; but what is kept of a reply is no profile.
    void anAddressInAReplyLeadsToNoOtherHost()
    {
        RawServer api(saying(R"({"id":"alice"})"));
        RawServer texts(saying("{}"));
        QByteArray text = textWithHost();
        text.replace(R"("ticket": { "from": "ticket", "secret": true })",
                     R"("ticket": { "from": "ticket", "link": true })");
        text.replace(R"({ "post": "/again", "json": { "ticket": "{ticket}" } })",
                     R"({ "post": "{ticket}" })");
        text.replace(R"({ "post": "/confirm", "json": { "ticket": "{ticket}", "code": "{code}" } })",
                     R"({ "post": "{ticket}/confirm", "json": { "code": "{code}" } })");
        text.replace(R"("keep": { "ticket": "ticket" } } ])",
                     R"("keep": { "ticket": { "from": "ticket", "link": true } } } ])");
        RawServer leading(saying("{\"ticket\":\"" + api.url(u"/api/x"_s).toString().toLatin1() + "\"}"));
        const auto service = serviceAt(api, leading, text);
        net::Lines lines;
        Client client(lines, service, time::systemClock());
        const auto result = awaited(client.perform(sendOf(*service), Step::Send, aNumber)).value();
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().detail, u"the reply leads to another server"_s);
    }

    void theTokenIsBoundToAllOfThem()
    {
        RawServer api(saying("{}"));
        RawServer texts(saying("{}"));
        RawServer other(saying("{}"));
        const auto placesOf = [](const std::shared_ptr<const ConfiguredService> &service) {
            return bindingOf(*service, SignInMethod::Token).places;
        };
        QCOMPARE(placesOf(serviceAt(api, texts)), placesOf(serviceAt(api, texts)));
        QVERIFY(placesOf(serviceAt(api, texts)) != placesOf(serviceAt(api, other)));
        QVERIFY(serviceAt(api, texts)->tenant != serviceAt(api, other)->tenant);
    }

    void aProfileFixesEachAddress_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char *name, const QByteArray &more, const QString &fault) {
            QTest::newRow(name) << more << fault;
        };
        const auto at = [](const QByteArray &name, const QByteArray &address) -> QByteArray {
            return "\"" + name + "\": \"" + address + "\"";
        };
        const auto hosts = [&at](const QByteArray &name, const QByteArray &address) -> QByteArray {
            return ", \"hosts\": { " + at(name, address) + " }";
        };
        const QByteArray setting = "\"settings\": { " + at("domain", "id.example.com") + " }";
        const QByteArray base = at("baseUrl", "http://127.0.0.1:1");
        const QByteArray token = ", " + at("sampleAccessToken", "t");
        row("both by the setting", setting, {});
        row("each by itself", base + hosts("texts", "http://127.0.0.1:2/") + token, {});
        row("one by itself", setting + hosts("texts", "http://127.0.0.1:2"), {});
        row("only one of two", base, u"at /settings: the setting \"domain\""_s);
        row("plain http to another machine", setting + hosts("texts", "http://texts.example.com"),
            u"at /hosts/texts: this does not make an address"_s);
        row("a name that the service does not have", setting + hosts("calls", "https://a.example.com"),
            u"at /hosts/calls: Sample has no such host"_s);
        row("a sample token for another machine", base + hosts("texts", "https://texts.example.com") + token,
            u"at /sampleAccessToken: a token in a file"_s);
    }
    void aProfileFixesEachAddress()
    {
        QFETCH(const QByteArray, more);
        QFETCH(const QString, fault);
        const auto json
            = readJson(u"work.json"_s, R"({ "service": "sample", "name": "Work", )" + more + " }").value();
        const auto service = configure(described(textWithHost()).value(), readProfile(json).value(), json);
        const QString said = service ? QString() : toText(service.error().first());
        QVERIFY2(said.contains(fault) && said.isEmpty() == fault.isEmpty(), qUtf8Printable(said));
    }
};

RENUMBER_TEST(HostsTest)
#include "hoststest.moc"
