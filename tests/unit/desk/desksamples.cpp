// SPDX-License-Identifier: Apache-2.0
#include "desksamples.h"

#include "time/utc.h"

using namespace Qt::StringLiterals;

namespace renumber::test {

using namespace desk;

namespace {

QString inWords(const QDateTime &time)
{
    return time.toString(time.date() == noon().date() ? u"HH:mm:ss"_s : u"yyyy-MM-dd HH:mm:ss"_s);
}

QString inWords(const Missing &missing)
{
    QStringList words{text::nameIn(missingNames, missing.what)};
    if (!missing.anyOf.isEmpty())
        words.append(missing.anyOf.join(u'|'));
    if (missing.flag)
        words.append(text::nameIn(flagNames, *missing.flag));
    if (missing.count != 0)
        words.append(QString::number(missing.count));
    if (!missing.by.isEmpty())
        words.append(u"by "_s + missing.by);
    if (missing.hours.count() != 0)
        words.append(QString::number(missing.hours.count()) + u'h');
    if (missing.budget)
        words.append(text::nameIn(budgetNames, *missing.budget));
    if (missing.until)
        words.append(u"until "_s + inWords(*missing.until));
    return words.join(u' ');
}

} // namespace

QDateTime noon()
{
    return {QDate(2026, 3, 4), QTime(12, 0), time::utc};
}

QDateTime before(std::chrono::seconds time)
{
    return noon().addSecs(-time.count());
}

QDateTime later(std::chrono::seconds time)
{
    return noon().addSecs(time.count());
}

QByteArray samplePolicyText()
{
    return R"({
  "id": "acme-7", "ticket": { "pattern": "^(INC|REQ)[0-9]{7}$" },
  "reasons": [
    { "id": "lost", "label": "Phone lost or stolen" },
    { "id": "new", "label": "New number" },
    { "id": "typo", "label": "Was entered wrongly" } ],
  "rules": [
    { "if": { "flag": "privileged" }, "need": [ ["inPerson", "video"] ], "approvals": 2, "holdHours": 24 },
    { "if": { "reason": "lost" }, "need": [ ["emailCode"], ["callback", "manager", "inPerson"] ], "approvals": 1 },
    { "need": [ ["oldPhoneCode", "emailCode"] ] } ],
  "flags": { "recentChange": { "days": 30, "then": "approve" }, "failedBefore": { "times": 3, "hours": 24 } },
  "tell": { "oldPhone": true, "email": true },
  "budget": { "textsPerPersonDay": 3, "textsPerTargetDay": 5, "textsPerOperatorHour": 30,
              "revealsPerOperatorHour": 20, "searchesPerOperatorHour": 60 },
  "proofMinutes": 15,
  "lockAfterMinutes": 10, "keep": { "privateDays": 365 } }
)";
}

Policy samplePolicy()
{
    return policyOf(samplePolicyText());
}

Policy policyOf(const QByteArray &text)
{
    const auto policy
        = description::readJson(u"policy.json"_s, text).and_then([](const description::JsonFile &json) {
              return readPolicy(json, {});
          });
    if (!policy)
        qFatal("%s", qPrintable(description::toText(policy.error().first())));
    return *policy;
}

Facts openFacts()
{
    Facts facts;
    facts.store = StoreKind::Postgresql;
    facts.actor = u"ana"_s;
    facts.roles = {Role::Operator};
    facts.lease = u"lease-1"_s;
    Case &inHand = facts.inHand;
    inHand.id = u"case-1"_s;
    inHand.person = {"person-1"};
    inHand.target = {"target-1"};
    inHand.reason = u"typo"_s;
    inHand.ticket = u"INC0000001"_s;
    inHand.openedBy = u"ana"_s;
    inHand.heldBy = {u"ana"_s};
    inHand.lease = {.id = u"lease-1"_s, .holder = u"ana"_s, .until = noon().addSecs(leaseTime.count())};
    inHand.proofs = {oldPhoneCode()};
    return facts;
}

Proof passed(ProofKind kind, const QString &id, ProofChannel channel, ProofContact to)
{
    return {.id = id,
            .kind = kind,
            .channel = channel,
            .to = to,
            .contact = to == ProofContact::None ? ContactKey{} : ContactKey{"contact of " + id.toUtf8()},
            .contactChangedAt = {},
            .outcome = ProofOutcome::Passed,
            .at = before(std::chrono::minutes(1)),
            .by = u"ana"_s,
            .caseId = u"case-1"_s,
            .person = {"person-1"}};
}

Proof oldPhoneCode()
{
    return passed(ProofKind::ContactCode, u"oldPhoneCode"_s, ProofChannel::Phone, ProofContact::Replaced);
}

Proof emailCode()
{
    return passed(ProofKind::ContactCode, u"emailCode"_s, ProofChannel::Email);
}

Proof callback()
{
    return passed(ProofKind::Callback, u"callback"_s, ProofChannel::Phone);
}

Proof inPerson()
{
    return passed(ProofKind::InPerson, u"inPerson"_s, ProofChannel::InPerson, ProofContact::None);
}

Approval answer(const QString &by, Answer answer)
{
    const Case inHand = openFacts().inHand;
    return {.by = by,
            .answer = answer,
            .at = before(std::chrono::seconds(30)),
            .target = inHand.target,
            .reason = inHand.reason};
}

QStringList inWords(const QList<Missing> &missing)
{
    QStringList words;
    for (const Missing &one : missing)
        words.append(inWords(one));
    return words;
}

} // namespace renumber::test
