// SPDX-License-Identifier: Apache-2.0
// What can follow what in a case: every event in every stage, and what it leaves.
#include "desk/caserules.h"
#include "desksamples.h"
#include "testprogram.h"

#include <functional>

using namespace renumber;
using namespace renumber::desk;
using namespace renumber::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const By ana{.actor = u"ana"_s, .roles = {Role::Operator}, .lease = u"lease-1"_s, .version = 7};
const By ben{.actor = u"ben"_s, .roles = {Role::Operator, Role::Approver}, .lease = {}, .version = 7};

/// Ana's case at \a stage, with a permit where a stage has one.
Case at(Stage stage)
{
    Case inHand = openFacts().inHand;
    inHand.version = 7;
    inHand.stage = stage;
    if (stage == Stage::Changing || stage == Stage::Unsettled)
        inHand.permit = u"permit-1"_s;
    return inHand;
}

/// What comes of an event at a stage: the next stage, or why it cannot be.
using Outcome = std::variant<Stage, CaseRefusal>;

Outcome outcomeOf(const Case &inHand, const CaseEvent &event, const By &by)
{
    const auto next = after(inHand, event, by, noon());
    if (!next)
        return next.error();
    return next->stage;
}

struct Row
{
    const char *name = nullptr;
    CaseEvent event;
    By by;
    std::function<Outcome(Stage)> outcome;
};

bool hasPermit(Stage stage)
{
    return stage == Stage::Changing || stage == Stage::Unsettled;
}

Outcome ifBeforePermit(Stage stage)
{
    return isBeforePermit(stage) ? Outcome(stage) : CaseRefusal::NotNow;
}

Outcome letGoFrom(Stage stage)
{
    return stage == Stage::Changing ? Stage::Unsettled : stage;
}

QList<Row> rows()
{
    return {
        {"taken again", Taken{u"lease-2"_s}, ana, letGoFrom},
        {"taken from who has it", Taken{u"lease-2"_s}, ben, [](Stage) { return CaseRefusal::HeldByAnother; }},
        {"renewed", Renewed{}, ana, [](Stage stage) { return stage; }},
        {"handed over", HandedOver{}, ana, letGoFrom},
        {"reason", ReasonGiven{u"new"_s, u"INC0000002"_s}, ana, ifBeforePermit},
        {"target", TargetChosen{{"target-2"}}, ana, ifBeforePermit},
        {"proof", ProofNoted{emailCode()}, ana, ifBeforePermit},
        {"approved", ApprovalAnswered{}, ben, ifBeforePermit},
        {"permit", PermitGiven{u"permit-2"_s}, ana,
         [](Stage stage) -> Outcome {
             if (stage == Stage::Unsettled)
                 return CaseRefusal::PermitOpen;
             return isBeforePermit(stage) || stage == Stage::Changing ? Outcome(Stage::Changing)
                                                                      : CaseRefusal::NotNow;
         }},
        {"done", PermitEnded{u"permit-1"_s, PermitOutcome::Done}, ana,
         [](Stage stage) { return hasPermit(stage) ? Outcome(Stage::Telling) : CaseRefusal::NoSuchPermit; }},
        {"not done", PermitEnded{u"permit-1"_s, PermitOutcome::NotDone}, ana,
         [](Stage stage) { return hasPermit(stage) ? Outcome(Stage::Proving) : CaseRefusal::NoSuchPermit; }},
        {"not known", PermitEnded{u"permit-1"_s, PermitOutcome::NotKnown}, ana,
         [](Stage stage) {
             return hasPermit(stage) ? Outcome(Stage::Unsettled) : CaseRefusal::NoSuchPermit;
         }},
        {"told", AllTold{}, ana,
         [](Stage stage) { return stage == Stage::Telling ? Outcome(Stage::Closed) : CaseRefusal::NotNow; }},
        {"stopped", Stopped{}, ana,
         [](Stage stage) {
             return isBeforePermit(stage)  ? Stage::Closed
                 : stage == Stage::Telling ? stage
                                           : Stage::Unsettled;
         }},
        {"abandoned", ClosedAs{Ending::Abandoned}, ana,
         [](Stage stage) -> Outcome {
             if (hasPermit(stage))
                 return CaseRefusal::PermitOpen;
             return isBeforePermit(stage) ? Outcome(Stage::Closed) : CaseRefusal::NotNow;
         }},
        {"closed as not known", ClosedAs{Ending::NotKnown}, ana,
         [](Stage stage) {
             return stage == Stage::Unsettled ? Outcome(Stage::Telling) : CaseRefusal::NotNow;
         }},
        {"closed as done", ClosedAs{Ending::Done}, ana, [](Stage) { return CaseRefusal::NotNow; }},
        {"closed as stopped", ClosedAs{Ending::Stopped}, ana, [](Stage) { return CaseRefusal::NotNow; }},
    };
}

} // namespace

