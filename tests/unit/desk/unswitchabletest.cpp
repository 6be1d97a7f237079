// SPDX-License-Identifier: Apache-2.0
// What no policy can switch off, rule by rule, each tried with a policy that is as lenient as one can be.
#include "desk/caserules.h"
#include "desk/locking.h"
#include "desk/proofstanding.h"
#include "desksamples.h"
#include "testprogram.h"

using namespace renumber::desk;
using namespace renumber::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// As a program could put one together that goes past readPolicy().
Policy lenientPolicy()
{
    Policy policy = builtInPolicy();
    for (auto &[flag, then] : policy.flags.then)
        then = Strictness::Warn;
    policy.flags.recentChange = std::chrono::days(1);
    policy.flags.failuresToLock = 10;
    policy.proofLife = std::chrono::hours(24);
    policy.tell = {};
    return policy;
}

QStringList missingWith(const QList<Proof> &proofs, const Policy &policy = lenientPolicy())
{
    Facts facts = openFacts();
    facts.inHand.proofs = proofs;
    return inWords(gate(facts, policy, noon()));
}

const QStringList needsAny{u"needsProof any"_s};

} // namespace

class UnswitchableTest : public QObject
{
    Q_OBJECT

private slots:
    void rule1_theNewContactProvesNothing()
    {
        Proof proof = emailCode();
        QCOMPARE(missingWith({proof}), QStringList());
        proof.to = ProofContact::New;
        QCOMPARE(missingWith({proof}), needsAny);
        // Also where whoever noted it took it for another one of the account.
        proof.to = ProofContact::Other;
        proof.contact = openFacts().inHand.target;
        QCOMPARE(missingWith({proof}), needsAny);
        Proof call = callback();
        call.to = ProofContact::New;
        QCOMPARE(missingWith({call}), needsAny);
    }

    void rule1_beforeThereIsATargetNoContactIsIt()
    {
        Facts facts = openFacts();
        facts.inHand.target = {};
        QCOMPARE(inWords(gate(facts, lenientPolicy(), noon())), QStringList());
        // And a proof of which nobody noted where it went is none.
        facts.inHand.proofs[0].contact = {};
        QCOMPARE(inWords(gate(facts, lenientPolicy(), noon())), needsAny);
    }

    void rule1_theCallersOwnNumberProvesNothing()
    {
        Proof proof = callback();
        proof.to = ProofContact::CallersOwn;
        QCOMPARE(missingWith({proof}), needsAny);
        Proof code = oldPhoneCode();
        code.to = ProofContact::CallersOwn;
        QCOMPARE(missingWith({code}), needsAny);
    }

    void rule1_whatWasChangedAShortWhileAgoProvesNothing_data()
    {
        QTest::addColumn<qint64>("secondsAgo");
        QTest::addColumn<bool>("isProof");
        const qint64 days30 = std::chrono::seconds(30 * 24h).count();
        QTest::newRow("now") << qint64(0) << false;
        QTest::newRow("in the future") << qint64(-3600) << false;
        QTest::newRow("30 days ago") << days30 << false;
        QTest::newRow("and a second") << days30 + 1 << true;
    }
    void rule1_whatWasChangedAShortWhileAgoProvesNothing()
    {
        QFETCH(const qint64, secondsAgo);
        QFETCH(const bool, isProof);
        for (Proof proof : {emailCode(), oldPhoneCode(), callback()}) {
            proof.contactChangedAt = before(std::chrono::seconds(secondsAgo));
            QCOMPARE(missingWith({proof}, builtInPolicy()), isProof ? QStringList() : needsAny);
        }
    }

    void rule1_whatWentNowhereProvesNothing()
    {
        for (Proof proof : {emailCode(), callback()}) {
            proof.to = ProofContact::None;
            QCOMPARE(missingWith({proof}), needsAny);
            proof.to = ProofContact::Other;
            proof.contact = {};
            QCOMPARE(missingWith({proof}), needsAny);
        }
    }

    /// Whatever the service says of it, or does not say.
    void rule1_whatThisDeskChangedProvesNothing()
    {
        Facts facts = openFacts();
        const ContactKey contact = facts.inHand.proofs[0].contact;
        facts.inHand.proofs[0].contactChangedAt = before(24h * 400);
        facts.ownChanges = {{contact, before(24h)}};
        QCOMPARE(inWords(gate(facts, lenientPolicy(), noon())), needsAny);
        facts.ownChanges = {{contact, before(24h + 1s)}, {{"another"}, before(1s)}};
        QCOMPARE(inWords(gate(facts, lenientPolicy(), noon())), QStringList());
    }

