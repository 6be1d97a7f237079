// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/store/deskcase.h"
#include "sqlite/statement.h"

/// The table "cases". What it gives has all that other tables say of a case, too. All of it blocks on the
/// disk.
namespace renumber::desk::casetable {

/// None where there is no such case; nor, with a \a place (SqliteDesk::place), where its person is at
/// another.
sqlite::Result<std::optional<DeskCase>> read(QSqlDatabase &database, const QString &id,
                                             const QString &place = {});
/// The case of \a person that is neither closed nor only to be told of; none where they have none.
sqlite::Result<std::optional<DeskCase>> openOf(QSqlDatabase &database, const PersonKey &person);
/// All that are not closed, the oldest first; with a \a place, those whose person is not at another.
sqlite::Result<QList<DeskCase>> board(QSqlDatabase &database, const QString &place = {});

/// Adds the row of \a entry, whose number is given here. It has no proofs and the like yet.
sqlite::Result<int> add(QSqlDatabase &database, const DeskCase &entry);
/// Puts \a entry with its proofs and approvals in place of the one of the same id.
sqlite::Result<void> write(QSqlDatabase &database, const DeskCase &entry);
/// Has the lease of the case \a id last until \a until.
sqlite::Result<void> renewLease(QSqlDatabase &database, const QString &id, const QDateTime &until);

/// Erases what is private in cases that were closed before \a moment.
sqlite::Result<void> erasePrivate(QSqlDatabase &database, const QDateTime &moment);

} // namespace renumber::desk::casetable
