// SPDX-License-Identifier: Apache-2.0
// What is taken from a reply that was accepted, and what an account is made of.
#include "sampledescription.h"
#include "service/replyreader.h"
#include "testprogram.h"
#include "time/utc.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace renumber;
using namespace renumber::service;
using namespace renumber::test;
using namespace Qt::StringLiterals;

using account::ContactKind;
using account::Verification;

namespace {

/// The sample with its reading call's "take" replaced by \a take.
description::Description taking(const QByteArray &take)
{
    QByteArray text = sampleText();
    text.replace(R"("take": { "userId": "id", "phone?": "phone", "phoneVerified?": "verified" })",
                 QByteArray("\"take\": " + take));
    return described(text).value();
}

tl::expected<Outcome, Problem> read(const description::Description &description, const QByteArray &body,
                                    int status = 200)
{
    return readReply(description, description.read.first(), description::Step::Read, {status, {}, body}, {});
}

} // namespace

class ReplyValueTest : public QObject
{
    Q_OBJECT

private slots:
    void any2xxIsSuccess()
    {
        const description::Description description = sampleDescription();
        const auto submit = description.contact(ContactKind::Phone)->change->submit.first();
        for (const int status : {200, 201, 202, 204, 206, 299}) {
            for (const QByteArray &body : {QByteArray(), QByteArray(" \n"), QByteArray("ok"),
                                           QByteArray("{}"), QByteArray("[1]"), QByteArray("{\"half\":")}) {
                const auto result
                    = readReply(description, submit, description::Step::Submit, {status, {}, body}, {});
                QCOMPARE(result, (tl::expected<Outcome, Problem>(Outcome())));
            }
        }
    }

    /// Of those whose given and family names stand apart.
    void aNameFromItsParts()
    {
        const description::Description described = taking(
            R"({ "userId": "id", "phone?": "phone", "name?": [ [ "name.given", "name.family" ], "login" ] })");
        const auto nameIn = [&described](const QByteArray &body) {
            return accountFrom(read(described, body)->taken).displayName;
        };
        QCOMPARE(nameIn(R"({"id":"a","login":"ada","name":{"given":"Ada","family":"Sample"}})"),
                 u"Ada Sample"_s);
        QCOMPARE(nameIn(R"({"id":"a","login":"ada","name":{"family":"Sample"}})"), u"Sample"_s);
        QCOMPARE(nameIn(R"({"id":"a","login":"ada","name":{"given":"Ada","family":""}})"), u"Ada"_s);
        QCOMPARE(nameIn(R"({"id":"a","login":"ada","name":{"given":"Ada","family":"Ada"}})"), u"Ada"_s);
        QCOMPARE(nameIn(R"({"id":"a","login":"ada","name":"Sample"})"), u"ada"_s);
        QCOMPARE(nameIn(R"({"id":"a","login":"ada"})"), u"ada"_s);
        QCOMPARE(nameIn(R"({"id":"a"})"), QString());
        const auto twofold
            = read(described, R"({"id":"a","name":{"given":"Ada","given":"Eve","family":"Sample"}})");
        QVERIFY(!twofold || !accountFrom(twofold->taken).displayName.contains(u"Eve"_s));
    }

    /// Many services write false, {} or [] where there is nothing.
    void whatSaysThatThereIsNothing()
    {
        const description::Description described = taking(
            R"({ "userId": "id", "name?": [ "name", "login" ], "phone?": "phone", "phoneVerified?": "verified", "phonePending?": "pending", "phones?": { "from": "all", "value": "number" } })");
        for (const QByteArray &nothing :
             {QByteArray("false"), QByteArray("null"), QByteArray("{}"), QByteArray("[]")}) {
            const auto outcome = read(described,
                                      R"({"id":"a","login":"ada","verified":false,"name":)" + nothing
                                          + R"(,"phone":)" + nothing + R"(,"pending":)" + nothing + '}');
            QVERIFY2(outcome.has_value(), nothing.constData());
            const account::Account account = accountFrom(outcome->taken);
            QCOMPARE(account.displayName, u"ada"_s);
            QVERIFY2(!account.contact(ContactKind::Phone).isSet(), nothing.constData());
            QVERIFY2(account.contact(ContactKind::Phone).pending.isEmpty(), nothing.constData());
        }
        const auto listed = read(
            described, R"({"id":"a","all":[{"number":false},{"number":"+33750253354"},{"number":{}}]})");
        QCOMPARE(accountFrom(listed->taken).contact(ContactKind::Phone).others.size(), 1);
        QVERIFY(read(described, R"({"id":"a","all":false})").has_value());
        QVERIFY(!read(described, R"({"id":"a","phone":true})").has_value());
        QVERIFY(!read(described, R"({"id":"a","phone":["+33750253354"]})").has_value());
    }

