// SPDX-License-Identifier: Apache-2.0
#include "boardfacts.h"

#include "callerfacts.h"
#include "desk/caserules.h"
#include "desk/proofstanding.h"
#include "text/sanitized.h"

namespace renumber::ui {

using callers::CallerCase;
using desk::Missing;
using screen::BoardRow;
using screen::ChangeStep;

namespace {

/// What the case itself says of how long it waits; none where nothing of it is counted.
std::optional<QDateTime> untilOf(const Missing &missing)
{
    using What = Missing::What;
    const bool isCounted = missing.what == What::PersonLocked || missing.what == What::OnHold
        || missing.what == What::OverBudget;
    return isCounted ? missing.until : std::nullopt;
}

/// Whether the operator has to be quick, as proofs are over by and by.
bool isForProofs(const screen::WaitsFor &waitsFor)
{
    using What = Missing::What;
    const auto *missing = std::get_if<Missing>(&waitsFor);
    if (missing == nullptr)
        return std::holds_alternative<std::monostate>(waitsFor);
    return missing->what != What::PersonLocked && missing->what != What::FlagStops
        && missing->what != What::ApprovalRefused && missing->what != What::OnHold
        && missing->what != What::OverBudget;
}

/// What \a facts say of the proofs, whose times go by \a here to the program's clock.
template <typename Here>
std::optional<QDateTime> nearestEnd(const desk::Facts &facts, const desk::Policy &policy,
                                    const QDateTime &storeTime, const Here &here)
{
    std::optional<QDateTime> nearest;
    for (const desk::Proof &proof : facts.inHand.proofs) {
        const QDateTime end = here.fromStore(desk::endOf(proof, policy));
        const bool counts = desk::standingOf(proof, facts, policy, storeTime) == desk::ProofStanding::Counts;
        if (counts && (!nearest || end < *nearest))
            nearest = end;
    }
    return nearest;
}

template <typename Here> std::optional<Missing> foremostHere(const QList<Missing> &missing, const Here &here)
{
    std::optional<Missing> one = screen::foremost(missing);
    if (one && one->until)
        one->until = here.fromStore(*one->until);
    return one;
}

/// What of a row the store tells.
BoardRow rowOf(const desk::DeskCase &entry, const callers::Desk &desk)
{
    BoardRow row;
    row.caseId = entry.inHand.id;
    row.number = entry.number;
    row.name = text::sanitized(entry.shown.name, text::Longest::Name);
    row.kind = entry.inHand.kind;
    row.from = entry.shown.from;
    row.to = entry.shown.to;
    row.stage = entry.inHand.stage;
    row.ending = entry.inHand.ending;
    row.holder = entry.inHand.lease.holder;
    row.openedBy = entry.inHand.openedBy;
    row.heldBy = entry.inHand.heldBy;
    for (const auto &[flag, state] : entry.inHand.flags) {
        if (state == desk::FlagState::Raised)
            row.flags.insert(flag);
    }
    row.ticket = text::sanitized(entry.inHand.ticket, text::Longest::Name);
    row.openedAt = desk.fromStore(entry.openedAt);
    row.owed = entry.owed;
    return row;
}

int countingOf(const desk::Case &inHand, const desk::Policy &policy, const QList<Missing> &missing)
{
    const desk::Rule *rule = desk::ruleFor(policy, inHand);
    return rule == nullptr ? 0 : countingBy(*rule, missing);
}

void addWhatIsInHand(BoardRow &row, const CallerCase &one)
{
    const callers::CaseRecord &record = one.record();
    const QList<Missing> missing = record.missing(desk::Act::Text);
    row.proofs = countingOf(record.now()->inHand, record.policy(), missing);
    if (row.name.isEmpty())
        row.name = text::sanitized(one.atService().account().displayName, text::Longest::Name);
    const change::Change &change = one.atService().runner().change();
    if (const auto step = screen::stepOf(change)) {
        row.waitsFor = *step;
        const auto *awaiting = std::get_if<change::AwaitingCode>(&change.phase);
        if (awaiting && *step != ChangeStep::CodeUsedUp)
            row.deadline = awaiting->code.expiresAt;
        return;
    }
    if (!desk::isBeforePermit(row.stage))
        return;
    if (const auto foremost = foremostHere(missing, record)) {
        row.waitsFor = *foremost;
        row.deadline = untilOf(*foremost);
    }
    const auto facts = record.facts(desk::Act::Text);
    if (facts && isForProofs(row.waitsFor))
        row.deadline = nearestEnd(*facts, record.policy(), record.storeTime(), record);
}

/// Of a permit that is open in nobody's hand.
void addWhatIsOut(BoardRow &row, const desk::Permit &permit, const KeptCodes::Codes &kept)
{
    if (permit.act != desk::Act::Text || permit.state != desk::PermitState::Sent) {
        row.stage = desk::Stage::Unsettled; // as the store has it once it is taken
        return;
    }
    row.waitsFor = ChangeStep::MessageOut;
    const auto known = kept.constFind(row.caseId);
    if (known == kept.cend())
        return;
    row.waitsFor = known->step;
    if (known->step != ChangeStep::CodeUsedUp)
        row.deadline = known->expiresAt;
}

/// What the board knows of one that this program does not have in hand.
void addWhatIsOnBoard(BoardRow &row, const desk::DeskCase &entry, const callers::Desk &desk,
                      const KeptCodes::Codes &kept, const QDateTime &now)
{
    const QList<Missing> missing = entry.missing.value_or(QList<Missing>());
    row.proofs = countingOf(entry.inHand, desk.policy(), missing);
    const auto foremost = foremostHere(missing, desk);
    const bool isLocked = foremost && foremost->what == Missing::What::PersonLocked;
    if (foremost && (isLocked || desk::isBeforePermit(row.stage))) {
        row.waitsFor = *foremost;
        row.deadline = untilOf(*foremost);
    } else if (entry.permit) {
        const bool isElsewhere
            = entry.inHand.lease.isHeldAt(now) && entry.inHand.lease.holder != desk.actor();
        if (!isElsewhere)
            addWhatIsOut(row, *entry.permit, kept);
        return;
    }
    desk::Facts facts;
    facts.inHand = entry.inHand;
    facts.actor = desk.actor();
    if (desk::isBeforePermit(row.stage) && isForProofs(row.waitsFor))
        row.deadline = nearestEnd(facts, desk.policy(), now, desk);
}

} // namespace

screen::Board boardOf(const callers::Desk &desk, const QString &onScreen, const screen::BoardFilter &filter,
                      const KeptCodes::Codes &kept, const QDateTime &now)
{
    screen::Board board;
    for (const desk::DeskCase &entry : desk.board()) {
        BoardRow row = rowOf(entry, desk);
        if (const CallerCase *one = desk.inHand(row.caseId))
            addWhatIsInHand(row, *one);
        else
            addWhatIsOnBoard(row, entry, desk, kept, now);
        board.rows.append(row);
    }
    board.onScreen = onScreen;
    board.viewer = {desk.actor(), desk.opened() ? desk.opened()->roles : desk::Roles()};
    board.filter = filter;
    if (desk.trouble()) {
        if (const auto *fault = std::get_if<desk::StoreFault>(&*desk.trouble()))
            board.fault = *fault;
    }
    return board;
}

} // namespace renumber::ui
