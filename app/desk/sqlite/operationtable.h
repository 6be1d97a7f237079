// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/store/operation.h"
#include "sqlite/statement.h"

/// The table "operations": what was asked for under each id, as a salted hash, which is erased with what is
/// private. All of it blocks on the disk.
namespace renumber::desk::operationtable {

/// Notes what \a operation asks for, \a at.
sqlite::Result<void> add(QSqlDatabase &database, const Operation &operation, const QDateTime &at);
/// Whether something else than \a operation was asked for under its id, as far as that is known still.
sqlite::Result<bool> isAnother(QSqlDatabase &database, const Operation &operation);
/// Erases what was noted before \a moment.
sqlite::Result<void> erase(QSqlDatabase &database, const QDateTime &moment);

} // namespace renumber::desk::operationtable