    /// Of two people who both have none the one would pass for the other.
    void anIdThatIsNobodys_data()
    {
        QTest::addColumn<QByteArray>("id");
        for (const char *id :
             {"false", "true", "null", "{}", "[]", "0", "-0", R"("0")", R"("")", R"(" ")", R"("null")",
              R"("undefined")", R"("None")", R"("false")", R"("00000000-0000-0000-0000-000000000000")"})
            QTest::newRow(id) << QByteArray(id);
    }
    void anIdThatIsNobodys()
    {
        QFETCH(const QByteArray, id);
        const auto wanted = read(taking(R"({ "userId": "id", "phone?": "phone" })"), "{\"id\":" + id + '}');
        QVERIFY(!wanted.has_value());
        const auto optional
            = read(taking(R"({ "userId?": "id", "phone?": "phone" })"), "{\"id\":" + id + '}');
        QVERIFY(!optional.has_value() || accountFrom(optional->taken).userId.isEmpty());
    }

    /// What an operators' desk goes by.
    void theStandingOfAnAccount()
    {
        const auto accountOf = [](const QByteArray &take, const QByteArray &body) {
            const auto outcome = read(taking(take), body);
            return outcome ? std::optional(accountFrom(outcome->taken)) : std::nullopt;
        };
        const QByteArray take
            = R"({ "userId": "id", "phone?": "phone", "privileged?": "admin", "phoneChangedAt?": "since", "emailChangedAt?": "mailSince" })";
        const auto none = accountOf(take, R"({"id":"a"})");
        QVERIFY(none && !none->isPrivileged && none->changedAt.isEmpty());
        const auto all = accountOf(
            take, R"({"id":"a","admin":true,"since":"2026-03-01T12:00:00Z","mailSince":1772366400})");
        QVERIFY(all);
        QCOMPARE(all->isPrivileged, std::optional(true));
        const QDateTime noon(QDate(2026, 3, 1), QTime(12, 0), time::utc);
        QCOMPARE(all->changedAt.value(ContactKind::Phone), noon);
        QCOMPARE(all->changedAt.value(ContactKind::Email), noon);
        QCOMPARE(accountOf(take, R"({"id":"a","admin":"false"})")->isPrivileged, std::optional(false));
        QVERIFY(!accountOf(take, R"({"id":"a","admin":"maybe"})"));
        QVERIFY(accountOf(take, R"({"id":"a","since":"long ago"})")->changedAt.isEmpty());
        QCOMPARE(
            accountOf(
                R"({ "userId": "id", "phone?": "phone", "privileged?": { "from": "roles", "is": [ "admin", "owner" ] } })",
                R"({"id":"a","roles":"owner"})")
                ->isPrivileged,
            std::optional(true));
    }