class CaseRulesTest : public QObject
{
    Q_OBJECT

private slots:
    void everyEventAtEveryStage_data()
    {
        QTest::addColumn<qsizetype>("index");
        QTest::addColumn<Stage>("stage");
        const QList<Row> all = rows();
        for (qsizetype i = 0; i < all.size(); ++i) {
            for (const auto &[stage, name] : stageNames)
                QTest::addRow("%s, %s", all.at(i).name, std::string(name).c_str()) << i << stage;
        }
    }
    void everyEventAtEveryStage()
    {
        QFETCH(const qsizetype, index);
        QFETCH(const Stage, stage);
        const Row row = rows().at(index);
        const Outcome expected = stage == Stage::Closed ? CaseRefusal::Closed : row.outcome(stage);
        QVERIFY(outcomeOf(at(stage), row.event, row.by) == expected);
    }

    void everyEventIsTried()
    {
        std::set<std::size_t> tried;
        for (const Row &row : rows())
            tried.insert(row.event.index());
        QCOMPARE(tried.size(), std::variant_size_v<CaseEvent>);
    }

    void eachChangeIsAnotherVersion()
    {
        const auto next = after(at(Stage::Ready), ReasonGiven{u"new"_s, {}}, ana, noon());
        QCOMPARE(next->version, 8);
        // Who saw it before acts on what is not so any more.
        QVERIFY(outcomeOf(*next, TargetChosen{{"target-2"}}, ana) == Outcome(CaseRefusal::Outdated));
        By now = ana;
        now.version = 8;
        QVERIFY(outcomeOf(*next, TargetChosen{{"target-2"}}, now) == Outcome(Stage::Ready));
        QVERIFY(outcomeOf(*next, ApprovalAnswered{}, ben) == Outcome(CaseRefusal::Outdated));
    }

    void aLeaseIsRenewedWithoutAnotherVersion()
    {
        Case inHand = at(Stage::Ready);
        const auto next = after(inHand, Renewed{}, ana, noon());
        inHand.lease.until = noon().addSecs(90);
        QCOMPARE(*next, inHand);
        // Also by whoever has not heard yet of what an approver has just said.
        By late = ana;
        late.version = 3;
        QVERIFY(after(inHand, Renewed{}, late, noon()).has_value());
    }

    /// Renewed every 30 seconds a lease lasts; of three renewals two may be lost.
    void aLeaseLasts90Seconds()
    {
        Case inHand = *after(at(Stage::Ready), Renewed{}, ana, noon());
        QVERIFY(after(inHand, Renewed{}, ana, later(2 * leaseRenewal)).has_value());
        QVERIFY(after(inHand, Renewed{}, ana, later(89s)).has_value());
        const auto lost = after(inHand, Renewed{}, ana, later(90s));
        QVERIFY(!lost);
        QCOMPARE(lost.error(), CaseRefusal::LeaseLost);
    }

