// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/changestore.h"

#include <QStringList>

class QSqlDatabase;
class QSqlError;

namespace renumber::store {

/// What makes each version of the file out of the one before, beginning with an empty one. Grows at its
/// end only: files of every version are out there.
const QList<QStringList> &schemaVersions();

/// Brings the open \a database, whose version is its user_version, to the last of \a versions, all or
/// nothing. NewerVersion, and nothing is changed, where it is beyond that.
ChangeStore::Result<void> bringUpToDate(QSqlDatabase &database, const QList<QStringList> &versions);

/// What went wrong with the last statement or transaction of \a database or a query on it.
ChangeStore::Failure failureFrom(const QSqlError &error);

} // namespace renumber::store