    void takes_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("taken"); // as JSON; empty: the reply is not what it should be
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *name, const char *body, const char *taken, const char *detail = "") {
            QTest::newRow(name) << QByteArray(body) << QString::fromUtf8(taken) << QString::fromUtf8(detail);
        };
        row("all", R"({"id":"a","phone":"+1","verified":true})",
            R"({"phone":"+1","phoneVerified":true,"userId":"a"})");
        row("the least", R"({"id":"a"})", R"({"userId":"a"})");
        row("more than asked", R"({"id":"a","x":[1]})", R"({"userId":"a"})");
        row("id as a number", R"({"id":7})", R"({"userId":7})");
        row("null is none", R"({"id":"a","phone":null,"verified":null})", R"({"userId":"a"})");
        row("truth as text", R"({"id":"a","verified":"false"})", R"({"phoneVerified":false,"userId":"a"})");
        row("id missing", R"({"phone":"+1"})", "", "the reply has no \"id\"");
        row("id null", R"({"id":null})", "", "the reply has no \"id\"");
        row("id as an object", R"({"id":{"a":1}})", "", "\"id\" is not of the expected kind");
        row("id twice", R"({"id":"a","id":"a"})", "", "\"id\" stands twice in the reply");
        row("phone twice", R"({"id":"a","phone":"+1","phone":"+2"})", "",
            "\"phone\" stands twice in the reply");
        row("truth twice", R"({"id":"a","verified":true,"verified":false})", "",
            "\"verified\" stands twice in the reply");
        row("twice what nobody looks for", R"({"id":"a","x":1,"x":2})", R"({"userId":"a"})");
        row("id as a list", R"({"id":["a"]})", "", "\"id\" is not of the expected kind");
        row("phone as an object", R"({"id":"a","phone":{"a":1}})", "",
            "\"phone\" is not of the expected kind");
        row("truth as a number", R"({"id":"a","verified":1})", "",
            "\"verified\" is not of the expected kind");
        row("truth as a word", R"({"id":"a","verified":"yes"})", "",
            "\"verified\" is not of the expected kind");
        row("an empty body", "", "", "the reply has no \"id\"");
        row("a list", "[]", "", "the reply has no \"id\"");
        row("a web page", "<html>", "", "the reply has no \"id\"");
        row("half a body", "{\"id\":\"a\",\"phone\":\"+33", "", "the reply has no \"id\"");
        row("a whole body and more", R"({"id":"a"}x)", "", "the reply has no \"id\"");
    }

    void takes()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QString, taken);
        QFETCH(const QString, detail);
        const auto result = read(sampleDescription(), body);
        QCOMPARE(result.has_value(), !taken.isEmpty());
        if (result) {
            QCOMPARE(asJson(result->taken), taken);
            return;
        }
        QCOMPARE(description::nameOf(result.error().kind), u"unexpectedReply"_s);
        QCOMPARE(result.error().acted, net::Acted::Maybe);
        QCOMPARE(result.error().detail, detail);
    }

    void theFirstPlaceThatIsThereCounts()
    {
        const description::Description description
            = taking(R"({ "userId": ["id", "sub", "header:X-Id"], "phone?": "phone" })");
        QCOMPARE(asJson(read(description, R"({"sub":"s","id":null})")->taken), u"{\"userId\":\"s\"}"_s);
        QCOMPARE(asJson(read(description, R"({"sub":"s","id":"i"})")->taken), u"{\"userId\":\"i\"}"_s);
        QVERIFY(!read(description, "{}"));
    }

    void truthByCondition_data()
    {
        QTest::addColumn<QByteArray>("is");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("verified");
        const auto row = [](const char *name, const char *is, const char *body, const char *verified) {
            QTest::newRow(name) << QByteArray(is) << QByteArray(body) << QString::fromUtf8(verified);
        };
        row("a word", "\"CONFIRMED\"", R"({"v":"CONFIRMED"})", "true");
        row("another word", "\"CONFIRMED\"", R"({"v":"OPEN"})", "false");
        row("a word that is missing", "\"CONFIRMED\"", "{}", "unknown");
        row("a number", "1", R"({"v":1})", "true");
        row("another number", "1", R"({"v":0})", "false");
        row("a time that is there", R"({"present": true})", R"({"v":"2026-03-01T12:00:00Z"})", "true");
        row("a time that is missing", R"({"present": true})", "{}", "false");
        row("a time that is null", R"({"present": true})", R"({"v":null})", "false");
        row("a mark that must be missing", R"({"present": false})", "{}", "true");
        row("a mark that is there", R"({"present": false})", R"({"v":{}})", "false");
    }

    void truthByCondition()
    {
        QFETCH(const QByteArray, is);
        QFETCH(const QByteArray, body);
        QFETCH(const QString, verified);
        const description::Description description = taking(
            "{ \"phone?\": \"phone\", \"phoneVerified?\": { \"from\": \"v\", \"is\": " + is + " } }");
        const auto result = read(description, body);
        QVERIFY(result.has_value());
        const QJsonValue value = result->taken.value(u"phoneVerified"_s, QJsonValue(QJsonValue::Undefined));
        QCOMPARE(value.isUndefined() ? u"unknown"_s : description::toText(value), verified);
    }

    void valuesAreKept()
    {
        const description::Description description = sampleDescription();
        const description::Call send = description.contact(ContactKind::Phone)->change->send.first();
        const auto result = readReply(description, send, description::Step::Send,
                                      {200, {}, R"({"ticket":"t","expires":60})"}, {});
        QCOMPARE(asJson(result.value().kept), u"{\"ticket\":\"t\"}"_s);
        QCOMPARE(asJson(result.value().taken), u"{\"expiresIn\":60}"_s);
        for (const QByteArray &other : QByteArrayList{"[]", "{}", "\"a while\""}) {
            const auto odd = readReply(description, send, description::Step::Send,
                                       {200, {}, R"({"ticket":"t","expires":)" + other + '}'}, {});
            QVERIFY2(odd.has_value(), other.constData()); // it counts as not said
            QCOMPARE(asJson(odd.value().kept), u"{\"ticket\":\"t\"}"_s);
        }
        const auto without = readReply(description, send, description::Step::Send, {200, {}, "{}"}, {});
        QVERIFY(!without);
        // The service has acted all the same.
        QCOMPARE(without.error().acted, net::Acted::Maybe);
        QCOMPARE(without.error().detail, u"the reply has no \"ticket\""_s);
    }

    void listsOfContacts_data()
    {
        QTest::addColumn<QByteArray>("phones");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("taken");
        const auto row = [](const char *name, const char *phones, const char *body, const char *taken) {
            QTest::newRow(name) << QByteArray(phones) << QByteArray(body) << QByteArray(taken);
        };
        row("texts", R"({"from":"l","value":"$"})", R"({"l":["+1","+2"]})",
            R"([{"value":"+1"},{"value":"+2"}])");
        row("none", R"({"from":"l","value":"n"})", R"({"l":[]})", "[]");
        row("verified", R"({"from":"l","value":"n","verified":"v"})",
            R"({"l":[{"n":"+1","v":true},{"n":"+2","v":"false"},{"n":"+3"}]})",
            R"([{"value":"+1","verified":true},{"value":"+2","verified":false},{"value":"+3"}])");
        row("in words", R"({"from":"l","value":"n","verified":"status","is":"Y"})",
            R"({"l":[{"n":"+1","status":"Y"},{"n":"+2","status":"N"},{"n":"+3"}]})",
            R"([{"value":"+1","verified":true},{"value":"+2","verified":false},{"value":"+3"}])");
        row("by a date", R"({"from":"l","value":"n","verified":"on","is":{"present":true}})",
            R"({"l":[{"n":"+1","on":"2026"},{"n":"+2","on":null}]})",
            R"([{"value":"+1","verified":true},{"value":"+2","verified":false}])");
        row("some", R"({"from":"l","where":{"t":"p","status":{"not":"new"}},"value":"n"})",
            R"({"l":[{"t":"e","n":"a@b"},{"t":"p","n":"+1","status":"new"},{"t":"p","n":"+2"}]})",
            R"([{"value":"+2"}])");
        row("split", R"({"from":"l","value":"n","prefix":"c"})",
            R"({"l":[{"c":33,"n":750253354},{"c":"+1","n":"415"},{"n":"+2"}]})",
            R"([{"value":"+33750253354"},{"value":"+1415"},{"value":"+2"}])");
        row("an element without a contact", R"({"from":"l","value":"n"})",
            R"({"l":[{"n":"+1"},{"n":null},7]})", R"([{"value":"+1"}])");
    }

    void listsOfContacts()
    {
        QFETCH(const QByteArray, phones);
        QFETCH(const QByteArray, body);
        QFETCH(const QByteArray, taken);
        const description::Description description
            = taking("{ \"phone?\": \"phone\", \"phones\": " + phones + " }");
        const auto result = read(description, body);
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().detail));
        QCOMPARE(result->taken.value(u"phones"_s), QJsonValue(QJsonDocument::fromJson(taken).array()));
    }

    void aListThatIsNone()
    {
        const description::Description description
            = taking(R"({ "phone?": "phone", "phones": { "from": "l", "value": "n" } })");
        const auto refusal = [&description](const QByteArray &body) {
            const auto result = read(description, body);
            return result ? u"none"_s : result.error().detail;
        };
        QCOMPARE(refusal(R"({"l":{"n":"+1"}})"), u"\"l\" is not of the expected kind"_s);
        QCOMPARE(refusal(R"({"l":[{"n":{"of":"+1"}}]})"), u"\"l\" is not of the expected kind"_s);
        QCOMPARE(refusal(R"({"l":[{"n":{}}]})"), u"none"_s); // an element without a contact
        QCOMPARE(refusal("{}"), u"the reply has no \"l\""_s);
    }

    void numbersThatOnlyLackTheSign()
    {
        const description::Description description
            = taking(R"({ "phone": { "from": "n", "defaultPrefix": "+" } })");
        for (const char *body : {R"({"n":"33750253354"})", R"({"n":33750253354})", R"({"n":"+33750253354"})"})
            QCOMPARE(read(description, body)->taken.value(u"phone"_s), QJsonValue(u"+33750253354"_s));
    }

    /// A place may name what the call was made with.
    void placesWithVariables()
    {
        QByteArray text = sampleText();
        text.replace(R"({ "from": "ticket", "secret": true })", R"("changes[to={new},by.{appId}=1].id")");
        const description::Description description = described(text).value();
        const description::Call send = description.contact(ContactKind::Phone)->change->send.first();
        const QByteArray body
            = R"({"changes":[{"to":"+1","by":{"main":1},"id":"a"},)"
              R"({"to":"+2","by":{"other":1},"id":"b"},{"to":"+2","by":{"main":1},"id":"c"}]})";
        const auto result = readReply(description, send, description::Step::Send, {200, {}, body}, {},
                                      {{u"new"_s, u"+2"_s}, {u"appId"_s, u"main"_s}});
        QVERIFY(result.has_value());
        QCOMPARE(result->kept.value(u"ticket"_s), QJsonValue(u"c"_s));
    }

    /// "No number" may be a 404.
    void anotherStatusThatIsSuccess()
    {
        QByteArray text = sampleText();
        text.replace(R"("get": "/me",)", R"("get": "/me", "success": { "status": [ "2xx", 404 ] },)");
        const description::Description description = described(text).value();
        QVERIFY(read(description, R"({"id":"a"})", 200));
        QVERIFY(read(description, R"({"id":"a"})", 404));
        QVERIFY(!read(description, R"({"id":"a"})", 403));
    }

    /// A service that says in the body of a 200 that it refuses.
    void aRefusalInsideA200()
    {
        QByteArray text = sampleText();
        text.replace("\"words\":", R"("success": { "statusCode": 200 }, "words":)");
        const description::Description description = described(text).value();
        QVERIFY(read(description, R"({"statusCode":200,"id":"a"})"));
        QVERIFY(read(description, R"({"statusCode":"200","id":"a"})"));
        const auto known = read(description, R"({"statusCode":401,"error":"wrong","message":"Wrong."})");
        QCOMPARE(description::nameOf(known.error().kind), u"wrongCode"_s);
        QCOMPARE(known.error().acted, net::Acted::No);
        QCOMPARE(known.error().serviceWords, u"Wrong."_s);
        const auto unknown = read(description, R"({"statusCode":500})");
        QCOMPARE(description::nameOf(unknown.error().kind), u"unexpectedReply"_s);
        QCOMPARE(unknown.error().acted, net::Acted::Maybe);
        const auto silent = read(description, "");
        QCOMPARE(description::nameOf(silent.error().kind), u"unexpectedReply"_s);
        // The status of HTTP still counts.
        QVERIFY(!read(description, R"({"statusCode":200,"id":"a"})", 500));
    }

    void anAccount()
    {
        const account::Account account = accountFrom({{u"userId"_s, 7},
                                                      {u"name"_s, u"Camille Sample"_s},
                                                      {u"phone"_s, u"+33 7 50 25 33 54"_s},
                                                      {u"phoneVerified"_s, true},
                                                      {u"phonePending"_s, u" +14155550199 "_s},
                                                      {u"email"_s, u" camille@example.com "_s}});
        QCOMPARE(account.userId, u"7"_s);
        QCOMPARE(account.displayName, u"Camille Sample"_s);
        const account::Contact phone = account.contact(ContactKind::Phone);
        QCOMPARE(phone.value.text(), u"+33750253354"_s);
        QCOMPARE(phone.verification, Verification::Verified);
        QCOMPARE(phone.pending.text(), u"+14155550199"_s);
        const account::Contact email = account.contact(ContactKind::Email);
        QCOMPARE(email.value.text(), u"camille@example.com"_s);
        QCOMPARE(email.verification, Verification::Unknown);
    }

    void anAccountWithoutContacts()
    {
        const account::Account account = accountFrom({{u"phoneVerified"_s, false}});
        QVERIFY(!account.contact(ContactKind::Phone).isSet());
        QVERIFY(!account.contact(ContactKind::Email).isSet());
        QVERIFY(account.userId.isEmpty());
        // What is not E.164 is shown as the service wrote it.
        QCOMPARE(accountFrom({{u"phone"_s, u"0750253354"_s}}).contact(ContactKind::Phone).value.text(),
                 u"0750253354"_s);
        QCOMPARE(accountFrom({{u"phone"_s, 33750253354.0}}).contact(ContactKind::Phone).value.text(),
                 u"33750253354"_s);
    }

private:
    static QString asJson(const description::Values &values)
    {
        QJsonObject object;
        for (auto value = values.begin(); value != values.end(); ++value)
            object.insert(value.key(), value.value());
        return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
};

RENUMBER_TEST(ReplyValueTest)
#include "replyvaluetest.moc"
