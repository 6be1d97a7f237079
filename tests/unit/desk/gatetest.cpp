// SPDX-License-Identifier: Apache-2.0
// Every reason for the gate to be shut, alone and with others, for each of what can be asked of it.
#include "desksamples.h"
#include "testprogram.h"

#include <functional>

using namespace renumber::desk;
using namespace renumber::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Spoil = std::function<void(Facts &, Policy &)>;

struct Row
{
    const char *name = nullptr;
    Spoil spoil;
    QStringList missing;
};

void uses(Facts &facts, Budget budget, int times, std::chrono::seconds ago)
{
    facts.uses[budget] = QList<QDateTime>(times, before(ago));
}

Hold holdOf(const Facts &facts, const QDateTime &since)
{
    return {.since = since, .target = facts.inHand.target, .reason = facts.inHand.reason};
}

const QList<Row> &alone()
{
    static const QList<Row> rows{
        {"nothing", [](Facts &, Policy &) {}, {}},
        {"no role", [](Facts &facts, Policy &) { facts.roles = {}; }, {u"role"_s}},
        {"other roles",
         [](Facts &facts, Policy &) {
             facts.roles = {Role::Approver, Role::Auditor, Role::Administrator};
         },
         {u"role"_s}},
        {"a role beside the others",
         [](Facts &facts, Policy &) {
             facts.roles = {Role::Approver, Role::Operator};
         },
         {}},
        {"store gone",
         [](Facts &facts, Policy &) { facts.isStoreReachable = false; },
         {u"storeUnreachable"_s}},
        {"another policy", [](Facts &facts, Policy &) { facts.isPolicyKnown = false; }, {u"policyUnknown"_s}},
        {"lease of nobody", [](Facts &facts, Policy &) { facts.inHand.lease = {}; }, {u"leaseLost"_s}},
        {"lease of another",
         [](Facts &facts, Policy &) { facts.inHand.lease.holder = u"ben"_s; },
         {u"leaseLost by ben"_s}},
        {"lease of another that ran out",
         [](Facts &facts, Policy &) {
             facts.inHand.lease.holder = u"ben"_s;
             facts.inHand.lease.until = noon();
         },
         {u"leaseLost"_s}},
        {"lease of one's other computer",
         [](Facts &facts, Policy &) { facts.lease = u"lease-0"_s; },
         {u"leaseLost by ana"_s}},
        {"lease that ends now",
         [](Facts &facts, Policy &) { facts.inHand.lease.until = noon(); },
         {u"leaseLost"_s}},
        {"lease in its last second",
         [](Facts &facts, Policy &) { facts.inHand.lease.until = later(1s); },
         {}},
        {"lock, with approvers",
         [](Facts &facts, Policy &) { facts.lock = Lock{before(1h)}; },
         {u"personLocked"_s}},
        {"lock, on one computer",
         [](Facts &facts, Policy &) {
             facts.store = StoreKind::Sqlite;
             facts.lock = Lock{before(1h)};
         },
         {u"personLocked until 2026-03-05 11:00:00"_s}},
        {"no reason", [](Facts &facts, Policy &) { facts.inHand.reason.clear(); }, {u"noReason"_s}},
        {"reason of another policy",
         [](Facts &facts, Policy &) { facts.inHand.reason = u"."_s; },
         {u"noReason"_s}},
        {"no ticket", [](Facts &facts, Policy &) { facts.inHand.ticket.clear(); }, {u"ticketForm"_s}},
        {"ticket with more behind it",
         [](Facts &facts, Policy &) { facts.inHand.ticket = u"INC0000001\n"_s; },
         {u"ticketForm"_s}},
        {"no ticket where none is asked for",
         [](Facts &facts, Policy &policy) {
             facts.inHand.ticket.clear();
             policy.ticketPattern.clear();
         },
         {}},
        {"no proof",
         [](Facts &facts, Policy &) { facts.inHand.proofs = {}; },
         {u"needsProof oldPhoneCode|emailCode"_s}},
        {"proof that failed",
         [](Facts &facts, Policy &) { facts.inHand.proofs[0].outcome = ProofOutcome::Failed; },
         {u"needsProof oldPhoneCode|emailCode"_s}},
        {"proof that is under way",
         [](Facts &facts, Policy &) { facts.inHand.proofs[0].outcome = ProofOutcome::Begun; },
         {u"needsProof oldPhoneCode|emailCode"_s}},
        {"another proof than is asked for",
         [](Facts &facts, Policy &) { facts.inHand.proofs = {inPerson()}; },
         {u"needsProof oldPhoneCode|emailCode"_s}},
        {"what is called a code, and was only attested",
         [](Facts &facts, Policy &) { facts.inHand.proofs[0].kind = ProofKind::Manager; },
         {u"needsProof oldPhoneCode|emailCode"_s}},
        {"what is called a document, and is a code",
         [](Facts &facts, Policy &policy) {
             policy.rules.last().need = {{u"inPerson"_s}};
             facts.inHand.proofs[0].id = u"inPerson"_s;
         },
         {u"needsProof inPerson"_s}},
        {"any code of the service",
         [](Facts &, Policy &policy) { policy.rules.last().need = {{u"contactCode"_s}}; },
         {}},
        {"old proof",
         [](Facts &facts, Policy &) { facts.inHand.proofs[0].at = before(15min + 1s); },
         {u"proofExpired oldPhoneCode|emailCode until 11:59:59"_s}},
        {"old proof beside a new one",
         [](Facts &facts, Policy &) {
             facts.inHand.proofs[0].at = before(16min);
             facts.inHand.proofs.append(emailCode());
         },
         {}},
        {"proof in its last moment",
         [](Facts &facts, Policy &) { facts.inHand.proofs[0].at = before(15min); },
         {}},
        {"proof of before the clock was set back",
         [](Facts &facts, Policy &) { facts.inHand.proofs[0].at = later(24h); },
         {u"proofExpired oldPhoneCode|emailCode until 2026-03-05 12:15:00"_s}},
        {"no rule", [](Facts &, Policy &policy) { policy.rules.removeLast(); }, {u"needsProof"_s}},
        {"flag that stops",
         [](Facts &facts, Policy &) { facts.inHand.flags[Flag::OtherFactor] = FlagState::Raised; },
         {u"flagStops otherFactor"_s}},
        {"two flags that stop",
         [](Facts &facts, Policy &policy) {
             policy.flags.then[Flag::NumberType] = Strictness::Stop;
             facts.inHand.flags
                 = {{Flag::NumberType, FlagState::Raised}, {Flag::OtherFactor, FlagState::Raised}};
         },
         {u"flagStops numberType"_s, u"flagStops otherFactor"_s}},
        {"flag that wants an approval",
         [](Facts &facts, Policy &) { facts.inHand.flags[Flag::SharedTarget] = FlagState::Raised; },
         {u"needsApprovals 1"_s}},
        {"flag that wants one, and has it",
         [](Facts &facts, Policy &) {
             facts.inHand.flags[Flag::SharedTarget] = FlagState::Raised;
             facts.inHand.approvals = {answer(u"ben"_s)};
         },
         {}},
        {"flag that wants an approval, on one computer",
         [](Facts &facts, Policy &) {
             facts.store = StoreKind::Sqlite;
             facts.inHand.flags[Flag::SharedTarget] = FlagState::Raised;
         },
         {u"onHold 24h"_s}},
        {"flag that wants a hold",
         [](Facts &facts, Policy &policy) {
             policy.flags.then[Flag::OtherCountry] = Strictness::Hold;
             facts.inHand.flags[Flag::OtherCountry] = FlagState::Raised;
         },
         {u"onHold 24h"_s}},
        {"the strictest of two flags",
         [](Facts &facts, Policy &policy) {
             policy.flags.then[Flag::OtherCountry] = Strictness::Hold;
             facts.inHand.flags
                 = {{Flag::OtherCountry, FlagState::Raised}, {Flag::SharedTarget, FlagState::Raised}};
         },
         {u"onHold 24h"_s}},
        {"the strictest, whichever comes first",
         [](Facts &facts, Policy &policy) {
             policy.flags.then[Flag::RecentChange] = Strictness::Hold;
             facts.inHand.flags = {{Flag::RecentChange, FlagState::Raised},
                                   {Flag::SharedTarget, FlagState::Raised},
                                   {Flag::OtherCountry, FlagState::Raised}};
         },
         {u"onHold 24h"_s}},
        {"flag that warns",
         [](Facts &facts, Policy &) { facts.inHand.flags[Flag::OtherCountry] = FlagState::Raised; },
         {}},
        {"flags that are clear or not known",
         [](Facts &facts, Policy &) {
             facts.inHand.flags = {{Flag::OtherFactor, FlagState::NotKnown},
                                   {Flag::Privileged, FlagState::NotKnown},
                                   {Flag::SharedTarget, FlagState::Clear}};
         },
         {}},
        {"approval refused",
         [](Facts &facts, Policy &) { facts.inHand.approvals = {answer(u"ben"_s, Answer::Refused)}; },
         {u"approvalRefused by ben"_s}},
        {"refused, and thought better of",
         [](Facts &facts, Policy &) {
             facts.inHand.approvals = {answer(u"ben"_s, Answer::Refused), answer(u"ben"_s)};
         },
         {u"approvalRefused by ben"_s}},
        {"given, and thought better of",
         [](Facts &facts, Policy &) {
             facts.inHand.flags[Flag::SharedTarget] = FlagState::Raised;
             facts.inHand.approvals = {answer(u"ben"_s), answer(u"ben"_s, Answer::Refused)};
         },
         {u"needsApprovals 1"_s, u"approvalRefused by ben"_s}},
        {"hold that goes on",
         [](Facts &facts, Policy &policy) {
             policy.rules.last().hold = 2h;
             facts.inHand.hold = holdOf(facts, before(90min));
         },
         {u"onHold 2h until 12:30:00"_s}},
        {"hold that ends now",
         [](Facts &facts, Policy &policy) {
             policy.rules.last().hold = 2h;
             facts.inHand.hold = holdOf(facts, before(2h));
         },
         {}},
        {"the longer of two holds",
         [](Facts &facts, Policy &policy) {
             policy.rules.last().hold = 48h;
             policy.flags.then[Flag::OtherCountry] = Strictness::Hold;
             facts.inHand.flags[Flag::OtherCountry] = FlagState::Raised;
         },
         {u"onHold 48h"_s}},
        {"texts of the person",
         [](Facts &facts, Policy &) { uses(facts, Budget::TextsPerPersonDay, 3, 1h); },
         {u"overBudget textsPerPersonDay until 2026-03-05 11:00:00"_s}},
        {"texts to the target",
         [](Facts &facts, Policy &) { uses(facts, Budget::TextsPerTargetDay, 5, 23h); },
         {u"overBudget textsPerTargetDay until 13:00:00"_s}},
        {"texts of the operator",
         [](Facts &facts, Policy &) { uses(facts, Budget::TextsPerOperatorHour, 30, 30min); },
         {u"overBudget textsPerOperatorHour until 12:30:00"_s}},
        {"budgets of something else",
         [](Facts &facts, Policy &) {
             uses(facts, Budget::RevealsPerOperatorHour, 20, 1min);
             uses(facts, Budget::SearchesPerOperatorHour, 60, 1min);
         },
         {}},
        {"old phone not told",
         [](Facts &facts, Policy &) { facts.owed = {Tell::OldPhone}; },
         {u"oldContactNotTold"_s}},
        {"what the policy does not want told",
         [](Facts &facts, Policy &policy) {
             facts.owed = {Tell::Email};
             policy.tell = {Tell::OldPhone};
         },
         {}},
    };
    return rows;
}

