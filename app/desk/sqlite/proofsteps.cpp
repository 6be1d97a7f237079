// SPDX-License-Identifier: Apache-2.0
#include "desk/audit/microseconds.h"
#include "desk/sqlite/actionsof.h"
#include "desk/sqlite/steps.h"
#include "desk/sqlite/storedvalue.h"
#include "desk/store/missingjson.h"

using namespace Qt::StringLiterals;

namespace renumber::desk {

using audit::Action;
using audit::Outcome;
using What = StoreFault::What;

namespace {

Proof proofOf(const Step &step, const operation::BeginProof &begin)
{
    Proof proof;
    proof.id = begin.proof;
    proof.kind = begin.kind;
    proof.channel = channelOf(begin.kind, begin.contactKind);
    proof.to = begin.to;
    proof.contact = begin.contact;
    proof.contactChangedAt = begin.contactChangedAt;
    proof.at = step.now;
    proof.by = step.desk.actor;
    proof.caseId = step.entry->inHand.id;
    proof.person = step.entry->inHand.person;
    return proof;
}

/// Whether a proof of \a kind goes to a contact.
bool takesContact(ProofKind kind)
{
    return kind == ProofKind::ContactCode || kind == ProofKind::Callback;
}

QJsonObject detailsOf(const Proof &proof)
{
    QJsonObject details{{u"proof"_s, proof.id},
                        {u"kind"_s, text::nameIn(proofKindNames, proof.kind)},
                        {u"channel"_s, text::nameIn(proofChannelNames, proof.channel)},
                        {u"to"_s, text::nameIn(proofContactNames, proof.to)}};
    if (takesContact(proof.kind))
        details.insert(u"contactChanged"_s,
                       proof.contactChangedAt
                           ? audit::microsecondsText(audit::toMicroseconds(*proof.contactChangedAt))
                           : u"notKnown"_s);
    return details;
}

/// Writes down that there was no leave, and why.
void recordRefusal(Step &step, Action action, QJsonObject details)
{
    details.insert(u"missing"_s, toJson(step.missing));
    step.record.append(entryOf(step, action, details, Outcome::Refused));
}

} // namespace

StoreResult<void> perform(Step &step, const operation::BeginProof &begin)
{
    if (!step.entry)
        return refused(step, What::NoSuchCase);
    if (takesContact(begin.kind) && begin.contact.isEmpty())
        return refused(step, What::Unfit);
    const Proof proof = proofOf(step, begin);
    const bool isText = begin.kind == ProofKind::ContactCode;
    const DeskCase before = *step.entry;
    if (const auto done = follow(step, ProofNoted{proof}); !done)
        return done;
    if (isText) {
        if (const auto asked = askGate(step, Act::ProveByCode); !asked)
            return tl::unexpected(asked.error());
        if (!step.missing.isEmpty()) {
            step.entry = before;
            recordRefusal(step, Action::ProofBegun, detailsOf(proof));
            return {};
        }
        if (const auto counted = countUse(step, Act::ProveByCode); !counted)
            return counted;
    }
    step.record.append(entryOf(step, Action::ProofBegun, detailsOf(proof)));
    return {};
}

StoreResult<void> perform(Step &step, const operation::EndProof &end)
{
    if (!step.entry)
        return refused(step, What::NoSuchCase);
    if (end.outcome == ProofOutcome::Begun)
        return refused(step, What::Unfit);
    const QList<Proof> &proofs = step.entry->inHand.proofs;
    const auto begun = lastBegun(proofs, end.proof, step.desk.actor);
    if (!begun)
        return refused(step, CaseRefusal::NotNow);
    Proof proof = proofs.at(*begun);
    if (end.outcome == ProofOutcome::NotSent && proof.kind != ProofKind::ContactCode)
        return refused(step, What::Unfit); // what an operator attests has failed or not
    proof.outcome = end.outcome;
    proof.at = step.now;
    return follow(step, ProofNoted{proof}).map([&] {
        const bool isPassed = end.outcome == ProofOutcome::Passed;
        step.record.append(entryOf(step, actionOf(end.outcome), detailsOf(proof),
                                   isPassed ? Outcome::Done : Outcome::Failed));
    });
}

StoreResult<void> perform(Step &step, const operation::Reveal &reveal)
{
    if (!step.entry)
        return refused(step, What::NoSuchCase);
    if (reveal.contact.isEmpty())
        return refused(step, What::Unfit);
    // A case that is to be read, or was stopped, goes no further.
    if (step.entry->inHand.stage == Stage::Unsettled || step.entry->inHand.ending)
        return refused(step, CaseRefusal::NotNow);
    if (const auto asked = askGate(step, Act::Reveal); !asked)
        return tl::unexpected(asked.error());
    const QJsonObject details{{u"contact"_s, toText(reveal.contact)}};
    if (!step.missing.isEmpty()) {
        recordRefusal(step, Action::ContactRevealed, details);
        return {};
    }
    step.record.append(entryOf(step, Action::ContactRevealed, details));
    return countUse(step, Act::Reveal);
}

StoreResult<void> perform(Step &step, const operation::AskApproval & /*ask*/)
{
    if (!step.entry)
        return refused(step, What::NoSuchCase);
    const Case &inHand = step.entry->inHand;
    const ReasonGiven same{inHand.reason, inHand.ticket};
    const DeskCase before = *step.entry;
    return follow(step, same).map([&] { // so that the same rules hold as for what changes it
        step.entry = before;
        step.record.append(entryOf(step, Action::ApprovalAsked));
    });
}

StoreResult<void> perform(Step &step, const operation::AnswerApproval &answer)
{
    return follow(step, ApprovalAnswered{answer.answer}).map([&] {
        const Case &inHand = step.entry->inHand;
        const QJsonObject details{{u"reason"_s, inHand.reason}, {u"target"_s, toText(inHand.target)}};
        const bool isGiven = answer.answer == Answer::Given;
        step.record.append(entryOf(step, isGiven ? Action::ApprovalGiven : Action::ApprovalRefused, details,
                                   isGiven ? Outcome::Done : Outcome::Refused));
    });
}

} // namespace renumber::desk
