// SPDX-License-Identifier: Apache-2.0
// A policy as an administrator writes it: what is made of it, and what of one that makes no sense. Each
// message names the place and the line, says what is wrong and how to mend it.
#include "desk/knowledge.h"
#include "desk/policyreader.h"
#include "desk/statement.h"
#include "desksamples.h"
#include "testprogram.h"

using namespace renumber;
using namespace renumber::desk;
using namespace renumber::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// In the sample, \a good becomes \a bad; the rest is what the only message must say.
struct Mistake
{
    const char *name = nullptr;
    QByteArray good;
    QByteArray bad;
    QString place;
    int line;
    QString what;
    QString fix;
    Surroundings around = {};
};

Surroundings onOneComputer()
{
    return {.store = StoreKind::Sqlite, .offer = {}};
}

/// A service that sends codes to the phone and to two addresses, and tells nothing of privileges.
Surroundings withService(std::set<Flag> tells = {Flag::Privileged, Flag::RecentChange})
{
    using account::ContactKind;
    return {.store = {},
            .offer = Offer{.proofs = {{u"oldPhoneCode"_s, ContactKind::Phone},
                                      {u"emailCode"_s, ContactKind::Email},
                                      {u"spareEmailCode"_s, ContactKind::Email}},
                           .tells = std::move(tells)}};
}

tl::expected<Policy, description::Faults> read(const QByteArray &text, const Surroundings &around = {})
{
    return description::readJson(u"policy.json"_s, text)
        .and_then([&around](const description::JsonFile &json) { return readPolicy(json, around); });
}

QByteArray inWords(const description::Faults &faults)
{
    QStringList messages;
    for (const description::Fault &fault : faults)
        messages.append(toText(fault));
    return messages.join(u'\n').toUtf8();
}

const QByteArray privilegedRule
    = R"({ "if": { "flag": "privileged" }, "need": [ ["inPerson", "video"] ], "approvals": 2, "holdHours": 24 },)";
const QByteArray lastRule = R"({ "need": [ ["oldPhoneCode", "emailCode"] ] } ],)";

QList<Mistake> mistakesOfForm()
{
    return {
        {"unknown member", R"("lockAfterMinutes")", R"("lockAfterMinute")", u""_s, 16,
         u"\"lockAfterMinute\" is not known here"_s, u"lockAfterMinutes"_s},
        {"strictness", R"("then": "approve")", R"("then": "perhaps")", u"/flags/recentChange/then"_s, 11,
         u"the value is none of those that are possible here"_s, u"warn, approve, hold, stop"_s},
        {"a reason without a label", R"({ "id": "new", "label": "New number" })", R"({ "id": "new" })",
         u"/reasons/1"_s, 5, u"\"label\" is missing"_s, u"what operators choose it by"_s},
        {"no proof", lastRule, R"({ "need": [ [] ] } ],)", u"/rules/2/need/0"_s, 10,
         u"does not have the form"_s, u"a list of proofs of which one is needed"_s},
        {"no list of lists", lastRule, R"({ "need": [ "emailCode" ] } ],)", u"/rules/2/need/0"_s, 10,
         u"not of the kind that belongs here"_s, u"a list of proofs of which one is needed"_s},
        {"half a minute", R"("proofMinutes": 15)", R"("proofMinutes": 7.5)", u"/proofMinutes"_s, 15,
         u"not of the kind that belongs here"_s, u"a whole number of minutes"_s},
    };
}

