// SPDX-License-Identifier: Apache-2.0
#include "desk/locking.h"
#include "desk/sqlite/persontable.h"
#include "desk/sqlite/steps.h"
#include "desk/store/missingjson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace renumber::desk {

using audit::Action;
using audit::Outcome;
using What = StoreFault::What;

StoreResult<void> perform(Step &step, const operation::Search & /*search*/)
{
    if (const auto asked = askGate(step, Act::Search); !asked)
        return tl::unexpected(asked.error());
    if (!step.missing.isEmpty()) {
        step.record.append(
            entryOf(step, Action::Searched, {{u"missing"_s, toJson(step.missing)}}, Outcome::Refused));
        return {};
    }
    step.record.append(entryOf(step, Action::Searched));
    return countUse(step, Act::Search);
}

StoreResult<void> perform(Step &step, const operation::RecordHits &record)
{
    const auto rows = audittable::ofOperation(step.database, record.search);
    if (!rows)
        return tl::unexpected(faultFrom(rows.error()));
    const bool hadLeave = std::any_of(rows->cbegin(), rows->cend(), [&step](const audit::Row &row) {
        return row.action == nameOf(Action::Searched) && row.outcome == nameOf(Outcome::Done)
            && row.actor == step.desk.actor;
    });
    if (!hadLeave || record.hits < 0)
        return refused(step, What::Unfit);
    step.record.append(
        entryOf(step, Action::SearchAnswered, {{u"search"_s, record.search}, {u"hits"_s, record.hits}}));
    return {};
}

StoreResult<void> perform(Step &step, const operation::OpenPerson &open)
{
    return demand(step, {Role::Operator, Role::Approver, Role::Auditor}).map([&] {
        auto row = entryOf(step, Action::PersonOpened);
        row.person = open.person;
        row.shownName = open.shownName;
        step.record.append(row);
    });
}

StoreResult<void> perform(Step &step, const operation::LockPerson &lock)
{
    return demand(step, {Role::Operator, Role::Approver}).and_then([&] {
        auto row = entryOf(step, Action::PersonLocked, {{u"because"_s, u"asked"_s}});
        row.person = lock.person;
        step.record.append(row);
        return told(persontable::lock(step.database, lock.person, step.now));
    });
}

StoreResult<void> perform(Step &step, const operation::UnlockPerson &unlock)
{
    if (const auto may = demand(step, {Role::Operator, Role::Approver}); !may)
        return may;
    const auto lock = lockNow(step, unlock.person);
    if (!lock)
        return tl::unexpected(lock.error());
    if (!*lock)
        return refused(step, What::NotLocked);
    const auto why = whyLocked(**lock, StoreKind::Sqlite, step.desk.roles, step.operation.note, step.now);
    if (why)
        return tl::unexpected(StoreFault{
            .what = What::StillLocked, .stillLocked = why, .until = mayEndAt(**lock, StoreKind::Sqlite)});
    auto row = entryOf(step, Action::PersonUnlocked);
    row.person = unlock.person;
    step.record.append(row);
    return told(persontable::unlock(step.database, unlock.person, step.now));
}

} // namespace renumber::desk