    void onceItIsLostAnybodyMayTakeIt()
    {
        const Case inHand = *after(at(Stage::Changing), Renewed{}, ana, noon());
        QCOMPARE(after(inHand, Taken{u"lease-2"_s}, ben, later(89s)).error(), CaseRefusal::HeldByAnother);
        const auto taken = after(inHand, Taken{u"lease-2"_s}, ben, later(90s));
        QVERIFY(taken.has_value());
        QCOMPARE(taken->lease, (Lease{u"lease-2"_s, u"ben"_s, later(180s)}));
        QCOMPARE(taken->heldBy, (std::set{u"ana"_s, u"ben"_s}));
        // What was permitted is read before anything else is offered.
        QCOMPARE(taken->stage, Stage::Unsettled);
        QCOMPARE(taken->permit, u"permit-1"_s);
        QCOMPARE(taken->openedBy, u"ana"_s);
        // And it is not who opened it that has it in hand.
        By again = ana;
        again.version = taken->version;
        QCOMPARE(after(*taken, HandedOver{}, again, later(91s)).error(), CaseRefusal::LeaseLost);
    }

    void oneOperatorAtTwoComputersHasItAtOne()
    {
        const auto taken = after(at(Stage::Ready), Taken{u"lease-2"_s}, ana, noon());
        By old = ana;
        old.version = taken->version;
        QCOMPARE(after(*taken, HandedOver{}, old, noon()).error(), CaseRefusal::LeaseLost);
        old.lease = u"lease-2"_s;
        QVERIFY(after(*taken, HandedOver{}, old, noon()).has_value());
    }

    void whatIsHandedOverIsFree()
    {
        const auto free = after(at(Stage::Ready), HandedOver{}, ana, noon());
        QCOMPARE(free->lease, Lease());
        By now = ben;
        now.version = free->version;
        QCOMPARE(after(*free, Taken{u"lease-2"_s}, now, noon())->lease.holder, u"ben"_s);
    }

    void whoIsNoOperatorDoesNothing_data()
    {
        QTest::addColumn<qsizetype>("index");
        const QList<Row> all = rows();
        for (qsizetype i = 0; i < all.size(); ++i)
            QTest::newRow(all.at(i).name) << i;
    }
    /// But for what was permitted, which whoever has the permit may note, and a lease, which they have.
    void whoIsNoOperatorDoesNothing()
    {
        QFETCH(const qsizetype, index);
        const Row row = rows().at(index);
        By by = row.by;
        by.roles = {Role::Auditor, Role::Administrator};
        const bool isNote
            = std::holds_alternative<PermitEnded>(row.event) || std::holds_alternative<Renewed>(row.event);
        for (const auto &[stage, name] : stageNames) {
            const Outcome outcome = outcomeOf(at(stage), row.event, by);
            if (stage == Stage::Closed)
                QVERIFY(outcome == Outcome(CaseRefusal::Closed));
            else if (isNote)
                QVERIFY(outcome == row.outcome(stage));
            else
                QVERIFY2(outcome == Outcome(CaseRefusal::NoRole), std::string(name).c_str());
        }
    }

    void nothingStandsInTheWayOfAStop()
    {
        By stranger = ben; // without a lease, and with an old version
        stranger.version = 1;
        const auto stopped = after(at(Stage::Ready), Stopped{}, stranger, noon());
        QVERIFY(stopped.has_value());
        QCOMPARE(stopped->stage, Stage::Closed);
        QCOMPARE(stopped->ending, std::optional(Ending::Stopped));
        QCOMPARE(stopped->lease, Lease());
    }