QList<Mistake> mistakesOfNumbers()
{
    const auto number = [](const char *name, const QByteArray &member, const QByteArray &bad,
                           const QString &place, int line, const QString &what, const QString &fix) {
        const qsizetype colon = member.lastIndexOf(':');
        return Mistake{name, member, member.left(colon + 2) + bad, place, line, what, fix};
    };
    const QString proof = u"a proof lives between 1 and 60 minutes"_s;
    const QString budget = u"with a budget of nothing, or less, nothing could be done"_s;
    return {
        number("a proof for 61 minutes", R"("proofMinutes": 15)", "61", u"/proofMinutes"_s, 15, proof,
               u"from 1 to 60"_s),
        number("a proof for no time", R"("proofMinutes": 15)", "0", u"/proofMinutes"_s, 15, proof,
               u"from 1 to 60"_s),
        number("a proof for more than an int", R"("proofMinutes": 15)", "1e18", u"/proofMinutes"_s, 15,
               u"not of the kind that belongs here"_s, u"from 1 to 60"_s),
        number("no texts", R"("textsPerPersonDay": 3)", "0", u"/budget/textsPerPersonDay"_s, 13, budget,
               u"from 1 to"_s),
        number("fewer than no texts", R"("textsPerTargetDay": 5)", "-1", u"/budget/textsPerTargetDay"_s, 13,
               budget, u"from 1 to"_s),
        number("no searches", R"("searchesPerOperatorHour": 60)", "0", u"/budget/searchesPerOperatorHour"_s,
               14, budget, u"from 1 to"_s),
        number("failures that never lock", R"("times": 3)", "1000", u"/flags/failedBefore/times"_s, 11,
               u"a person is locked after 1 to 10 failures"_s, u"from 1 to 10"_s),
        number("failures that do not last", R"("hours": 24)", "1", u"/flags/failedBefore/hours"_s, 11,
               u"failures count for 24 to 720 hours"_s, u"from 24 to 720"_s),
        number("a change that is never recent", R"("days": 30)", "0", u"/flags/recentChange/days"_s, 11,
               u"a flag looks 1 to 3650 days back"_s, u"from 1 to 3650"_s),
        number("a desk that never locks itself", R"("lockAfterMinutes": 10)", "0", u"/lockAfterMinutes"_s, 16,
               u"the desk locks itself after 1 to 60 minutes"_s, u"from 1 to 60"_s),
        number("no approvals", R"("approvals": 2)", "0", u"/rules/0/approvals"_s, 8,
               u"there are 1 to 5 approvals"_s, u"from 1 to 5"_s),
        number("a hold of no time", R"("holdHours": 24)", "0", u"/rules/0/holdHours"_s, 8,
               u"a hold is between 1 and 720 hours"_s, u"from 1 to 720"_s),
    };
}

