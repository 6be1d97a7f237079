// SPDX-License-Identifier: Apache-2.0
#include "desk/caserules.h"

#include "desk/approvalcount.h"
#include "desk/gate.h"

#include <algorithm>

namespace renumber::desk {

namespace {

using Result = tl::expected<Case, CaseRefusal>;

Result refused(CaseRefusal why)
{
    return tl::unexpected(why);
}

/// What holds for every event but one that says how it differs.
class Rules
{
public:
    Rules(const Case &inHand, const By &by, const QDateTime &now)
        : m_case(inHand)
        , m_by(by)
        , m_now(now)
    {
    }

    Result operator()(const Taken &taken) const
    {
        if (const auto why = whyNotOperator())
            return refused(*why);
        const Lease &lease = m_case.lease;
        if (lease.isHeldAt(m_now) && lease.holder != m_by.actor)
            return refused(CaseRefusal::HeldByAnother);
        Case next = letGo();
        next.lease = {.id = taken.lease, .holder = m_by.actor, .until = leaseEnd()};
        next.heldBy.insert(m_by.actor);
        return next;
    }

    Result operator()(const Renewed & /*event*/) const
    {
        if (!isHolder())
            return refused(CaseRefusal::LeaseLost);
        Case next = m_case;
        next.lease.until = leaseEnd();
        --next.version; // after() counts one on, and who renews has not changed the case
        return next;
    }

    Result operator()(const HandedOver & /*event*/) const
    {
        if (const auto why = whyNotHolder())
            return refused(*why);
        return letGo();
    }

    Result operator()(const ReasonGiven &given) const
    {
        if (const auto why = whyNotOpenToChange())
            return refused(*why);
        Case next = m_case;
        next.reason = given.reason;
        next.ticket = given.ticket;
        return next.reason == m_case.reason ? next : voided(next);
    }

    Result operator()(const TargetChosen &chosen) const
    {
        if (const auto why = whyNotOpenToChange())
            return refused(*why);
        if (chosen.target == m_case.target)
            return m_case;
        Case next = m_case;
        next.target = chosen.target;
        for (const Flag flag : flagsOfTarget)
            next.flags.erase(flag);
        return voided(next);
    }

    Result operator()(const ProofNoted &noted) const
    {
        if (const auto why = whyNotOpenToChange())
            return refused(*why);
        Case next = m_case;
        const auto begun = lastBegun(next.proofs, noted.proof.id, noted.proof.by);
        // What is begun once more does not make the one before undone: nobody has said what came of it.
        if (!begun || noted.proof.outcome == ProofOutcome::Begun)
            next.proofs.append(noted.proof);
        else
            next.proofs[*begun] = noted.proof;
        return next;
    }

    Result operator()(const ApprovalAnswered &answered) const
    {
        if (!m_by.roles.contains(Role::Approver))
            return refused(CaseRefusal::NoRole);
        if (m_by.version != m_case.version)
            return refused(CaseRefusal::Outdated);
        if (!mayApprove(m_by.actor, m_case))
            return refused(CaseRefusal::OwnCase);
        if (!isBeforePermit(m_case.stage))
            return refused(CaseRefusal::NotNow);
        if (m_case.target.isEmpty() || m_case.reason.isEmpty())
            return refused(CaseRefusal::NothingToApprove);
        Case next = m_case;
        next.approvals.append({.by = m_by.actor,
                               .answer = answered.answer,
                               .at = m_now,
                               .target = m_case.target,
                               .reason = m_case.reason});
        return next;
    }

    /// While a change is under way another text may be permitted, such as one that is asked for once more.
    Result operator()(const PermitGiven &given) const
    {
        if (const auto why = whyNotHolder())
            return refused(*why);
        if (m_case.stage == Stage::Unsettled)
            return refused(CaseRefusal::PermitOpen);
        const bool isRetry = given.permit.isEmpty() || given.permit == m_case.permit;
        if (isRetry || (!isBeforePermit(m_case.stage) && m_case.stage != Stage::Changing))
            return refused(CaseRefusal::NotNow);
        if (m_case.target.isEmpty())
            return refused(CaseRefusal::NoTarget);
        Case next = m_case;
        next.permit = given.permit;
        next.stage = Stage::Changing;
        return next;
    }

    Result operator()(const PermitEnded &ended) const
    {
        if (m_case.permit.isEmpty() || ended.permit != m_case.permit)
            return refused(CaseRefusal::NoSuchPermit);
        Case next = m_case;
        switch (ended.outcome) {
        case PermitOutcome::NotKnown:
            next.stage = Stage::Unsettled;
            return next;
        case PermitOutcome::Done:
            next.permit.clear();
            next.stage = Stage::Telling;
            return next;
        case PermitOutcome::NotDone:
            next.permit.clear();
            next.stage = Stage::Proving;
            return next.ending ? closed(next, *next.ending) : next;
        }
        Q_UNREACHABLE();
    }

    Result operator()(const AllTold & /*event*/) const
    {
        if (const auto why = whyNotHolder())
            return refused(*why);
        if (m_case.stage != Stage::Telling)
            return refused(CaseRefusal::NotNow);
        return closed(m_case, m_case.ending.value_or(Ending::Done));
    }