    void aStopWithAPermitOpenEndsOnceThatIsFoundOut_data()
    {
        QTest::addColumn<PermitOutcome>("outcome");
        QTest::addColumn<Stage>("stage");
        QTest::newRow("done") << PermitOutcome::Done << Stage::Telling;
        QTest::newRow("not done") << PermitOutcome::NotDone << Stage::Closed;
        QTest::newRow("not known") << PermitOutcome::NotKnown << Stage::Unsettled;
    }
    void aStopWithAPermitOpenEndsOnceThatIsFoundOut()
    {
        QFETCH(const PermitOutcome, outcome);
        QFETCH(const Stage, stage);
        const auto stopped = after(at(Stage::Changing), Stopped{}, ana, noon());
        QCOMPARE(stopped->stage, Stage::Unsettled);
        auto next = after(*stopped, PermitEnded{u"permit-1"_s, outcome}, ana, noon());
        QCOMPARE(next->stage, stage);
        By now = ana;
        now.version = next->version;
        if (stage == Stage::Unsettled) {
            next = after(*next, ClosedAs{Ending::NotKnown}, now, noon());
            QCOMPARE(next->stage, Stage::Telling);
            QCOMPARE(next->permit, QString());
            now.version = next->version;
        }
        if (next->stage == Stage::Telling)
            next = after(*next, AllTold{}, now, noon());
        QCOMPARE(next->stage, Stage::Closed);
        QCOMPARE(next->ending, std::optional(Ending::Stopped));
    }

    void aPermitIsForOnce()
    {
        const auto given = after(at(Stage::Ready), PermitGiven{u"permit-1"_s}, ana, noon());
        QCOMPARE(given->permit, u"permit-1"_s);
        By now = ana;
        now.version = given->version;
        QCOMPARE(after(*given, PermitGiven{u"permit-1"_s}, now, noon()).error(), CaseRefusal::NotNow);
        const auto done = after(*given, PermitEnded{u"permit-1"_s, PermitOutcome::NotDone}, now, noon());
        QCOMPARE(done->permit, QString());
        QCOMPARE(after(*done, PermitEnded{u"permit-1"_s, PermitOutcome::Done}, now, noon()).error(),
                 CaseRefusal::NoSuchPermit);
        QCOMPARE(after(at(Stage::Ready), PermitGiven{}, ana, noon()).error(), CaseRefusal::NotNow);
    }

    void nothingIsPermittedOrApprovedWithoutATarget()
    {
        Case inHand = at(Stage::Ready);
        inHand.target = {};
        QCOMPARE(after(inHand, PermitGiven{u"permit-1"_s}, ana, noon()).error(), CaseRefusal::NoTarget);
        QCOMPARE(after(inHand, ApprovalAnswered{}, ben, noon()).error(), CaseRefusal::NothingToApprove);
        inHand = at(Stage::Ready);
        inHand.reason.clear();
        QCOMPARE(after(inHand, ApprovalAnswered{}, ben, noon()).error(), CaseRefusal::NothingToApprove);
    }

    /// What was permitted may be finished although the lease was lost meanwhile.
    void whatWasPermittedMayBeNotedLate()
    {
        const Case inHand = at(Stage::Changing);
        const auto taken = after(inHand, Taken{u"lease-2"_s}, ben, later(90s));
        const auto done = after(*taken, PermitEnded{u"permit-1"_s, PermitOutcome::Done}, ana, later(91s));
        QCOMPARE(done->stage, Stage::Telling);
        QCOMPARE(done->lease.holder, u"ben"_s);
        QCOMPARE(after(*taken, PermitEnded{u"permit-2"_s, PermitOutcome::Done}, ana, later(91s)).error(),
                 CaseRefusal::NoSuchPermit);
    }

    void whoOnlyApprovesSaysWhatTo()
    {
        By approver = ben;
        approver.roles = {Role::Approver};
        const auto answered = after(at(Stage::Ready), ApprovalAnswered{Answer::Refused}, approver, noon());
        Approval expected = answer(u"ben"_s, Answer::Refused);
        expected.at = noon();
        QCOMPARE(answered->approvals, QList<Approval>{expected});
    }

    void aProofThatWasBegunIsTheOneThatEnds()
    {
        Case inHand = at(Stage::Proving);
        inHand.proofs = {};
        Proof proof = emailCode();
        proof.outcome = ProofOutcome::Begun;
        By by = ana;
        for (const ProofOutcome outcome :
             {ProofOutcome::Begun, ProofOutcome::Failed, ProofOutcome::Begun, ProofOutcome::Passed}) {
            proof.outcome = outcome;
            inHand = *after(inHand, ProofNoted{proof}, by, noon());
            by.version = inHand.version;
        }
        QCOMPARE(inHand.proofs.size(), 2);
        QCOMPARE(inHand.proofs.at(0).outcome, ProofOutcome::Failed);
        QCOMPARE(inHand.proofs.at(1).outcome, ProofOutcome::Passed);
    }