/// All that can be missing at once.
void spoilAll(Facts &facts, Policy &policy)
{
    policy.rules.last().need = {{u"video"_s}, {u"inPerson"_s}, {u"emailCode"_s}, {u"spareEmailCode"_s}};
    facts.roles = {};
    facts.isStoreReachable = false;
    facts.isPolicyKnown = false;
    facts.inHand.lease = {};
    facts.lock = Lock{before(1h)};
    facts.inHand.reason.clear();
    facts.inHand.ticket.clear();
    facts.inHand.proofs
        = {inPerson(), emailCode(), passed(ProofKind::ContactCode, u"spareEmailCode"_s, ProofChannel::Email)};
    facts.inHand.proofs[0].at = before(20min);
    facts.inHand.flags[Flag::OtherFactor] = FlagState::Raised;
    policy.rules.last().approvals = 2;
    Approval refused = answer(u"ben"_s, Answer::Refused);
    refused.reason.clear();
    facts.inHand.approvals = {refused};
    policy.rules.last().hold = 1h;
    uses(facts, Budget::TextsPerPersonDay, 3, 1h);
    facts.owed = {Tell::Email};
}

} // namespace

class GateTest : public QObject
{
    Q_OBJECT

private slots:
    void oneThing_data()
    {
        QTest::addColumn<qsizetype>("index");
        for (qsizetype i = 0; i < alone().size(); ++i)
            QTest::newRow(alone().at(i).name) << i;
    }

