// SPDX-License-Identifier: Apache-2.0
#include "desk/proofstanding.h"

#include <algorithm>

namespace renumber::desk {

namespace {

bool isOfThisCase(const Proof &proof, const Facts &facts)
{
    return proof.caseId == facts.inHand.id && proof.person == facts.inHand.person && proof.by == facts.actor;
}

/// Rule 1: whoever has just changed a contact would prove themselves by it. Of a contact whose age nobody
/// tells only this desk's own changes are known.
bool isContactTooYoung(const Proof &proof, const Facts &facts, const Policy &policy, const QDateTime &now)
{
    const std::chrono::days days = youngContactTime(policy);
    const auto isYoung = [&](const QDateTime &changedAt) { return now <= changedAt.addDays(days.count()); };
    const bool isByThisDesk
        = std::any_of(facts.ownChanges.cbegin(), facts.ownChanges.cend(), [&](const OwnChange &change) {
              return change.contact == proof.contact && isYoung(change.at);
          });
    return isByThisDesk || (proof.contactChangedAt && isYoung(*proof.contactChangedAt));
}

/// Whether the contact that is replaced can be what a proof went to.
bool provesByReplaced(const Proof &proof, const Case &inHand, const Policy &policy)
{
    const Reason *reason = reasonIn(policy, inHand.reason);
    const bool isLost = reason != nullptr && reason->replaced == Replaced::Lost;
    return proof.kind == ProofKind::ContactCode && !isLost;
}

/// Whether who has the contact that \a proof went to is likely to be the person.
bool provesByContact(const Proof &proof, const Facts &facts, const Policy &policy, const QDateTime &now)
{
    const bool isNowhere = proof.contact.isEmpty();
    if (isNowhere || proof.contact == facts.inHand.target || isContactTooYoung(proof, facts, policy, now))
        return false;
    switch (proof.to) {
    case ProofContact::None: // a code or a call went somewhere, and nobody noted where
    case ProofContact::New:
    case ProofContact::CallersOwn:
        return false;
    case ProofContact::Replaced:
        return provesByReplaced(proof, facts.inHand, policy);
    case ProofContact::Other:
        return true;
    }
    Q_UNREACHABLE();
}

bool proves(const Proof &proof, const Facts &facts, const Policy &policy, const QDateTime &now)
{
    switch (proof.kind) {
    case ProofKind::ContactCode:
    case ProofKind::Callback:
        return provesByContact(proof, facts, policy, now);
    case ProofKind::InPerson:
    case ProofKind::Video:
    case ProofKind::Manager:
        return true;
    }
    Q_UNREACHABLE();
}

} // namespace

ProofStanding standingOf(const Proof &proof, const Facts &facts, const Policy &policy, const QDateTime &now)
{
    if (proof.outcome != ProofOutcome::Passed || !isOfThisCase(proof, facts)
        || !proves(proof, facts, policy, now))
        return ProofStanding::Nothing;
    // One that was passed in the future was passed before a clock was set back: nobody knows how old it is.
    const bool isAlive = proof.at <= now && now <= endOf(proof, policy);
    return isAlive ? ProofStanding::Counts : ProofStanding::Expired;
}

QDateTime endOf(const Proof &proof, const Policy &policy)
{
    const std::chrono::seconds life = proofLifeBy(policy);
    return proof.at.addSecs(life.count());
}

} // namespace renumber::desk
