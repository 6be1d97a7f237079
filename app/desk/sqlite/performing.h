// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/sqlite/sqlitedesk.h"
#include "desk/store/operation.h"
#include "desk/store/storefault.h"
#include "sqlite/statement.h"

namespace renumber::desk {

/// What time it is for a step.
struct StepTime
{
    QDateTime now; ///< by the store's clock
    QDateTime programsClock; ///< which nobody sets, and the store's may have gone beyond
    QDateTime computersClock; ///< which people may have set
};

/// Does \a operation within the transaction that is open on \a database: all that it checks, changes and
/// writes down. Where it fails, the transaction is to be rolled back.
StoreResult<Receipt> perform(QSqlDatabase &database, const SqliteDesk &desk, const Operation &operation,
                             const StepTime &time);

/// What came of the operation \a id; none: it was not done.
StoreResult<std::optional<Receipt>> receiptOf(QSqlDatabase &database, const QString &id);

/// Whether \a text is a UUID as this program writes them.
bool isUuid(const QString &text);

} // namespace renumber::desk
