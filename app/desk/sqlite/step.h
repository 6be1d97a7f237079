// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/caseevent.h"
#include "desk/sqlite/audittable.h"
#include "desk/sqlite/sqlitedesk.h"
#include "desk/store/operation.h"
#include "desk/store/storefault.h"
#include "sqlite/failure.h"

namespace renumber::desk {

/// One operation under way, within its transaction: what it goes by, and what comes of it until that is
/// written.
struct Step
{
    QSqlDatabase &database;
    const SqliteDesk &desk;
    const Operation &operation;
    const QDateTime now; ///< by the store's clock
    std::optional<DeskCase> entry = {}; ///< its case; none where it is about none
    QList<audittable::Entry> record = {}; ///< the rows that it writes
    QList<Missing> missing = {}; ///< what the gate said
};

/// What a failure of the file means for who asked.
StoreFault faultFrom(sqlite::Failure failure);

/// \a result, with such a fault.
template <typename Value> StoreResult<Value> told(const sqlite::Result<Value> &result)
{
    if (!result)
        return tl::unexpected(faultFrom(result.error()));
    if constexpr (std::is_void_v<Value>)
        return {};
    else
        return *result;
}

/// \a what, with the case of \a step as it is.
tl::unexpected<StoreFault> refused(const Step &step, StoreFault::What what);

/// Likewise, as it does not follow in the case.
tl::unexpected<StoreFault> refused(const Step &step, CaseRefusal why);

/// Fails unless the actor has one of \a roles.
StoreResult<void> demand(const Step &step, const Roles &roles);
/// Lets \a event follow in the case of \a step, by the rules of a case.
StoreResult<void> follow(Step &step, const CaseEvent &event);
/// What the gate goes by, from what is stored and from the case of \a step.
StoreResult<Facts> factsOf(const Step &step, Act act);
/// Asks the gate for \a act; \a step has its answer then. What it went by.
StoreResult<Facts> askGate(Step &step, Act act);
/// The lock that keeps everybody from \a person, also where nobody has noticed yet that failures make one.
StoreResult<std::optional<Lock>> lockNow(const Step &step, const PersonKey &person);
/// Counts the use of what \a act uses up.
StoreResult<void> countUse(const Step &step, Act act);

/// A row for the record of \a step, about its case.
audittable::Entry entryOf(const Step &step, audit::Action action, const QJsonObject &details = {},
                          audit::Outcome outcome = audit::Outcome::Done);

} // namespace renumber::desk
