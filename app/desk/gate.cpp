// SPDX-License-Identifier: Apache-2.0
#include "desk/gate.h"

#include "desk/approvalcount.h"
#include "desk/budgetstate.h"
#include "desk/flagging.h"
#include "desk/locking.h"
#include "desk/proofneed.h"
#include "desk/proofstanding.h"

#include <algorithm>

namespace renumber::desk {

namespace {

using What = Missing::What;

/// What the flags that are up ask for together.
struct Demand
{
    Strictness strictest = Strictness::Warn;
    QList<Flag> stops;
};

Demand demandOf(const FlagStates &flags, const Policy &policy, StoreKind store)
{
    Demand demand;
    for (const auto &[flag, state] : flags) {
        if (state != FlagState::Raised)
            continue;
        const Strictness strictness = strictnessOf(flag, policy, store);
        demand.strictest = std::max(demand.strictest, strictness);
        if (strictness == Strictness::Stop)
            demand.stops.append(flag);
    }
    return demand;
}

class Gate
{
public:
    Gate(const Facts &facts, const Policy &policy, const QDateTime &now)
        : m_facts(facts)
        , m_case(facts.inHand)
        , m_policy(policy)
        , m_now(now)
        , m_rule(ruleFor(policy, facts.inHand))
        , m_demand(demandOf(facts.inHand.flags, policy, facts.store))
    {
    }

    QList<Missing> missing()
    {
        checkDesk();
        if (m_facts.act != Act::Search)
            checkCase();
        const bool isUpdate = m_facts.act == Act::Text || m_facts.act == Act::Change;
        if (isUpdate)
            checkProofs();
        if (m_facts.act != Act::Search)
            checkStops();
        if (isUpdate) {
            checkApprovals();
            checkHold();
        }
        checkBudgets();
        if (isUpdate)
            checkTold();
        return m_missing;
    }

private:
    void checkDesk()
    {
        if (!m_facts.roles.contains(Role::Operator))
            add({.what = What::Role});
        if (!m_facts.isStoreReachable)
            add({.what = What::StoreUnreachable});
        if (!m_facts.isPolicyKnown && !isUnderPermit())
            add({.what = What::PolicyUnknown});
    }

    void checkCase()
    {
        if (!holdsLease(m_facts, m_now))
            add({.what = What::LeaseLost,
                 .by = m_case.lease.isHeldAt(m_now) ? m_case.lease.holder : QString()});
        if (const auto lock = lockOf(m_facts, m_policy, m_now))
            add({.what = What::PersonLocked, .until = mayEndAt(*lock, m_facts.store)});
        if (isUnderPermit())
            return;
        if (reasonIn(m_policy, m_case.reason) == nullptr)
            add({.what = What::NoReason});
        if (!fitsTicket(m_policy, m_case.ticket))
            add({.what = What::TicketForm});
    }

    void checkProofs()
    {
        // A policy that was read has a rule for every case. Where there is none, nothing is enough.
        m_missing += m_rule == nullptr ? QList<Missing>{{.what = What::NeedsProof}}
                                       : missingProofs(*m_rule, m_facts, m_policy, m_now);
    }

    void checkStops()
    {
        for (const Flag flag : std::as_const(m_demand.stops))
            add({.what = What::FlagStops, .flag = flag});
    }

    void checkApprovals()
    {
        const QList<Approval> answers = countingApprovals(m_case);
        const auto given = std::count_if(answers.cbegin(), answers.cend(), [](const Approval &approval) {
            return approval.answer == Answer::Given;
        });
        const int byFlags = m_demand.strictest == Strictness::Approve ? 1 : 0;
        const int needed = std::max(m_rule == nullptr ? 0 : m_rule->approvals, byFlags);
        if (given < needed)
            add({.what = What::NeedsApprovals, .count = needed - int(given)});
        for (const Approval &approval : answers) {
            if (approval.answer == Answer::Refused)
                add({.what = What::ApprovalRefused, .by = approval.by});
        }
    }

    void checkHold()
    {
        using std::chrono::hours;
        const hours byFlags = m_demand.strictest == Strictness::Hold ? holdForApproval : hours(0);
        const hours needed = std::max(m_rule == nullptr ? hours(0) : m_rule->hold, byFlags);
        if (needed == hours(0))
            return;
        const bool hasBegun
            = m_case.hold && m_case.hold->target == m_case.target && m_case.hold->reason == m_case.reason;
        if (!hasBegun) {
            add({.what = What::OnHold, .hours = needed});
            return;
        }
        const QDateTime until = m_case.hold->since.addSecs(std::chrono::seconds(needed).count());
        if (m_now < until)
            add({.what = What::OnHold, .hours = needed, .until = until});
    }

    void checkBudgets()
    {
        const QList<Budget> budgets = budgetsOf(m_facts.act);
        for (const Budget budget : budgets) {
            const auto state = stateOf(budget, m_facts.uses, m_policy, m_now);
            if (state && state->overUntil)
                add({.what = What::OverBudget, .budget = budget, .until = state->overUntil});
        }
    }

    void checkTold()
    {
        const bool isOwed = std::any_of(m_facts.owed.begin(), m_facts.owed.end(),
                                        [this](Tell whom) { return m_policy.tell.contains(whom); });
        if (isOwed)
            add({.what = What::OldContactNotTold});
    }

    /// What the case is about was asked before the permit, and cannot be another since.
    bool isUnderPermit() const { return m_facts.act == Act::EnterCode; }

    void add(const Missing &missing) { m_missing.append(missing); }

    const Facts &m_facts;
    const Case &m_case;
    const Policy &m_policy;
    const QDateTime m_now;
    const Rule *m_rule;
    const Demand m_demand;
    QList<Missing> m_missing;
};

} // namespace

QList<Missing> gate(const Facts &facts, const Policy &policy, const QDateTime &now)
{
    return Gate(facts, policy, now).missing();
}

bool isUnveiled(const Facts &facts, const Policy &policy, const QDateTime &now)
{
    const QList<Proof> &proofs = facts.inHand.proofs;
    const bool isProven = std::any_of(proofs.cbegin(), proofs.cend(), [&](const Proof &proof) {
        return standingOf(proof, facts, policy, now) == ProofStanding::Counts;
    });
    return isProven && holdsLease(facts, now) && !lockOf(facts, policy, now);
}

Stage stageBy(const QList<Missing> &missing)
{
    const auto isAbout = [&missing](What first, What last) {
        return std::any_of(missing.cbegin(), missing.cend(),
                           [&](const Missing &one) { return first <= one.what && one.what <= last; });
    };
    if (isAbout(What::PersonLocked, What::FlagStops))
        return Stage::Proving;
    if (isAbout(What::NeedsApprovals, What::ApprovalRefused))
        return Stage::Approving;
    return isAbout(What::OnHold, What::OnHold) ? Stage::Holding : Stage::Ready;
}

} // namespace renumber::desk
