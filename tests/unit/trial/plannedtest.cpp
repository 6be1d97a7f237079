// SPDX-License-Identifier: Apache-2.0
// The requests of a change as they would go out.
#include "sampledescription.h"
#include "testprogram.h"
#include "trial/plannedrequests.h"

#include <QTest>

using namespace renumber;
using namespace renumber::test;
using namespace Qt::StringLiterals;

using account::ContactKind;
using account::ContactValue;
using trial::PlannedStep;

namespace {

description::ConfiguredService service()
{
    description::ConfiguredService configured;
    configured.description = sampleDescription();
    configured.settings = {{u"domain"_s, u"id.example.com"_s}, {u"appId"_s, u"main"_s}};
    configured.base = u"https://id.example.com/api"_s;
    return configured;
}

trial::PlanBasis basis(const QString &phone)
{
    account::Contact contact;
    contact.value = ContactValue::read(ContactKind::Phone, phone);
    return {{u"7"_s, {}, {contact}}, {}, u"Bearer"_s, u"fr-FR"_s, u"FR"_s};
}

} // namespace

class PlannedTest : public QObject
{
    Q_OBJECT

private slots:
    void eachStepHasItsRequests()
    {
        const auto all = trial::planRequests(service(), basis(u"+33750253354"_s));
        QStringList told;
        for (const trial::PlannedRequests &planned : all) {
            for (const trial::PlannedCall &call : planned.calls) {
                QVERIFY(call.applies && call.request);
                told.append(QString::fromLatin1(call.request->method) + u' ' + call.request->url.toString()
                            + u' ' + QString::fromUtf8(call.request->body));
            }
        }
        const QString example = trial::exampleContact(ContactKind::Phone, u"FR"_s).text();
        const QString base = u"https://id.example.com/api"_s;
        QCOMPARE(told,
                 (QStringList{
                     u"POST %1/change {\"number\":\"%2\"}"_s.arg(base, example),
                     u"POST %1/again {\"ticket\":\"<ticket>\"}"_s.arg(base),
                     u"POST %1/confirm {\"code\":\"123456\",\"ticket\":\"<ticket>\"}"_s.arg(base),
                     u"POST %1/send to=%2B33750253354"_s.arg(base),
                     u"POST %1/send to=%2B33750253354"_s.arg(base),
                     u"POST %1/confirm {\"code\":\"123456\",\"ticket\":\"<ticket>\"}"_s.arg(base),
                 }));
        QCOMPARE(all.first().calls.first().request->headers.first(),
                 (net::Header("Authorization", "Bearer <accessToken>")));
        QVERIFY(all.first().step == PlannedStep::Send && all.first().aim == change::Aim::Change);
        QVERIFY(all.last().step == PlannedStep::Submit && all.last().aim == change::Aim::Verify);
    }

    /// What a desk does: nothing of it is left from what a change has kept.
    void proofsAndNoticesToo()
    {
        QByteArray text = sampleText();
        text.replace(
            R"("change": {)",
            R"("change": { "notify": [ { "post": "/told", "json": { "old": "{current}", "new": "{new}" } } ],)");
        text.replace(
            R"("read": [)",
            R"("find": [ { "get": "/u?q={wanted}", "take": { "people": { "from": "u", "value": "id" } } } ],
            "read": [)");
        text.replace(R"("words": [)",
                     R"("proofs": [ { "id": "oldPhoneCode", "of": "phone", "code": { "length": 8 },
            "send": [ { "post": "/proof", "json": { "to": "{current}" }, "keep": { "proof": "id" } } ],
            "check": [ { "post": "/proof/check", "json": { "id": "{proof}", "code": "{code}" } } ] } ], "words": [)");
        description::ConfiguredService configured = service();
        configured.description = described(text).value();
        QStringList told;
        const auto all = trial::planRequests(configured, basis(u"+33750253354"_s));
        for (const trial::PlannedRequests &planned : all) {
            if (planned.step == PlannedStep::Notify || !planned.proof.isEmpty())
                told.append(planned.proof + u' ' + QString::fromUtf8(planned.calls.first().request->body));
        }
        const QString example = trial::exampleContact(ContactKind::Phone, u"FR"_s).text();
        QCOMPARE(told,
                 (QStringList{u" {\"new\":\"%1\",\"old\":\"+33750253354\"}"_s.arg(example),
                              u"oldPhoneCode {\"to\":\"+33750253354\"}"_s,
                              u"oldPhoneCode {\"code\":\"12345678\",\"id\":\"<proof>\"}"_s}));
        QCOMPARE(all.last().step, PlannedStep::Check);
        // Who has no number cannot be proven by it.
        const auto none = trial::planRequests(configured, basis(QString()));
        for (const trial::PlannedRequests &planned : none)
            QVERIFY(planned.proof.isEmpty());
    }

    void whatIsNotThereIsNotVerified()
    {
        const auto all = trial::planRequests(service(), basis(QString()));
        for (const trial::PlannedRequests &planned : all)
            QVERIFY(planned.aim == change::Aim::Change);
    }

    void whatIsMissingOrLeftOutIsSaid()
    {
        QByteArray text = sampleText();
        text.replace(R"({ "post": "/change",)",
                     R"({ "post": "/none", "when": { "current": { "present": false } } },
                        { "post": "/change/{current}",)");
        description::ConfiguredService configured = service();
        configured.description = described(text).value();
        const auto calls = trial::planRequests(configured, basis(u"+33750253354"_s)).first().calls;
        QVERIFY(!calls.at(0).applies);
        QVERIFY(calls.at(1).applies && calls.at(1).request);
        const auto none = trial::planRequests(configured, basis(QString())).first().calls;
        QVERIFY(none.at(0).applies && none.at(0).request);
        QVERIFY(!none.at(1).request);
        QCOMPARE(none.at(1).request.error(), u"there is no value for {current}"_s);
    }

    void examplesAreNobodys()
    {
        QCOMPARE(trial::exampleContact(ContactKind::Email, {}).text(), u"new@example.com"_s);
        for (const QString &region : {u"FR"_s, u"US"_s, QString(), u"XX"_s})
            QVERIFY(trial::exampleContact(ContactKind::Phone, region).number());
        QCOMPARE(trial::exampleCode({}), u"123456"_s);
        code::CodeRules rules;
        rules.lengths = {8, 4};
        rules.characters = code::CodeCharacters::LettersAndDigits;
        rules.letterCase = code::CodeCase::Lower;
        rules.hyphenEvery = 4;
        QCOMPARE(trial::exampleCode(rules), u"a1b2-c3d4"_s);
        rules = {};
        rules.lengths = {20};
        QCOMPARE(trial::exampleCode(rules).size(), 20);
    }
};

RENUMBER_TEST(PlannedTest)
#include "plannedtest.moc"
