// SPDX-License-Identifier: Apache-2.0
// Requests, byte for byte: what the shipped description sends, and what templates may not do to a message.
#include "contactvalues.h"
#include "sampledescription.h"
#include "service/requestbuilder.h"
#include "shippeddescription.h"
#include "testprogram.h"

#include <QTest>

using namespace renumber;
using namespace renumber::service;
using namespace renumber::test;
using namespace Qt::StringLiterals;

using account::ContactKind;

namespace {

const auto base = u"http://127.0.0.1:8080"_s;

/// What a client fills in for every call.
description::Values session()
{
    description::Values values{{u"accessToken"_s, u"sample-token-verified"_s},
                               {u"language"_s, u"fr-FR"_s},
                               {u"requestId"_s, u"5a9c6d3e-0000-4000-8000-000000000001"_s},
                               {u"code"_s, u"012345"_s}};
    insertContact(values, description::VariableName("new"), test::phoneValue(u"+33750253355"_s));
    insertContact(values, description::VariableName("current"), test::phoneValue(u"+33750253354"_s));
    return values;
}

QByteArray head(const net::HttpRequest &request)
{
    QByteArray text = request.method + ' ' + request.url.toEncoded() + '\n';
    for (const auto &[name, value] : request.headers)
        text += name + ": " + value + '\n';
    return text;
}

const QByteArray commonHeaders = "Accept-Language: fr-FR\n"
                                 "Authorization: Bearer sample-token-verified\n"
                                 "Custom-Locale: fr-FR\n"
                                 "X-R5-Correlation-Id: 5a9c6d3e-0000-4000-8000-000000000001\n";

/// The sample's reading call with \a from in the description replaced.
net::HttpRequest requestWith(const QByteArray &from, const QByteArray &to, const description::Values &values)
{
    QByteArray text = sampleText();
    const description::Description description = described(text.replace(from, to)).value();
    const description::ContactService phone = *description.contact(ContactKind::Phone);
    return buildRequest(u"https://id.example.com/api"_s, phone.change->send.first(), values).value();
}

} // namespace

class RequestTest : public QObject
{
    Q_OBJECT

private slots:
    void ofTheShippedDescription_data()
    {
        QTest::addColumn<description::Call>("call");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("body");
        const description::Description description = shippedDescription();
        const description::ContactService phone = *description.contact(ContactKind::Phone);
        const QByteArray update = "POST http://127.0.0.1:8080/identity/v1/update-phone-number\n";
        const QByteArray newNumber = R"({"phone_number":"+33750253355"})";
        const QByteArray verify = "POST http://127.0.0.1:8080/identity/v1/verify-phone-number\n";
        const QByteArray send = "POST http://127.0.0.1:8080/identity/v1/send-phone-number-verification\n";
        const QByteArray codeForNew = R"({"phone_number":"+33750253355","verification_code":"012345"})";
        QTest::newRow("read") << description.read.first()
                              << QByteArray("GET http://127.0.0.1:8080/identity/v1/userinfo?fields=id,name,"
                                            "phone_number,phone_number_verified,email,email_verified\n")
                              << QByteArray();
        QTest::newRow("change") << phone.change->send.first() << update << newNumber;
        QTest::newRow("resend a change") << phone.change->resend->first() << update << newNumber;
        QTest::newRow("submit a change") << phone.change->submit.first() << verify << codeForNew;
        QTest::newRow("send a code") << phone.verify->send.first() << send << QByteArray();
        QTest::newRow("resend a code") << phone.verify->resend->first() << send << QByteArray();
        QTest::newRow("submit a code") << phone.verify->submit.first() << verify << codeForNew;
    }

    void ofTheShippedDescription()
    {
        QFETCH(const description::Call, call);
        QFETCH(const QByteArray, target);
        QFETCH(const QByteArray, body);
        const net::HttpRequest request = buildRequest(base, call, session()).value();
        const QByteArray contentType
            = body.isEmpty() ? QByteArray() : QByteArray("Content-Type: application/json;charset=UTF-8\n");
        QCOMPARE(head(request), target + commonHeaders + contentType);
        QCOMPARE(request.body, body);
    }

