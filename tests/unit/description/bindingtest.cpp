// SPDX-License-Identifier: Apache-2.0
// What a sign-in is bound to, and what of a service is part of that.
#include "description/binding.h"
#include "sampledescription.h"
#include "shippeddescription.h"
#include "testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace renumber::description;
using namespace renumber::test;

class BindingTest : public QObject
{
    Q_OBJECT

    static ConfiguredService sample(const QString &base = u"http://127.0.0.1:8080"_s)
    {
        return *serviceAt(base, sampleDescription());
    }
    static QStringList formsIn(const QByteArray &from, const QByteArray &to)
    {
        const auto description = described(QByteArray(sampleText()).replace(from, to));
        if (!description)
            qFatal("%s", qPrintable(toText(description.error().first())));
        return tokenForms(*description);
    }

private slots:
    void fingerprintsTellPartsApart()
    {
        const QSet<QByteArray> all{
            fingerprint({}),         fingerprint({""}),       fingerprint({"", ""}),      fingerprint({"ab"}),
            fingerprint({"a", "b"}), fingerprint({"b", "a"}), fingerprint({"a", "", "b"})};
        QCOMPARE(all.size(), 7);
        for (const QByteArray &one : all)
            QCOMPARE(one.size(), 20);
        QCOMPARE(fingerprint({"a", "b"}), fingerprint({"a", "b"}));
    }

    void whatIsWrittenIsRead()
    {
        const Binding binding{fingerprint({"a"}), fingerprint({"b"}), {}, fingerprint({"c"})};
        QCOMPARE(bindingFromText(toText(binding)), binding);
        const Binding first{fingerprint({"a"}), {}, {}, {}};
        QCOMPARE(bindingFromText(toText(first)), first);
        QCOMPARE(bindingFromText(u"..."_s), Binding());
        for (const QString &text : {QString(), u".."_s, u"...."_s, u"a..."_s, QString(toText(first) + u'x'),
                                    QString(u"x"_s + toText(first)), toText(first).first(22)})
            QVERIFY2(!bindingFromText(text), qPrintable(text));
    }

    void howCallsCarryTheToken()
    {
        const QString asHeader = u"Authorization: Bearer {accessToken}"_s;
        QCOMPARE(tokenForms(sampleDescription()), QStringList{asHeader});
        QCOMPARE(formsIn("Bearer {accessToken}", "{authorization}"),
                 QStringList{u"Authorization: {authorization}"_s});
        QCOMPARE(formsIn(R"("X-App": "{appId}")", R"("X-Token": "{accessToken}")"),
                 (QStringList{asHeader, u"X-Token: {accessToken}"_s}));
        QCOMPARE(formsIn(R"("number": "{new}")", R"("number": "{new}", "t": "{accessToken}")"),
                 (QStringList{asHeader, u"{accessToken}"_s}));
        // Of every step.
        for (const QByteArray path : {"/me", "/change", "/again", "/confirm", "/send"}) {
            const QByteArray quoted = '"' + path + '"';
            const QByteArray withCopy = quoted + ", \"headers\": { \"X-Copy\": \"{accessToken}\" }";
            QCOMPARE(formsIn(quoted, withCopy).size(), 2);
        }
    }

    void howOtherCallsCarryIt()
    {
        QByteArray text = sampleText();
        text.replace(R"({ "method": "token" })", R"({ "method": "token", "check": [ { "get": "/in" } ] })");
        text.replace(R"("account": {)", R"("account": { "find": [ { "get": "/u?q={wanted}",
                           "take": { "people": { "from": "u", "value": "id" } } } ],)");
        text.replace(R"("change": {)", R"("change": { "notify": [ { "post": "/told" } ],)");
        text.replace(R"("words": [)", R"("proofs": [ { "id": "oldPhoneCode", "of": "phone",
            "send": [ { "post": "/proof", "json": { "to": "{current}" } } ],
            "check": [ { "post": "/proven", "json": { "code": "{code}" } } ] } ], "words": [)");
        for (const QByteArray path : {"/in", "/u?q={wanted}", "/told", "/proof", "/proven"}) {
            const QByteArray quoted = '"' + path + '"';
            const QByteArray withCopy = quoted + ", \"headers\": { \"X-Copy\": \"{accessToken}\" }";
            const auto description = described(QByteArray(text).replace(quoted, withCopy));
            QVERIFY2(description, path.constData());
            QVERIFY2(tokenForms(*description).contains(u"X-Copy: {accessToken}"_s), path.constData());
        }
    }

    void whatASignInIsBoundTo()
    {
        const ConfiguredService service = sample();
        const Binding binding = bindingOf(service, SignInMethod::Token);
        QVERIFY(!binding.places.isEmpty() && !binding.form.isEmpty());
        QVERIFY(binding.authorities.isEmpty());
        QCOMPARE(bindingOf(sample(), SignInMethod::Token), binding);
        QCOMPARE(bindingOf(sample(u"http://127.0.0.1:8080/other/path"_s), SignInMethod::Token).places,
                 binding.places);
        QVERIFY(bindingOf(sample(u"http://127.0.0.1:8081"_s), SignInMethod::Token).places != binding.places);

        ConfiguredService persons = service;
        persons.personalFiles = fingerprint({"a file"});
        QCOMPARE(bindingOf(persons, SignInMethod::Token).personalFiles, fingerprint({"a file"}));
        persons.personalFiles = std::nullopt;
        QCOMPARE(bindingOf(persons, SignInMethod::Token).personalFiles, QByteArray());
    }

    /// The refresh token goes to these.
    void theIdentityProviderCountsForWhoCameByIt()
    {
        ConfiguredService service = sample();
        const QByteArray alone = bindingOf(service, SignInMethod::Browser).places;
        service.browser = BrowserSettings();
        const auto places = [&service] { return bindingOf(service, SignInMethod::Browser).places; };
        QCOMPARE(places(), alone);
        QSet<QByteArray> all{alone};
        for (QString *address : {&service.browser->issuer, &service.browser->authorizationEndpoint,
                                 &service.browser->tokenEndpoint, &service.browser->revocationEndpoint}) {
            *address = u"https://%1.example.com/x"_s.arg(all.size());
            QVERIFY(!all.contains(places()));
            all.insert(places());
        }
        QCOMPARE(bindingOf(service, SignInMethod::Token).places, alone);
        // Another path at the same place, and the service's own.
        const QByteArray before = places();
        service.browser->tokenEndpoint = u"https://3.example.com/another"_s;
        QCOMPARE(places(), before);
        for (QString *address : {&service.browser->issuer, &service.browser->authorizationEndpoint,
                                 &service.browser->tokenEndpoint, &service.browser->revocationEndpoint})
            *address = u"http://127.0.0.1:8080/auth"_s;
        QCOMPARE(places(), alone);
    }
};

RENUMBER_TEST(BindingTest)
#include "bindingtest.moc"