    Result operator()(const Stopped & /*event*/) const
    {
        if (!m_by.roles.contains(Role::Operator))
            return refused(CaseRefusal::NoRole);
        if (isBeforePermit(m_case.stage))
            return closed(m_case, Ending::Stopped);
        // Something may have been changed: that is found out, and told, before the case leaves the board.
        Case next = m_case;
        next.ending = Ending::Stopped;
        if (next.stage == Stage::Changing)
            next.stage = Stage::Unsettled;
        return next;
    }

    Result operator()(const ClosedAs &as) const
    {
        if (const auto why = whyNotHolder())
            return refused(*why);
        switch (as.ending) {
        case Ending::Refused:
        case Ending::Abandoned:
            if (!m_case.permit.isEmpty())
                return refused(CaseRefusal::PermitOpen);
            return isBeforePermit(m_case.stage) ? closed(m_case, as.ending) : refused(CaseRefusal::NotNow);
        case Ending::NotKnown:
            return m_case.stage == Stage::Unsettled ? givenUp(m_case) : refused(CaseRefusal::NotNow);
        case Ending::Done: // follows from AllTold
        case Ending::Stopped: // has an event of its own
            return refused(CaseRefusal::NotNow);
        }
        Q_UNREACHABLE();
    }

private:
    bool isHolder() const
    {
        const Lease &lease = m_case.lease;
        return lease.isHeldAt(m_now) && lease.holder == m_by.actor && lease.id == m_by.lease;
    }

    std::optional<CaseRefusal> whyNotOperator() const
    {
        if (!m_by.roles.contains(Role::Operator))
            return CaseRefusal::NoRole;
        return m_by.version == m_case.version ? std::nullopt : std::optional(CaseRefusal::Outdated);
    }

    /// Whose lease is lost is told that rather than that the case has moved on, which follows from it.
    std::optional<CaseRefusal> whyNotHolder() const
    {
        if (m_by.roles.contains(Role::Operator) && !isHolder())
            return CaseRefusal::LeaseLost;
        return whyNotOperator();
    }

    std::optional<CaseRefusal> whyNotOpenToChange() const
    {
        if (const auto why = whyNotHolder())
            return why;
        return isBeforePermit(m_case.stage) ? std::nullopt : std::optional(CaseRefusal::NotNow);
    }

    QDateTime leaseEnd() const { return m_now.addSecs(leaseTime.count()); }

    Case letGo() const
    {
        Case next = m_case;
        next.lease = {};
        if (next.stage == Stage::Changing)
            next.stage = Stage::Unsettled;
        return next;
    }

    Case voided(Case next) const
    {
        for (Approval &approval : next.approvals) {
            if (!approval.voidedAt)
                approval.voidedAt = m_now;
        }
        next.hold.reset();
        return next;
    }

    /// It may have been changed: whom that concerns is told before the case leaves the board.
    static Case givenUp(Case next)
    {
        next.stage = Stage::Telling;
        next.ending = next.ending.value_or(Ending::NotKnown);
        next.permit.clear();
        return next;
    }

    static Case closed(Case next, Ending ending)
    {
        next.stage = Stage::Closed;
        next.ending = ending;
        next.lease = {};
        next.permit.clear();
        return next;
    }

    const Case &m_case;
    const By &m_by;
    const QDateTime m_now;
};

} // namespace

std::optional<qsizetype> lastBegun(const QList<Proof> &proofs, const QString &id, const QString &by)
{
    for (qsizetype i = proofs.size() - 1; i >= 0; --i) {
        const Proof &proof = proofs.at(i);
        if (proof.outcome == ProofOutcome::Begun && proof.id == id && proof.by == by)
            return i;
    }
    return std::nullopt;
}

bool isBeforePermit(Stage stage)
{
    switch (stage) {
    case Stage::Proving:
    case Stage::Approving:
    case Stage::Holding:
    case Stage::Ready:
        return true;
    case Stage::Changing:
    case Stage::Unsettled:
    case Stage::Telling:
    case Stage::Closed:
        return false;
    }
    Q_UNREACHABLE();
}

tl::expected<Case, CaseRefusal> after(const Case &inHand, const CaseEvent &event, const By &by,
                                      const QDateTime &now)
{
    if (inHand.stage == Stage::Closed)
        return tl::unexpected(CaseRefusal::Closed);
    return std::visit(Rules(inHand, by, now), event).map([](Case next) {
        ++next.version;
        return next;
    });
}

Case progressed(Case inHand, const QList<Missing> &missing, const QDateTime &now)
{
    if (!isBeforePermit(inHand.stage))
        return inHand;
    inHand.stage = stageBy(missing);
    const bool isToBegin = std::any_of(missing.cbegin(), missing.cend(), [](const Missing &one) {
        return one.what == Missing::What::OnHold && !one.until;
    });
    if (inHand.stage == Stage::Holding && isToBegin)
        inHand.hold = Hold{.since = now, .target = inHand.target, .reason = inHand.reason};
    return inHand;
}

} // namespace renumber::desk
