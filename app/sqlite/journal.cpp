// SPDX-License-Identifier: Apache-2.0
#include "sqlite/journal.h"

#include "sqlite/statement.h"

using namespace Qt::StringLiterals;

namespace renumber::sqlite {

Result<bool> emptyJournal(QSqlDatabase &database)
{
    const auto numberOf = [](const QSqlQuery &query) { return query.value(0).toInt(); };
    const auto patience = firstRow(carryOut(database, u"PRAGMA busy_timeout"_s), 0, numberOf);
    if (!patience)
        return tl::unexpected(patience.error());
    carryOut(database, u"PRAGMA busy_timeout = 0"_s);
    const auto isBusy = firstRow(carryOut(database, u"PRAGMA wal_checkpoint(TRUNCATE)"_s), 1, numberOf);
    carryOut(database, u"PRAGMA busy_timeout = %1"_s.arg(*patience));
    return isBusy.map([](int busy) { return busy == 0; });
}

} // namespace renumber::sqlite