QList<Mistake> mistakesOfSense()
{
    return {
        {"ticket pattern", R"("^(INC|REQ)[0-9]{7}$")", R"("^(INC|REQ[0-9]{7}$")", u"/ticket/pattern"_s, 2,
         u"this is no regular expression (missing closing parenthesis, at character"_s, u"mend it"_s},
        {"ticket that may be empty", R"("^(INC|REQ)[0-9]{7}$")", R"("^[0-9]*$")", u"/ticket/pattern"_s, 2,
         u"an empty ticket would be of this form"_s, u"at least one character"_s},
        {"reason twice", R"("id": "typo")", R"("id": "new")", u"/reasons/2/id"_s, 6,
         u"there is a reason \"new\" already"_s, u"another id"_s},
        {"lost, and in reach", R"("label": "Phone lost or stolen")",
         R"("label": "Lost", "contact": "reachable")", u"/reasons/0/contact"_s, 4,
         u"what is called \"lost\" would be taken for reachable"_s, u"give the reason another id"_s},
        {"label of nothing", R"("label": "New number")", R"("label": "\u200B")", u"/reasons/1/label"_s, 5,
         u"nothing of this text can be seen"_s, u"what people are to read"_s},
        {"unknown reason", R"({ "reason": "lost" })", R"({ "reason": "stolen" })", u"/rules/1/if/reason"_s, 9,
         u"there is no reason called \"stolen\""_s,
         u"use one of lost, new, typo, or add it to \"reasons\""_s},
        {"unknown flag", R"({ "flag": "privileged" })", R"({ "flag": "vip" })", u"/rules/0/if/flag"_s, 8,
         u"there is no flag called \"vip\""_s, u"use one of recentChange, failedBefore, sharedTarget,"_s},
        {"flag that stops anyway", R"({ "flag": "privileged" })", R"({ "flag": "otherFactor" })",
         u"/rules/0/if/flag"_s, 8, u"the flag \"otherFactor\" stops every case"_s, u"less than \"stop\""_s},
        {"rule behind one with fewer conditions", privilegedRule,
         R"({ "if": { "reason": "lost" }, "need": [ ["emailCode"] ] },)", u"/rules/1"_s, 9,
         u"this rule is never reached, as /rules/0 fits whenever it does"_s, u"more conditions first"_s},
        {"no rule for the rest", lastRule,
         R"({ "if": { "reason": "new" }, "need": [ ["oldPhoneCode", "emailCode"] ] } ],)", u"/rules/2"_s, 10,
         u"a case that no \"if\" fits would have no rule"_s, u"add a rule without \"if\""_s},
        {"any beside others", lastRule,
         R"({ "need": [ ["any", "emailCode"] ], "acceptsRisk": "small desk" } ],)", u"/rules/2/need/0"_s, 10,
         u"beside \"any\" the other proofs mean nothing"_s, u"keep either"_s},
        {"the same proof twice", R"(["emailCode"], ["callback", "manager", "inPerson"])",
         R"(["emailCode"], ["emailCode"])", u"/rules/1/need"_s, 9, u"these proofs can never be independent"_s,
         u"another channel"_s},
        {"three lists of two channels", R"(["emailCode"], ["callback", "manager", "inPerson"])",
         R"(["callback", "video"], ["video"], ["callback"])", u"/rules/1/need"_s, 9,
         u"these proofs can never be independent"_s, u"another channel"_s},
        {"attested, and nobody asked", R"(, "approvals": 2, "holdHours": 24)", R"(, "holdHours": 24)",
         u"/rules/0"_s, 8, u"what one operator attests would be enough here"_s, u"\"acceptsRisk\""_s},
        {"a way round the code", lastRule, R"({ "need": [ ["oldPhoneCode", "manager"] ] } ],)", u"/rules/2"_s,
         10, u"what one operator attests would be enough here"_s, u"\"acceptsRisk\""_s},
        {"a risk accepted without a word", R"(, "approvals": 2, "holdHours": 24)", R"(, "acceptsRisk": ".")",
         u"/rules/0/acceptsRisk"_s, 8, u"does not say why the risk is accepted"_s,
         u"an auditor understands"_s},
        {"nobody told", R"("tell": { "oldPhone": true, "email": true })",
         R"("tell": { "oldPhone": false, "email": false })", u"/tell"_s, 12,
         u"nobody would be told of a change"_s, u"be true"_s},
        {"fewer texts in an hour than a case takes", R"("textsPerOperatorHour": 30)",
         R"("textsPerOperatorHour": 1)", u"/budget/textsPerOperatorHour"_s, 13, u"a case can take 2 codes"_s,
         u"write 2 or more"_s},
        {"fewer texts than a case takes", R"("textsPerPersonDay": 3)", R"("textsPerPersonDay": 1)",
         u"/budget/textsPerPersonDay"_s, 13, u"a case can take 2 codes"_s, u"write 2 or more"_s},
    };
}

QList<Mistake> mistakesOfHours()
{
    const auto hours = [](const char *name, const QByteArray &json, const QString &place, const QString &what,
                          const QString &fix) {
        return Mistake{name, R"("flags": {)", R"("flags": { "outsideHours": )" + json + ',', place, 11, what,
                       fix};
    };
    return {
        hours("no time between", R"({ "from": "08:00", "to": "08:00", "days": ["mon"], "zone": "UTC" })",
              u"/flags/outsideHours/to"_s, u"begin and end at the same time"_s, u"a later time"_s),
        hours("zone of nowhere",
              R"({ "from": "08:00", "to": "18:00", "days": ["mon"], "zone": "Moon/Base" })",
              u"/flags/outsideHours/zone"_s, u"there is no time zone called \"Moon/Base\""_s,
              u"Europe/Paris"_s),
        hours("time of no day", R"({ "from": "24:00", "to": "18:00", "days": ["mon"], "zone": "UTC" })",
              u"/flags/outsideHours/from"_s, u"does not have the form"_s, u"\"08:00\""_s),
        hours("hours without a zone", R"({ "from": "08:00", "to": "18:00", "days": ["mon"] })",
              u"/flags/outsideHours"_s, u"\"zone\" is missing"_s, u"a time zone"_s),
    };
}

QList<Mistake> mistakesForTheSurroundings()
{
    return {
        {"approvals on one computer", R"(, "approvals": 1)", "", u"/rules/0/approvals"_s, 8,
         u"approvals take a second person, and the store of this desk is SQLite, on one computer"_s,
         u"name a store in PostgreSQL"_s, onOneComputer()},
        {"a proof that the service has not", R"("oldPhoneCode", "emailCode")", R"("smsCode", "emailCode")",
         u"/rules/2/need/0/0"_s, 10, u"the service offers no proof called \"smsCode\""_s,
         u"use one of oldPhoneCode, emailCode, spareEmailCode, contactCode, callback,"_s, withService()},
        {"two addresses", R"(["emailCode"], ["callback", "manager", "inPerson"])",
         R"(["emailCode"], ["spareEmailCode"])", u"/rules/1/need"_s, 9,
         u"these proofs can never be independent"_s, u"another channel"_s, withService()},
        {"a call and a code to a phone", R"(["emailCode"], ["callback", "manager", "inPerson"])",
         R"(["oldPhoneCode"], ["callback"])", u"/rules/1/need"_s, 9,
         u"these proofs can never be independent"_s, u"another channel"_s, withService()},
        {"a flag that nobody can raise", "acme-7", "acme-8", u"/rules/0/if/flag"_s, 8,
         u"the service does not tell what \"privileged\" goes by"_s, u"where the service description reads"_s,
         withService({Flag::RecentChange})},
    };
}

} // namespace