    void oneThing()
    {
        QFETCH(const qsizetype, index);
        const Row &row = alone().at(index);
        Facts facts = openFacts();
        Policy policy = samplePolicy();
        row.spoil(facts, policy);
        QCOMPARE(inWords(gate(facts, policy, noon())), row.missing);
    }

    void everythingInTheOrderToMendIt()
    {
        Facts facts = openFacts();
        Policy policy = samplePolicy();
        spoilAll(facts, policy);
        QCOMPARE(inWords(gate(facts, policy, noon())),
                 QStringList({u"role"_s, u"storeUnreachable"_s, u"policyUnknown"_s, u"leaseLost"_s,
                              u"personLocked"_s, u"noReason"_s, u"ticketForm"_s, u"needsProof video"_s,
                              u"proofExpired inPerson until 11:55:00"_s,
                              u"proofsNotIndependent emailCode|spareEmailCode"_s, u"flagStops otherFactor"_s,
                              u"needsApprovals 2"_s, u"approvalRefused by ben"_s, u"onHold 1h"_s,
                              u"overBudget textsPerPersonDay until 2026-03-05 11:00:00"_s,
                              u"oldContactNotTold"_s}));
    }

    /// The order of the list is that of the enum, which is that in which they are mended.
    void noReasonIsForgotten()
    {
        Facts facts = openFacts();
        Policy policy = samplePolicy();
        spoilAll(facts, policy);
        const QList<Missing> missing = gate(facts, policy, noon());
        QCOMPARE(missing.size(), qsizetype(missingNames.size()));
        for (qsizetype i = 0; i < missing.size(); ++i)
            QCOMPARE(int(missing.at(i).what), int(i));
    }