    void theContactThatIsReplaced_data()
    {
        QTest::addColumn<ProofKind>("kind");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<bool>("isProof");
        QTest::newRow("a code") << ProofKind::ContactCode << u"typo"_s << true;
        QTest::newRow("a code to what was lost") << ProofKind::ContactCode << u"lost"_s << false;
        QTest::newRow("a call") << ProofKind::Callback << u"typo"_s << false;
        QTest::newRow("a call to what was lost") << ProofKind::Callback << u"lost"_s << false;
    }
    void theContactThatIsReplaced()
    {
        QFETCH(const ProofKind, kind);
        QFETCH(const QString, reason);
        QFETCH(const bool, isProof);
        Facts facts = openFacts();
        facts.inHand.reason = reason;
        facts.inHand.proofs = {passed(kind, u"x"_s, ProofChannel::Phone, ProofContact::Replaced)};
        QCOMPARE(inWords(gate(facts, lenientPolicy(), noon())), isProof ? QStringList() : needsAny);
    }

    void rule2_knowledgeIsNoProof_data()
    {
        QTest::addColumn<QString>("id");
        for (const char *id :
             {"birthDate", "dateOfBirth", "dob", "DOB", "ssnLast4", "lastFourDigits", "idNumber",
              "homeAddress", "address", "postcode", "mothersMaidenName", "securityQuestion", "pin",
              "currentPassword", "passportNumber", "nationalId", "secretWord", "knowledge", "placeOfBirth"})
            QTest::newRow(id) << QString::fromLatin1(id);
    }
    void rule2_knowledgeIsNoProof()
    {
        QFETCH(const QString, id);
        QByteArray text = samplePolicyText();
        text.replace("[\"oldPhoneCode\",",
                     QByteArray("[\"emailCode\", \"" + id.toUtf8() + "\",").constData());
        const auto json = renumber::description::readJson(u"policy.json"_s, text);
        const auto policy = readPolicy(*json, {});
        QVERIFY2(!policy, "the policy was read");
        QCOMPARE(policy.error().size(), 1);
        const auto &fault = policy.error().first();
        QCOMPARE(fault.place, u"/rules/2/need/0/1"_s);
        QCOMPARE(fault.line, 10);
        QVERIFY2(fault.what.contains(u"is something that a caller knows"_s), qPrintable(fault.what));
        QVERIFY2(fault.fix.contains(u"callback, inPerson, video, manager"_s), qPrintable(fault.fix));
    }

    void rule3_twoProofsCountAsTwoOnlyByDifferentChannels_data()
    {
        QTest::addColumn<QList<Proof>>("proofs");
        QTest::addColumn<bool>("areTwo");
        const Proof spare = passed(ProofKind::ContactCode, u"spareEmailCode"_s, ProofChannel::Email);
        QTest::newRow("one") << QList<Proof>{emailCode()} << false;
        QTest::newRow("the same twice") << QList<Proof>{emailCode(), emailCode()} << false;
        QTest::newRow("two addresses") << QList<Proof>{emailCode(), spare} << false;
        QTest::newRow("a code and a call") << QList<Proof>{oldPhoneCode(), callback()} << false;
        QTest::newRow("an address and a phone") << QList<Proof>{emailCode(), oldPhoneCode()} << true;
        QTest::newRow("two of three") << QList<Proof>{emailCode(), spare, callback()} << true;
        QTest::newRow("a call and a document") << QList<Proof>{callback(), inPerson()} << true;
    }
    void rule3_twoProofsCountAsTwoOnlyByDifferentChannels()
    {
        QFETCH(const QList<Proof>, proofs);
        QFETCH(const bool, areTwo);
        Policy policy = lenientPolicy();
        policy.rules.last().need = {{anyProof}, {anyProof}};
        const QStringList missing = missingWith(proofs, policy);
        QCOMPARE(missing.isEmpty(), areTwo);
        if (!areTwo)
            QVERIFY2(missing.first().startsWith(u"proofsNotIndependent"_s), qPrintable(missing.first()));
    }