    void everyOperationIsOneCall()
    {
        const description::Description description = shippedDescription();
        const description::ContactService phone = *description.contact(ContactKind::Phone);
        QCOMPARE(description.read.size(), 1);
        for (const auto &journey : {*phone.change, *phone.verify}) {
            QCOMPARE(journey.send.size(), 1);
            QCOMPARE(journey.resend->size(), 1);
            QCOMPARE(journey.submit.size(), 1);
            QVERIFY(!journey.cancel);
        }
        QVERIFY(!description.contact(ContactKind::Email));
    }

    void aHeaderWithoutAValueIsLeftOut()
    {
        const net::HttpRequest request = buildRequest(base, shippedDescription().read.first(), {}).value();
        QVERIFY(request.headers.isEmpty());
    }

    void aValueCannotAddAHeader()
    {
        description::Values values = session();
        values.insert(u"language"_s, u"fr\r\nX-Evil: 1\nA: b\rc\u0000d"_s);
        values.insert(u"accessToken"_s, u"t\r\n\r\nGET / HTTP/1.1"_s);
        const auto request = buildRequest(base, shippedDescription().read.first(), values);
        QVERIFY(!request.has_value());
        QVERIFY2(request.error().contains(u"header"_s), qUtf8Printable(request.error()));
    }

    void aPlusStaysAPlus_data()
    {
        QTest::addColumn<QByteArray>("call");
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("in a query") << QByteArray(R"("post": "/change?to={new}&x=1+1")")
                                    << QByteArray("/change?to=%2B33750253355&x=1+1")
                                    << QByteArray(R"({"number":"+33750253355"})");
        QTest::newRow("in a path") << QByteArray(R"("post": "/users/PHONE:{new}/x")")
                                   << QByteArray("/users/PHONE:%2B33750253355/x")
                                   << QByteArray(R"({"number":"+33750253355"})");
    }

    void aPlusStaysAPlus()
    {
        QFETCH(const QByteArray, call);
        QFETCH(const QByteArray, url);
        QFETCH(const QByteArray, body);
        const net::HttpRequest request = requestWith(R"("post": "/change")", call, session());
        QCOMPARE(request.url.toEncoded(), "https://id.example.com/api" + url);
        QCOMPARE(request.body, body);
    }

    void aForm()
    {
        const QByteArray form
            = R"("form": { "to": "{new}", "a b&c=": "ä+ /%", "code?": "{unheard}", "n": "{n}", "empty": "{unheard}" })";
        description::Values values = session();
        values.insert(u"n"_s, 7);
        // {unheard} and {n} are variables of no description; here they stand for kept values.
        QByteArray text = sampleText();
        text.replace(R"("json": { "number": "{new}" })", form)
            .replace(R"("send": [
        { "post": "/change")",
                     R"("send": [
        { "post": "/first", "keep": { "unheard?": "u", "n": "n" } },
        { "post": "/change")");
        const description::Description description = described(text).value();
        const description::Call call = description.contact(ContactKind::Phone)->change->send.last();
        const net::HttpRequest request = buildRequest(u"https://id.example.com/api"_s, call, values).value();
        QCOMPARE(request.body, QByteArray("a%20b%26c%3D=%C3%A4%2B%20%2F%25&empty=&n=7&to=%2B33750253355"));
        QCOMPARE(request.headers.last(), net::Header("Content-Type", "application/x-www-form-urlencoded"));
    }

    void bodiesAndTheirTypes_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<QByteArray>("type"); // empty: none
        QTest::newRow("JSON") << QByteArray(R"("json": { "n": "{new}" })")
                              << QByteArray(R"({"n":"+33750253355"})") << QByteArray("application/json");
        QTest::newRow("empty JSON") << QByteArray(R"("headers": { "X-N": "{new}" }, "json": {})")
                                    << QByteArray("{}") << QByteArray("application/json");
        QTest::newRow("a JSON list") << QByteArray(R"("json": ["{new}", 1])")
                                     << QByteArray(R"(["+33750253355",1])") << QByteArray("application/json");
        QTest::newRow("a type of its own")
            << QByteArray(R"("json": { "n": "{new}" }, "contentType": "application/vnd.sample.Change+json")")
            << QByteArray(R"({"n":"+33750253355"})") << QByteArray("application/vnd.sample.Change+json");
        QTest::newRow("no body") << QByteArray(R"("headers": { "X-N": "{new}" })") << QByteArray()
                                 << QByteArray();
        QTest::newRow("no body, but a type")
            << QByteArray(R"("headers": { "X-N": "{new}" }, "contentType": "text/x")") << QByteArray()
            << QByteArray();
    }