    void whatEachActTakes_data()
    {
        QTest::addColumn<Act>("act");
        QTest::addColumn<QStringList>("missing");
        const QString texts = u"overBudget textsPerPersonDay until 2026-03-05 11:00:00"_s;
        const QStringList ofDesk{u"role"_s, u"storeUnreachable"_s, u"policyUnknown"_s};
        const QStringList ofCase = ofDesk
            + QStringList{u"leaseLost"_s, u"personLocked"_s, u"noReason"_s, u"ticketForm"_s,
                          u"flagStops otherFactor"_s};
        QTest::newRow("search") << Act::Search << ofDesk;
        QTest::newRow("reveal") << Act::Reveal << ofCase;
        QTest::newRow("proveByCode") << Act::ProveByCode << ofCase + QStringList{texts};
        QTest::newRow("enterCode") << Act::EnterCode
                                   << QStringList{u"role"_s, u"storeUnreachable"_s, u"leaseLost"_s,
                                                  u"personLocked"_s, u"flagStops otherFactor"_s};
    }
    void whatEachActTakes()
    {
        QFETCH(const Act, act);
        QFETCH(const QStringList, missing);
        Facts facts = openFacts();
        Policy policy = samplePolicy();
        spoilAll(facts, policy);
        facts.act = act;
        QCOMPARE(inWords(gate(facts, policy, noon())), missing);
    }

    void aChangeWithoutATextUsesNoTexts()
    {
        Facts facts = openFacts();
        uses(facts, Budget::TextsPerPersonDay, 3, 1h);
        facts.act = Act::Change;
        QVERIFY(gate(facts, samplePolicy(), noon()).isEmpty());
        facts.inHand.proofs = {};
        QCOMPARE(inWords(gate(facts, samplePolicy(), noon())),
                 QStringList(u"needsProof oldPhoneCode|emailCode"_s));
    }

