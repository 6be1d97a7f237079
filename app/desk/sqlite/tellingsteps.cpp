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

constexpr std::array howNames{text::Named{RecordTelling::How::Service, "service"},
                              text::Named{RecordTelling::How::Notified, "notified"},
                              text::Named{RecordTelling::How::Stated, "stated"}};
static_assert(text::isComplete(howNames));

StoreResult<void> setTelling(const Step &step, Tell whom, TellingState state)
{
    return told(casedetails::setTelling(step.database, *step.entry, whom, state, step.desk.actor, step.now));
}

} // namespace

StoreResult<void> owe(const Step &step)
{
    for (const Tell whom : step.desk.policy.tell) {
        if (const auto owed = setTelling(step, whom, TellingState::Owed); !owed)
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
    QJsonObject details{{u"whom"_s, text::nameIn(tellNames, telling.whom)}};
    if (isDone)
        details.insert(u"how"_s, text::nameIn(howNames, telling.how));
    step.record.append(entryOf(step, isDone ? Action::TellingDone : Action::TellingOwed, details,
                               isDone ? Outcome::Done : Outcome::NotKnown));
    return setTelling(step, telling.whom, isDone ? TellingState::Done : TellingState::Owed);
}

} // namespace renumber::desk