    void rule4_aProofLivesAnHourAtMost_data()
    {
        QTest::addColumn<qint64>("secondsAgo");
        QTest::addColumn<bool>("isAlive");
        QTest::newRow("60:00") << qint64(3600) << true;
        QTest::newRow("60:01") << qint64(3601) << false;
        QTest::newRow("a day") << qint64(86400) << false;
    }
    void rule4_aProofLivesAnHourAtMost()
    {
        QFETCH(const qint64, secondsAgo);
        QFETCH(const bool, isAlive);
        Proof proof = emailCode();
        proof.at = before(std::chrono::seconds(secondsAgo));
        const QStringList missing = missingWith({proof});
        QCOMPARE(missing.isEmpty(), isAlive);
        if (!isAlive)
            QVERIFY2(missing.first().startsWith(u"proofExpired any until "_s), qPrintable(missing.first()));
        QCOMPARE(endOf(proof, lenientPolicy()), proof.at.addSecs(3600));
    }

    void rule4_forOneCaseOnePersonOneOperator()
    {
        Proof proof = emailCode();
        proof.caseId = u"case-2"_s;
        QCOMPARE(missingWith({proof}), needsAny);
        proof = emailCode();
        proof.person = {"person-2"};
        QCOMPARE(missingWith({proof}), needsAny);
        proof = emailCode();
        proof.by = u"ben"_s;
        QCOMPARE(missingWith({proof}), needsAny);
    }

    void rule5_whoApprovesNeitherOpenedTheCaseNorHoldsIt_data()
    {
        QTest::addColumn<QString>("approver");
        QTest::addColumn<bool>("counts");
        QTest::newRow("who opened it") << u"olga"_s << false;
        QTest::newRow("who has it in hand") << u"ana"_s << false;
        QTest::newRow("who had it in hand") << u"hugo"_s << false;
        QTest::newRow("nobody") << QString() << false;
        QTest::newRow("somebody else") << u"ben"_s << true;
    }
    void rule5_whoApprovesNeitherOpenedTheCaseNorHoldsIt()
    {
        QFETCH(const QString, approver);
        QFETCH(const bool, counts);
        Facts facts = openFacts();
        facts.inHand.openedBy = u"olga"_s;
        facts.inHand.heldBy = {u"hugo"_s, u"ana"_s};
        facts.inHand.approvals = {answer(approver)};
        Policy policy = lenientPolicy();
        policy.rules.last().approvals = 1;
        QCOMPARE(inWords(gate(facts, policy, noon())),
                 counts ? QStringList() : QStringList(u"needsApprovals 1"_s));
        const By by{.actor = approver, .roles = {Role::Approver, Role::Operator}, .lease = {}, .version = 0};
        const auto next = after(facts.inHand, ApprovalAnswered{}, by, noon());
        QCOMPARE(next.has_value(), counts);
        if (!next)
            QCOMPARE(next.error(), CaseRefusal::OwnCase);
    }

    /// Whatever the list of holders says.
    void rule5_whoHoldsItNowIsAmongThem()
    {
        Facts facts = openFacts();
        facts.inHand.openedBy = u"olga"_s;
        facts.inHand.heldBy = {};
        facts.inHand.approvals = {answer(u"ana"_s)};
        Policy policy = lenientPolicy();
        policy.rules.last().approvals = 1;
        QCOMPARE(inWords(gate(facts, policy, noon())), QStringList(u"needsApprovals 1"_s));
    }

    void rule5_theSameApproverTwiceIsOne()
    {
        Facts facts = openFacts();
        facts.inHand.approvals = {answer(u"ben"_s), answer(u"ben"_s)};
        Policy policy = lenientPolicy();
        policy.rules.last().approvals = 2;
        QCOMPARE(inWords(gate(facts, policy, noon())), QStringList(u"needsApprovals 1"_s));
        facts.inHand.approvals.append(answer(u"cleo"_s));
        QCOMPARE(inWords(gate(facts, policy, noon())), QStringList());
    }

