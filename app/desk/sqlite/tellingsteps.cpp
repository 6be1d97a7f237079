// SPDX-License-Identifier: Apache-2.0
#include "desk/sqlite/casedetails.h"
#include "desk/sqlite/steps.h"
#include "desk/statement.h"

using namespace Qt::StringLiterals;

namespace renumber::desk {

using audit::Action;
using audit::Outcome;
using casedetails::TellingState;
using operation::RecordTelling;
using What = StoreFault::What;

namespace {

StoreResult<void> setTelling(const Step &step, Tell whom, TellingState state,
                             const std::optional<TellingHow> &how)
{
    return told(
        casedetails::setTelling(step.database, *step.entry, {whom, state, how, step.desk.actor, step.now}));
}

} // namespace

StoreResult<void> owe(const Step &step)
{
    for (const Tell whom : step.desk.policy.tell) {
        if (const auto owed = setTelling(step, whom, TellingState::Owed, std::nullopt); !owed)
            return owed;
    }
    return {};
}

StoreResult<void> perform(Step &step, const RecordTelling &telling)
{
    if (const auto may = demand(step, {Role::Operator}); !may)
        return may;
    if (!step.entry)
        return refused(step, What::NoSuchCase);
    const bool isDone = telling.came == RecordTelling::Came::Done;
    const bool follows
        = isDone ? step.entry->owed.contains(telling.whom) : step.entry->inHand.stage == Stage::Telling;
    if (!follows)
        return refused(step, CaseRefusal::NotNow);
    if (isDone && telling.how == RecordTelling::How::Stated && !saysSomething(step.operation.note))
        return refused(step, What::Unfit);
    // Of those who are owed to be told it counts only that somebody was asked to.
    const bool isAsked = !isDone && telling.how == RecordTelling::How::Notified;
    const std::optional how = isDone || isAsked ? std::optional(telling.how) : std::nullopt;
    QJsonObject details{{u"whom"_s, text::nameIn(tellNames, telling.whom)}};
    if (how)
        details.insert(u"how"_s, text::nameIn(tellingHowNames, *how));
    step.record.append(entryOf(step, isDone ? Action::TellingDone : Action::TellingOwed, details,
                               isDone ? Outcome::Done : Outcome::NotKnown));
    return setTelling(step, telling.whom, isDone ? TellingState::Done : TellingState::Owed, how);
}

} // namespace renumber::desk