    void bodiesAndTheirTypes()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QByteArray, sent);
        QFETCH(const QByteArray, type);
        const net::HttpRequest request = requestWith(R"("json": { "number": "{new}" })", body, session());
        QCOMPARE(request.body, sent);
        QByteArrayList types;
        for (const auto &[name, value] : request.headers) {
            if (name.compare("Content-Type", Qt::CaseInsensitive) == 0)
                types.append(value);
        }
        QCOMPARE(types, type.isEmpty() ? QByteArrayList() : QByteArrayList{type});
    }

    void aCallsOwnHeaderTakesThePlaceOfTheCommonOne()
    {
        const net::HttpRequest request
            = requestWith(R"("post": "/change")",
                          R"("post": "/change", "headers": { "authorization": "Basic x" })", session());
        QCOMPARE(request.headers.size(), 2); // and Content-Type; X-App has no value here
        QCOMPARE(request.headers.first(), net::Header("authorization", "Basic x"));
    }

    void formsOfANumber_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QStringList>("forms"); // callingCode, countryCode, national, region, digits
        QTest::newRow("France") << u"+33750253354"_s
                                << QStringList{u"33"_s, u"+33"_s, u"750253354"_s, u"FR"_s, u"33750253354"_s};
        QTest::newRow("United States")
            << u"+14155550199"_s << QStringList{u"1"_s, u"+1"_s, u"4155550199"_s, u"US"_s, u"14155550199"_s};
        QTest::newRow("Finland") << u"+358401234567"_s
                                 << QStringList{u"358"_s, u"+358"_s, u"401234567"_s, u"FI"_s,
                                                u"358401234567"_s};
        // In Italy the zero is part of the number.
        QTest::newRow("Italy") << u"+390612345678"_s
                               << QStringList{u"39"_s, u"+39"_s, u"0612345678"_s, u"IT"_s, u"390612345678"_s};
        QTest::newRow("not E.164") << u"0750253354"_s << QStringList();
        QTest::newRow("none") << QString() << QStringList();
    }

    void formsOfANumber()
    {
        QFETCH(const QString, number);
        QFETCH(const QStringList, forms);
        description::Values values;
        insertContact(values, description::VariableName("new"), test::phoneValue(number));
        QCOMPARE(description::toText(values.value(u"new"_s)), number);
        QStringList found;
        for (const QString &form :
             {u"callingCode"_s, u"countryCode"_s, u"national"_s, u"region"_s, u"digits"_s}) {
            if (values.contains(u"new."_s + form))
                found.append(description::toText(values.value(u"new."_s + form)));
        }
        QCOMPARE(found, forms);
    }

    void anEmailHasOneForm()
    {
        description::Values values;
        insertContact(values, description::VariableName("new"), test::emailValue(u"a@example.com"_s));
        QCOMPARE(values, description::Values({{u"new"_s, u"a@example.com"_s}}));
    }
};

RENUMBER_TEST(RequestTest)
#include "requesttest.moc"