class PolicyTest : public QObject
{
    Q_OBJECT

private slots:
    void theSampleIsWhole()
    {
        const auto policy = read(samplePolicyText(), withService());
        QVERIFY2(policy, policy ? "" : inWords(policy.error()).constData());
        QCOMPARE(policy->id, u"acme-7"_s);
        QCOMPARE(policy->ticketPattern, u"^(INC|REQ)[0-9]{7}$"_s);
        QCOMPARE(policy->reasons,
                 QList<Reason>({{u"lost"_s, u"Phone lost or stolen"_s, Replaced::Lost},
                                {u"new"_s, u"New number"_s, Replaced::Reachable},
                                {u"typo"_s, u"Was entered wrongly"_s, Replaced::Reachable}}));
        QCOMPARE(policy->rules,
                 QList<Rule>({{.ifReason = {},
                               .ifFlag = Flag::Privileged,
                               .need = {{u"inPerson"_s, u"video"_s}},
                               .approvals = 2,
                               .hold = 24h,
                               .acceptsRisk = {}},
                              {.ifReason = u"lost"_s,
                               .ifFlag = {},
                               .need = {{u"emailCode"_s}, {u"callback"_s, u"manager"_s, u"inPerson"_s}},
                               .approvals = 1,
                               .hold = 0h,
                               .acceptsRisk = {}},
                              {.ifReason = {},
                               .ifFlag = {},
                               .need = {{u"oldPhoneCode"_s, u"emailCode"_s}},
                               .approvals = 0,
                               .hold = 0h,
                               .acceptsRisk = {}}}));
        QCOMPARE(policy->tell, (std::set{Tell::OldPhone, Tell::Email}));
        QCOMPARE(policy->proofLife, 15min);
        QCOMPARE(policy->lockAfter, 10min);
        QCOMPARE(policy->keepPrivate, std::chrono::days(365));
        QCOMPARE(policy->flags.recentChange, std::chrono::days(30));
        QCOMPARE(policy->flags.failuresToLock, 3);
        QCOMPARE(policy->flags.failedBefore, 24h);
    }

    void theBuiltInPolicyIsWhole()
    {
        for (const Surroundings &around : {Surroundings{}, onOneComputer(), withService()})
            QVERIFY(readPolicyFile(u":/policies/built-in.json"_s, around).has_value());
        const Policy policy = builtInPolicy();
        QCOMPARE(policy.rules.size(), 1);
        QCOMPARE(policy.rules.first().need, QList<AnyOf>{{anyProof}});
        QCOMPARE(policy.flags, samplePolicy().flags);
        QCOMPARE(policy.tell, samplePolicy().tell);
        QCOMPARE(policy.proofLife, 15min);
        QVERIFY(!policy.rules.first().acceptsRisk.isEmpty());
    }

    void aMistake_data()
    {
        QTest::addColumn<qsizetype>("index");
        for (qsizetype i = 0; i < m_mistakes.size(); ++i)
            QTest::newRow(m_mistakes.at(i).name) << i;
    }
    void aMistake()
    {
        QFETCH(const qsizetype, index);
        const Mistake &mistake = m_mistakes.at(index);
        QByteArray text = samplePolicyText();
        QCOMPARE(text.count(mistake.good), 1);
        const auto policy = read(text.replace(mistake.good, mistake.bad), mistake.around);
        QVERIFY2(!policy, "the mistake went unnoticed");
        const QByteArray said = inWords(policy.error());
        QVERIFY2(policy.error().size() == 1, said.constData());
        const description::Fault &fault = policy.error().first();
        QCOMPARE(fault.file, u"policy.json"_s);
        QVERIFY2(fault.place == mistake.place && fault.line == mistake.line, said.constData());
        QVERIFY2(fault.what.contains(mistake.what) && fault.fix.contains(mistake.fix), said.constData());
    }