    void rule6_anotherTargetOrReasonVoidsAnApproval_data()
    {
        QTest::addColumn<CaseEvent>("event");
        QTest::addColumn<CaseEvent>("back");
        const Case inHand = openFacts().inHand;
        QTest::newRow("target") << CaseEvent(TargetChosen{{"target-2"}})
                                << CaseEvent(TargetChosen{inHand.target});
        QTest::newRow("reason") << CaseEvent(ReasonGiven{u"new"_s, inHand.ticket})
                                << CaseEvent(ReasonGiven{inHand.reason, inHand.ticket});
    }
    void rule6_anotherTargetOrReasonVoidsAnApproval()
    {
        QFETCH(const CaseEvent, event);
        QFETCH(const CaseEvent, back);
        Facts facts = openFacts();
        facts.inHand.approvals = {answer(u"ben"_s)};
        facts.inHand.hold = Hold{before(25h), facts.inHand.target, facts.inHand.reason};
        Policy policy = lenientPolicy();
        policy.rules.last().approvals = 1;
        policy.rules.last().hold = 24h;
        QCOMPARE(inWords(gate(facts, policy, noon())), QStringList());
        const QStringList voided{u"needsApprovals 1"_s, u"onHold 24h"_s};
        // There, and back again: it was an approval of what the case was before.
        for (const CaseEvent &one : {event, back}) {
            const By by{facts.actor, facts.roles, facts.lease, facts.inHand.version};
            const auto next = after(facts.inHand, one, by, noon());
            QVERIFY(next.has_value());
            facts.inHand = *next;
            QCOMPARE(inWords(gate(facts, policy, noon())), voided);
        }
    }

    void rule6_alsoWithoutTheRulesOfACase()
    {
        Facts facts = openFacts();
        facts.inHand.approvals = {answer(u"ben"_s)};
        facts.inHand.hold = Hold{before(25h), facts.inHand.target, facts.inHand.reason};
        Policy policy = lenientPolicy();
        policy.rules.last().approvals = 1;
        policy.rules.last().hold = 24h;
        const QStringList voided{u"needsApprovals 1"_s, u"onHold 24h"_s};
        Facts another = facts;
        another.inHand.target = {"target-2"};
        QCOMPARE(inWords(gate(another, policy, noon())), voided);
        another = facts;
        another.inHand.reason = u"new"_s;
        QCOMPARE(inWords(gate(another, policy, noon())), voided);
    }

    void rule7_failuresLockThePerson_data()
    {
        QTest::addColumn<QList<qint64>>("minutesAgo");
        QTest::addColumn<qint64>("unlockedMinutesAgo");
        QTest::addColumn<QStringList>("missing");
        const QStringList locked{u"personLocked until 2026-03-05 11:50:00"_s};
        QTest::newRow("two") << QList<qint64>{30, 20} << qint64(-1) << QStringList();
        QTest::newRow("three") << QList<qint64>{30, 20, 10} << qint64(-1) << locked;
        QTest::newRow("three, in another order") << QList<qint64>{10, 30, 20} << qint64(-1) << locked;
        QTest::newRow("more") << QList<qint64>{30, 20, 10, 5} << qint64(-1) << locked;
        QTest::newRow("24 hours") << QList<qint64>{1440, 20, 10} << qint64(-1) << locked;
        QTest::newRow("longer") << QList<qint64>{1441, 20, 10} << qint64(-1) << QStringList();
        QTest::newRow("unlocked since") << QList<qint64>{30, 20, 10} << qint64(10) << QStringList();
        QTest::newRow("unlocked before") << QList<qint64>{30, 20, 10} << qint64(31) << locked;
        QTest::newRow("and once more") << QList<qint64>{90, 80, 70, 10} << qint64(60) << locked;
        QTest::newRow("once more, the first grown old")
            << QList<qint64>{1441, 1440, 70, 10} << qint64(60) << locked;
        QTest::newRow("unlocked, and too few") << QList<qint64>{1441, 80, 10} << qint64(60) << QStringList();
    }
    void rule7_failuresLockThePerson()
    {
        QFETCH(const QList<qint64>, minutesAgo);
        QFETCH(const qint64, unlockedMinutesAgo);
        QFETCH(const QStringList, missing);
        Facts facts = openFacts();
        facts.store = StoreKind::Sqlite;
        for (const qint64 minutes : minutesAgo)
            facts.failures.append(before(std::chrono::minutes(minutes)));
        if (unlockedMinutesAgo >= 0)
            facts.unlockedAt = before(std::chrono::minutes(unlockedMinutesAgo));
        QCOMPARE(inWords(gate(facts, builtInPolicy(), noon())), missing);
    }