    void revealsAndSearchesHaveBudgets()
    {
        Facts facts = openFacts();
        uses(facts, Budget::RevealsPerOperatorHour, 20, 20min);
        uses(facts, Budget::SearchesPerOperatorHour, 60, 10min);
        facts.act = Act::Reveal;
        QCOMPARE(inWords(gate(facts, samplePolicy(), noon())),
                 QStringList(u"overBudget revealsPerOperatorHour until 12:40:00"_s));
        facts.act = Act::Search;
        QCOMPARE(inWords(gate(facts, samplePolicy(), noon())),
                 QStringList(u"overBudget searchesPerOperatorHour until 12:50:00"_s));
    }

    void aLostPhoneByTheSample()
    {
        const Policy policy = samplePolicy();
        Facts facts = openFacts();
        facts.inHand.reason = u"lost"_s;
        QCOMPARE(inWords(gate(facts, policy, noon())),
                 QStringList({u"needsProof emailCode"_s, u"needsProof callback|manager|inPerson"_s,
                              u"needsApprovals 1"_s}));
        facts.inHand.proofs = {emailCode(), callback()};
        Approval approval = answer(u"ben"_s);
        approval.reason = u"lost"_s;
        facts.inHand.approvals = {approval};
        QVERIFY(gate(facts, policy, noon()).isEmpty());
    }

    void aPrivilegedPersonByTheSample()
    {
        const Policy policy = samplePolicy();
        Facts facts = openFacts();
        facts.inHand.flags[Flag::Privileged] = FlagState::Raised;
        QCOMPARE(inWords(gate(facts, policy, noon())),
                 QStringList({u"needsProof inPerson|video"_s, u"needsApprovals 2"_s, u"onHold 24h"_s}));
        facts.inHand.proofs = {inPerson()};
        facts.inHand.approvals = {answer(u"ben"_s), answer(u"cleo"_s)};
        facts.inHand.hold = holdOf(facts, before(24h));
        QVERIFY(gate(facts, policy, noon()).isEmpty());
    }

    void theBuiltInPolicy()
    {
        const Policy policy = builtInPolicy();
        Facts facts = openFacts();
        facts.store = StoreKind::Sqlite;
        facts.inHand.ticket.clear();
        facts.inHand.proofs = {};
        QCOMPARE(inWords(gate(facts, policy, noon())), QStringList(u"needsProof any"_s));
        for (const Proof &proof : {oldPhoneCode(), emailCode(), callback(), inPerson()}) {
            facts.inHand.proofs = {proof};
            QCOMPARE(inWords(gate(facts, policy, noon())), QStringList());
        }
        facts.inHand.reason.clear();
        QCOMPARE(inWords(gate(facts, policy, noon())), QStringList(u"noReason"_s));
    }

    /// A policy for a team that comes to one computer stays shut rather than do without the second person.
    void approvalsOfARuleOnOneComputer()
    {
        Facts facts = openFacts();
        facts.store = StoreKind::Sqlite;
        Policy policy = samplePolicy();
        policy.rules.last().approvals = 1;
        QCOMPARE(inWords(gate(facts, policy, noon())), QStringList(u"needsApprovals 1"_s));
    }

    void theStage_data()
    {
        QTest::addColumn<Missing::What>("what");
        QTest::addColumn<Stage>("stage");
        using enum Missing::What;
        const std::map<Missing::What, Stage> stages{
            {PersonLocked, Stage::Proving},      {NoReason, Stage::Proving},
            {TicketForm, Stage::Proving},        {NeedsProof, Stage::Proving},
            {ProofExpired, Stage::Proving},      {ProofsNotIndependent, Stage::Proving},
            {FlagStops, Stage::Proving},         {NeedsApprovals, Stage::Approving},
            {ApprovalRefused, Stage::Approving}, {OnHold, Stage::Holding}};
        for (const auto &[what, name] : missingNames) {
            const auto stage = stages.find(what);
            QTest::newRow(std::string(name).c_str())
                << what << (stage == stages.end() ? Stage::Ready : stage->second);
        }
    }
    void theStage()
    {
        QFETCH(const Missing::What, what);
        QFETCH(const Stage, stage);
        QCOMPARE(stageBy({{.what = what}}), stage);
        QCOMPARE(stageBy({}), Stage::Ready);
        QCOMPARE(stageBy({{.what = what}, {.what = Missing::What::NeedsProof}}), Stage::Proving);
    }
};

RENUMBER_TEST(GateTest)
#include "gatetest.moc"
