// SPDX-License-Identifier: Apache-2.0
#include "desk/holding.h"
#include "desk/sqlite/casedetails.h"
#include "desk/sqlite/casetable.h"
#include "desk/sqlite/persontable.h"
#include "desk/sqlite/steps.h"
#include "desk/sqlite/storedvalue.h"
#include "desk/statement.h"

using namespace Qt::StringLiterals;

namespace renumber::desk {

using audit::Action;
using audit::Outcome;
using What = StoreFault::What;

namespace {

Outcome outcomeOf(Ending ending)
{
    switch (ending) {
    case Ending::Done:
        return Outcome::Done;
    case Ending::Refused:
        return Outcome::Refused;
    case Ending::Abandoned:
        return Outcome::Abandoned;
    case Ending::Stopped:
        return Outcome::Stopped;
    case Ending::NotKnown:
        return Outcome::NotKnown;
    }
    Q_UNREACHABLE();
}

QJsonObject detailsOf(const operation::StateCase &state)
{
    QJsonObject details;
    if (state.reason)
        details.insert(u"reason"_s, *state.reason);
    if (state.ticket)
        details.insert(u"ticket"_s, state.ticket->isEmpty() ? u"none"_s : u"given"_s);
    if (state.target)
        details.insert(u"target"_s, toText(*state.target));
    for (const auto &[flag, is] : state.flags) {
        if (!isStoresAlone(flag))
            details.insert(text::nameIn(flagNames, flag), text::nameIn(flagStateNames, is));
    }
    return details;
}

/// What the program has \a said of flags; the store's own it cannot take away, nor what is raised without a
/// word. That somebody asked for another factor, too, is not unsaid: that case goes no further.
void takeFlags(Step &step, const FlagStates &said)
{
    Case &inHand = step.entry->inHand;
    FlagStates flags = inHand.flags;
    for (const auto &[flag, state] : said) {
        const auto before = flags.find(flag);
        const bool isTakenAway = (state == FlagState::NotKnown || flag == Flag::OtherFactor)
            && before != flags.cend() && before->second == FlagState::Raised;
        if (!isStoresAlone(flag) && !isTakenAway)
            flags[flag] = state;
    }
    inHand = withFlags(inHand, flags, step.desk.policy, StoreKind::Sqlite);
}

/// Nobody can find out what came of the permit: whom a change concerns is owed to be told of it.
StoreResult<void> giveUp(Step &step)
{
    const QString permit = step.entry ? step.entry->inHand.permit : QString();
    return follow(step, ClosedAs{Ending::NotKnown})
        .and_then([&] {
            return told(casedetails::setPermitState(step.database, permit, PermitState::NotKnown, step.now));
        })
        .and_then([&] { return owe(step); })
        .map([&] {
            step.record.append(
                entryOf(step, Action::TellingOwed, {{u"permit"_s, permit}}, Outcome::NotKnown));
        });
}

} // namespace

StoreResult<void> perform(Step &step, const operation::OpenCase &open)
{
    const Operation &operation = step.operation;
    if (const auto may = demand(step, {Role::Operator}); !may)
        return may;
    if (step.entry)
        return refused(step, What::IdUsed);
    if (open.person.isEmpty())
        return refused(step, What::Unfit);
    const auto other = casetable::openOf(step.database, open.person);
    if (!other)
        return tl::unexpected(faultFrom(other.error()));
    if (*other)
        return tl::unexpected(StoreFault{.what = What::PersonInHand, .now = *other});
    DeskCase entry;
    entry.inHand.id = operation.caseId;
    entry.inHand.version = 1;
    entry.inHand.person = open.person;
    entry.inHand.kind = open.kind;
    entry.inHand.openedBy = step.desk.actor;
    entry.inHand.heldBy = {step.desk.actor};
    entry.inHand.lease = {operation.lease, step.desk.actor, step.now.addSecs(leaseTime.count())};
    entry.openedAt = entry.takenAt = step.now;
    entry.shown = open.shown;
    const auto number = casetable::add(step.database, entry);
    if (!number)
        return tl::unexpected(faultFrom(number.error()));
    entry.number = *number;
    step.entry = entry;
    const bool isPhone = open.kind == account::ContactKind::Phone;
    auto row = entryOf(step, Action::CaseOpened,
                       {{u"number"_s, *number}, {u"kind"_s, isPhone ? u"phone"_s : u"email"_s}});
    row.shownName = open.shown.name;
    step.record.append(row);
    return {};
}

StoreResult<void> perform(Step &step, const operation::TakeCase & /*take*/)
{
    const QString before = step.entry ? step.entry->inHand.lease.holder : QString();
    return follow(step, Taken{step.operation.lease}).map([&] {
        step.entry->takenAt = step.now;
        QJsonObject details;
        if (!before.isEmpty())
            details.insert(u"before"_s, before);
        if (step.entry->inHand.stage == Stage::Unsettled)
            details.insert(u"permit"_s, step.entry->inHand.permit);
        step.record.append(entryOf(step, Action::CaseTaken, details));
    });
}

StoreResult<void> perform(Step &step, const operation::RenewLease & /*renew*/)
{
    return follow(step, Renewed{});
}

StoreResult<void> perform(Step &step, const operation::HandOver & /*handOver*/)
{
    return follow(step, HandedOver{}).map([&] { step.record.append(entryOf(step, Action::CaseHandedOver)); });
}

StoreResult<void> perform(Step &step, const operation::StateCase &state)
{
    if (!step.entry)
        return refused(step, What::NoSuchCase);
    // Both are one change of the case.
    const int version = step.entry->inHand.version;
    const Case &was = step.entry->inHand;
    const ReasonGiven given{state.reason.value_or(was.reason), state.ticket.value_or(was.ticket)};
    const auto done = follow(step, given).and_then([&]() -> StoreResult<void> {
        step.entry->inHand.version = version;
        return state.target ? follow(step, TargetChosen{*state.target}) : StoreResult<void>();
    });
    if (!done)
        return done;
    if (state.target)
        step.entry->shown.to = state.shownTarget;
    takeFlags(step, state.flags);
    auto row = entryOf(step, Action::CaseStated, detailsOf(state));
    row.ticket = state.ticket.value_or(QString());
    step.record.append(row);
    return {};
}

StoreResult<void> perform(Step &step, const operation::AddNote & /*add*/)
{
    if (const auto may = demand(step, {Role::Operator, Role::Approver}); !may)
        return may;
    if (!step.entry)
        return refused(step, What::NoSuchCase);
    if (step.entry->inHand.stage == Stage::Closed)
        return refused(step, CaseRefusal::NotNow);
    if (!saysSomething(step.operation.note))
        return refused(step, What::Unfit);
    step.record.append(entryOf(step, Action::NoteAdded));
    return {};
}

StoreResult<void> perform(Step &step, const operation::StopCase & /*stop*/)
{
    return follow(step, Stopped{}).and_then([&]() -> StoreResult<void> {
        step.entry->stoppedAt = step.now;
        step.record.append(entryOf(step, Action::CaseStopped, {}, Outcome::Stopped));
        auto lock = entryOf(step, Action::PersonLocked, {{u"because"_s, u"stopped"_s}});
        lock.note.clear(); // which the row before has
        step.record.append(lock);
        return told(persontable::lock(step.database, step.entry->inHand.person, step.now));
    });
}

StoreResult<void> perform(Step &step, const operation::CloseCase &close)
{
    if (close.ending == Ending::Done && step.entry && !step.entry->owed.empty())
        return refused(step, What::StillTelling);
    if (close.ending == Ending::NotKnown)
        return giveUp(step);
    const CaseEvent event = close.ending == Ending::Done ? CaseEvent(AllTold{}) : ClosedAs{close.ending};
    return follow(step, event).map([&] {
        const Ending ending = *step.entry->inHand.ending;
        step.record.append(entryOf(step, Action::CaseClosed, {}, outcomeOf(ending)));
    });
}

} // namespace renumber::desk
