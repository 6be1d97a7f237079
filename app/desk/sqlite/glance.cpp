// SPDX-License-Identifier: Apache-2.0
#include "desk/sqlite/glance.h"

#include "desk/flagging.h"
#include "desk/gate.h"
#include "desk/locking.h"
#include "desk/sqlite/step.h"

#include <algorithm>

namespace renumber::desk {

namespace {

using Marks = std::map<PersonKey, PersonMarks>;

/// Of a proof counts what it is worth to whoever looks. That the case is not in their hands says the board
/// itself.
QList<Missing> missingIn(const Facts &facts, const Policy &policy, const QDateTime &now)
{
    QList<Missing> missing = gate(facts, policy, now);
    missing.removeIf([](const Missing &one) { return one.what == Missing::What::LeaseLost; });
    return missing;
}

PersonMarks marksBy(const Facts &facts, const Policy &policy, const QDateTime &now)
{
    PersonMarks marks;
    marks.lock = lockOf(facts, policy, now);
    for (const Flag flag : {Flag::FailedBefore, Flag::RecentChange}) {
        const auto state = facts.inHand.flags.find(flag);
        if (state != facts.inHand.flags.end() && state->second == FlagState::Raised)
            marks.flags.insert(flag);
    }
    return marks;
}

} // namespace

StoreResult<QList<DeskCase>> withMissing(QList<DeskCase> entries, QSqlDatabase &database,
                                         const SqliteDesk &desk, const QDateTime &now)
{
    const Operation nothing;
    for (DeskCase &entry : entries) {
        const auto facts = factsOf(Step{database, desk, nothing, now, entry}, Act::Text);
        if (!facts)
            return tl::unexpected(facts.error());
        entry.missing = missingIn(*facts, desk.policy, now);
    }
    return entries;
}

StoreResult<Marks> marksOf(const QList<PersonKey> &persons, QSqlDatabase &database, const SqliteDesk &desk,
                           const QDateTime &now)
{
    const Operation nothing;
    Marks marks;
    for (const PersonKey &person : persons) {
        DeskCase nobodys; // of which the store knows no more than whose it would be
        nobodys.inHand.person = person;
        const auto facts = factsOf(Step{database, desk, nothing, now, nobodys}, Act::Text);
        if (!facts)
            return tl::unexpected(facts.error());
        marks[person] = marksBy(*facts, desk.policy, now);
    }
    return marks;
}

} // namespace renumber::desk
