// SPDX-License-Identifier: Apache-2.0
// What an operator sees of cases and people before any of them is in hand. Reads, and blocks on the disk.
#pragma once

#include "desk/sqlite/sqlitedesk.h"
#include "desk/store/deskcase.h"
#include "desk/store/personmarks.h"
#include "desk/store/storefault.h"
#include "sqlite/statement.h"

#include <map>

namespace renumber::desk {

/// \a entries, each with what the actor of \a desk would miss at \a now for a text in it, if they had it in
/// hand.
StoreResult<QList<DeskCase>> withMissing(QList<DeskCase> entries, QSqlDatabase &database,
                                         const SqliteDesk &desk, const QDateTime &now);

/// What is known of each of \a persons at \a now.
StoreResult<std::map<PersonKey, PersonMarks>> marksOf(const QList<PersonKey> &persons, QSqlDatabase &database,
                                                      const SqliteDesk &desk, const QDateTime &now);

} // namespace renumber::desk