    /// Who puts the rule for everybody first has made every other one useless.
    void rulesBehindOneThatFitsAlways()
    {
        const auto policy = read(samplePolicyText().replace(
            privilegedRule, QByteArray(R"({ "need": [ ["emailCode"] ] },)").append(privilegedRule)));
        QVERIFY(!policy);
        QStringList said;
        for (const description::Fault &fault : policy.error())
            said.append(QString(fault.place + u": "_s + fault.what));
        const QString what = u"this rule is never reached, as /rules/0 has no \"if\" and fits always"_s;
        QCOMPARE(said, QStringList({u"/rules/1: "_s + what, u"/rules/2: "_s + what, u"/rules/3: "_s + what}));
    }

    void allMistakesAreNamedAtOnce()
    {
        const auto policy = read(samplePolicyText()
                                     .replace("\"proofMinutes\": 15", "\"proofMinutes\": 90")
                                     .replace("[\"emailCode\"]", "[\"birthDate\"]")
                                     .replace("{ \"reason\": \"lost\" }", "{ \"reason\": \"stolen\" }"));
        QVERIFY(!policy);
        QStringList places;
        for (const description::Fault &fault : policy.error())
            places.append(fault.place);
        QCOMPARE(places, QStringList({u"/proofMinutes"_s, u"/rules/1/if/reason"_s, u"/rules/1/need/0/0"_s}));
    }

    void whatNobodyHasSaidIsNotHeldAgainstAPolicy()
    {
        const QByteArray text = samplePolicyText().replace("[\"oldPhoneCode\", \"emailCode\"]",
                                                           "[\"carrierPigeonCode\"], [\"callback\"]");
        QVERIFY(read(text).has_value());
        QVERIFY(!read(text, withService()).has_value());
        QVERIFY(read(samplePolicyText(), {.store = StoreKind::Postgresql, .offer = {}}).has_value());
    }

    void aRiskThatIsAccepted()
    {
        const auto policy = read(
            samplePolicyText().replace(R"(["oldPhoneCode", "emailCode"] ])",
                                       R"(["manager"] ], "acceptsRisk": "four people who know each other")"));
        QVERIFY(policy.has_value());
        QCOMPARE(policy->rules.last().acceptsRisk, u"four people who know each other"_s);
    }

    void theHoursOfADesk()
    {
        const auto policy = read(samplePolicyText().replace(
            R"("flags": {)",
            R"("flags": { "outsideHours": { "from": "08:00", "to": "18:30", "days": ["mon", "sun"],
                                            "zone": "Europe/Paris", "then": "hold" },)"));
        QVERIFY(policy.has_value());
        QCOMPARE(policy->flags.hours,
                 std::optional(Hours{QTime(8, 0), QTime(18, 30), {Qt::Monday, Qt::Sunday}, "Europe/Paris"}));
        QCOMPARE(policy->flags.then.at(Flag::OutsideHours), Strictness::Hold);
    }

    void aReasonWithItsContactLost()
    {
        const auto policy
            = read(samplePolicyText().replace(R"("id": "new", "label": "New number")",
                                              R"("id": "stolen", "label": "Stolen", "contact": "lost")"));
        QVERIFY(policy.has_value());
        QCOMPARE(policy->reasons.at(1).replaced, Replaced::Lost);
    }

    void codesAreNotTakenForKnowledge()
    {
        for (const char *id :
             {"oldPhoneCode", "emailCode", "emailAddressCode", "spareEmailCode", "callback", "inPerson",
              "video", "manager", "contactCode", "any", "smsToMobile", "pushToApp", "addressCode"})
            QVERIFY2(!isKnowledge(QString::fromLatin1(id)), id);
    }

    void whatSaysSomething_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<bool>("says");
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("a dot") << u"."_s << false;
        QTest::newRow("dots and spaces") << u" ... ... "_s << false;
        QTest::newRow("a letter over and over") << u"xxxxxXXXX"_s << false;
        QTest::newRow("two letters") << u"ok"_s << false;
        QTest::newRow("digits") << u"1234567"_s << false;
        QTest::newRow("a word") << u"fax"_s << true;
        QTest::newRow("another script") << u"本人確認"_s << true;
        QTest::newRow("a sentence") << u"Caller came to the office."_s << true;
    }
    void whatSaysSomething()
    {
        QFETCH(const QString, statement);
        QFETCH(const bool, says);
        QCOMPARE(saysSomething(statement), says);
    }

private:
    const QList<Mistake> m_mistakes = mistakesOfForm() + mistakesOfNumbers() + mistakesOfSense()
        + mistakesOfHours() + mistakesForTheSurroundings();
};

RENUMBER_TEST(PolicyTest)
#include "policytest.moc"
