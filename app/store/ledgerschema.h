// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/ledgerfailure.h"

#include <QStringList>

#include <tl/expected.hpp>

class QSqlDatabase;
class QSqlError;

namespace renumber::store {

/// What makes each version of the ledger out of the one before, beginning with an empty file. Grows at its
/// end only: files of every version are out there.
const QList<QStringList> &ledgerVersions();

/// Brings the open \a database, whose version is its user_version, to the last of \a versions, all or
/// nothing. NewerVersion, and nothing is changed, where it is beyond that.
tl::expected<void, LedgerFailure> bringUpToDate(QSqlDatabase &database, const QList<QStringList> &versions);

/// What went wrong with the last statement or transaction of \a database or a query on it.
LedgerFailure failureFrom(const QSqlError &error);

} // namespace renumber::store
