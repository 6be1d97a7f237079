// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sqlite/failure.h"

#include <QMap>
#include <QStringList>

class QSqlDatabase;

namespace renumber::sqlite {

/// The version of the open \a database, which is its user_version.
Result<int> versionOf(QSqlDatabase &database);

/// Brings the open \a database to the last of \a versions, of which each
/// makes it out of the one before: all or nothing. NewerVersion, and nothing is changed, where it is beyond
/// that; Damaged where a table or a column is missing then.
Result<void> bringUpToDate(QSqlDatabase &database, const QList<QStringList> &versions);

/// The statements by which tables, indexes, triggers and views of an open database were made, by their kind
/// and name ("table audit"). What SQLite makes by itself is not among them.
using Schema = QMap<QString, QString>;
Result<Schema> schemaOf(QSqlDatabase &database);
/// What \a versions make, up to the version \a last.
Result<Schema> schemaMadeBy(const QList<QStringList> &versions, qsizetype last);

} // namespace renumber::sqlite