    /// So that what nobody said the end of stays to be counted.
    void aProofThatIsBegunOnceMoreIsAnother()
    {
        Case inHand = at(Stage::Proving);
        inHand.proofs = {};
        Proof proof = emailCode();
        By by = ana;
        for (const ProofOutcome outcome : {ProofOutcome::Begun, ProofOutcome::Begun, ProofOutcome::Passed}) {
            proof.outcome = outcome;
            inHand = *after(inHand, ProofNoted{proof}, by, noon());
            by.version = inHand.version;
        }
        QCOMPARE(inHand.proofs.size(), 2);
        QCOMPARE(inHand.proofs.at(0).outcome, ProofOutcome::Begun);
        QCOMPARE(inHand.proofs.at(1).outcome, ProofOutcome::Passed);
    }

    void whatIsTheSameVoidsNothing()
    {
        Case inHand = at(Stage::Ready);
        inHand.approvals = {answer(u"ben"_s)};
        inHand.hold = Hold{before(1h), inHand.target, inHand.reason};
        for (const CaseEvent &event : {CaseEvent(TargetChosen{inHand.target}),
                                       CaseEvent(ReasonGiven{inHand.reason, u"INC0000009"_s})}) {
            const auto next = after(inHand, event, ana, noon());
            QCOMPARE(next->approvals, inHand.approvals);
            QCOMPARE(next->hold, inHand.hold);
        }
    }

    void whatWasSaidOfATargetIsNotSaidOfAnother()
    {
        Case inHand = at(Stage::Ready);
        for (const auto &[flag, name] : flagNames)
            inHand.flags[flag] = FlagState::Clear;
        QCOMPARE(after(inHand, TargetChosen{inHand.target}, ana, noon())->flags, inHand.flags);
        FlagStates left = inHand.flags;
        for (const Flag flag : {Flag::SharedTarget, Flag::NumberType, Flag::OtherCountry})
            left.erase(flag);
        QCOMPARE(after(inHand, TargetChosen{{"target-2"}}, ana, noon())->flags, left);
    }

    void aHoldBeginsOnceNothingElseIsMissing()
    {
        const Missing hold{.what = Missing::What::OnHold, .hours = 24h};
        const Case inHand = at(Stage::Proving);
        Case next = progressed(inHand, {{.what = Missing::What::NeedsProof}, hold}, noon());
        QCOMPARE(next.stage, Stage::Proving);
        QVERIFY(!next.hold);
        next = progressed(inHand, {{.what = Missing::What::NeedsApprovals}, hold}, noon());
        QCOMPARE(next.stage, Stage::Approving);
        QVERIFY(!next.hold);
        next = progressed(inHand, {hold, {.what = Missing::What::OverBudget}}, noon());
        QCOMPARE(next.stage, Stage::Holding);
        QCOMPARE(next.hold, std::optional(Hold{noon(), inHand.target, inHand.reason}));
        // It goes on, and does not begin anew.
        const Missing goingOn{.what = Missing::What::OnHold, .hours = 24h, .until = noon().addDays(1)};
        QCOMPARE(progressed(next, {goingOn}, later(1h)), next);
        QCOMPARE(progressed(next, {}, later(24h)).stage, Stage::Ready);
    }

    void aCaseWithAPermitStaysWhereItIs()
    {
        for (const Stage stage : {Stage::Changing, Stage::Unsettled, Stage::Telling, Stage::Closed})
            QCOMPARE(progressed(at(stage), {{.what = Missing::What::OnHold}}, noon()), at(stage));
    }
};

RENUMBER_TEST(CaseRulesTest)
#include "caserulestest.moc"