    void rule7_noPolicyCountsForEverOrToNothing()
    {
        Policy policy = lenientPolicy();
        Facts facts = openFacts();
        policy.flags.failuresToLock = 0;
        QCOMPARE(inWords(gate(facts, policy, noon())), QStringList());
        facts.failures = {before(1min)};
        QCOMPARE(inWords(gate(facts, policy, noon())), QStringList(u"personLocked"_s));
        policy.flags.failuresToLock = 1000;
        policy.flags.failedBefore = std::chrono::hours(1);
        facts.failures = QList<QDateTime>(9, before(24h));
        QCOMPARE(inWords(gate(facts, policy, noon())), QStringList());
        facts.failures = QList<QDateTime>(10, before(24h));
        QCOMPARE(inWords(gate(facts, policy, noon())), QStringList(u"personLocked"_s));
    }

    void rule1_noPolicyTakesEveryContactForOld()
    {
        Policy policy = lenientPolicy();
        policy.flags.recentChange = std::chrono::days(0);
        Proof proof = emailCode();
        proof.contactChangedAt = before(24h);
        QCOMPARE(missingWith({proof}, policy), needsAny);
        proof.contactChangedAt = before(24h + 1s);
        QCOMPARE(missingWith({proof}, policy), QStringList());
    }

    void rule7_whoUnlocks_data()
    {
        QTest::addColumn<StoreKind>("store");
        QTest::addColumn<Roles>("roles");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<qint64>("lockedHoursAgo");
        QTest::addColumn<std::optional<StillLocked>>("why");
        using Why = std::optional<StillLocked>;
        const Roles anOperator{Role::Operator};
        const Roles approver{Role::Approver};
        const QString reason = u"caller came to the office"_s;
        const StoreKind team = StoreKind::Postgresql;
        const StoreKind alone = StoreKind::Sqlite;
        QTest::newRow("approver") << team << approver << reason << qint64(0) << Why();
        QTest::newRow("approver without a reason")
            << team << approver << u"."_s << qint64(0) << Why(StillLocked::NoReason);
        QTest::newRow("operator") << team << anOperator << reason << qint64(48)
                                  << Why(StillLocked::NoApprover);
        QTest::newRow("alone, soon") << alone << anOperator << reason << qint64(23)
                                     << Why(StillLocked::TooEarly);
        QTest::newRow("alone, an approver, soon")
            << alone << approver << reason << qint64(23) << Why(StillLocked::TooEarly);
        QTest::newRow("alone, after a day") << alone << anOperator << reason << qint64(24) << Why();
        QTest::newRow("alone, without a reason")
            << alone << anOperator << u"  "_s << qint64(24) << Why(StillLocked::NoReason);
    }
    void rule7_whoUnlocks()
    {
        QFETCH(const StoreKind, store);
        QFETCH(const Roles, roles);
        QFETCH(const QString, reason);
        QFETCH(const qint64, lockedHoursAgo);
        QFETCH(const std::optional<StillLocked>, why);
        const Lock lock{before(std::chrono::hours(lockedHoursAgo))};
        QCOMPARE(whyLocked(lock, store, roles, reason, noon()), why);
    }

    void rule8_nothingIsShownUntilAProofPasses()
    {
        const Policy policy = lenientPolicy();
        Facts facts = openFacts();
        QVERIFY(isUnveiled(facts, policy, noon()));
        const auto with = [&facts](const auto &spoil) {
            Facts spoilt = facts;
            spoil(spoilt);
            return spoilt;
        };
        const QList<Facts> veiled{
            with([](Facts &one) { one.inHand.proofs = {}; }),
            with([](Facts &one) { one.inHand.proofs[0].outcome = ProofOutcome::Begun; }),
            with([](Facts &one) { one.inHand.proofs[0].outcome = ProofOutcome::Failed; }),
            with([](Facts &one) { one.inHand.proofs[0].to = ProofContact::New; }),
            with([](Facts &one) { one.inHand.proofs[0].at = before(1h + 1s); }),
            with([](Facts &one) { one.inHand.proofs[0].by = u"ben"_s; }),
            with([](Facts &one) { one.inHand.lease.holder = u"ben"_s; }),
            with([](Facts &one) { one.lock = Lock{before(1min)}; }),
        };
        for (qsizetype i = 0; i < veiled.size(); ++i)
            QVERIFY2(!isUnveiled(veiled.at(i), policy, noon()), qPrintable(QString::number(i)));
    }
};

RENUMBER_TEST(UnswitchableTest)
#include "unswitchabletest.moc"
