// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/audit/verifier.h"
#include "desk/store/deskstore.h"
#include "sqlite/statement.h"

#include <functional>

/// The tables "audit" and "audit_private". All of it blocks on the disk.
namespace renumber::desk::audittable {

/// A row that is to be written.
struct Entry
{
    audit::Action action = audit::Action::Searched;
    audit::Outcome outcome = audit::Outcome::Done;
    QString caseId = {};
    PersonKey person = {};
    QJsonObject details = {};
    QString ticket = {}; ///< this and the two below: private
    QString note = {};
    QString shownName = {};
};

/// Who writes rows, when, and in which operation.
struct Scribe
{
    QString actor;
    qint64 at = 0; ///< microseconds since 1970, UTC
    QString operation;
    Timing timing = Timing::Now;
};

/// Which rows are meant.
struct Wanted
{
    audit::Filter filter = {};
    QString place = {}; ///< SqliteDesk::place: none about persons of another; empty: of all
};

/// The last row; that of no row where there is none.
sqlite::Result<audit::Head> headOf(QSqlDatabase &database);
/// When the last row was written; 0 where there is none.
sqlite::Result<qint64> lastAt(QSqlDatabase &database);
/// Appends a row for \a entry, within the transaction of whatever it tells of. The new head.
sqlite::Result<audit::Head> append(QSqlDatabase &database, const Entry &entry, const Scribe &scribe);

/// Rows of the operation \a id, the first first.
sqlite::Result<QList<audit::Row>> ofOperation(QSqlDatabase &database, const QString &id);
/// Hands the rows from the row \a first on to \a take, the oldest first.
sqlite::Result<void> forEachFrom(QSqlDatabase &database, qint64 first,
                                 const std::function<void(const audit::Row &)> &take);
/// Whether \a actor has ever written a row.
sqlite::Result<bool> hasActor(QSqlDatabase &database, const QString &actor);

/// See DeskStore::page().
sqlite::Result<QList<AuditRow>> page(QSqlDatabase &database, const Wanted &wanted, qint64 before);
/// See DeskStore::count().
sqlite::Result<RowCount> count(QSqlDatabase &database, const Wanted &wanted);
/// Hands the rows that are \a wanted and whose seq is below \a before (0: all) to \a take, the oldest first,
/// one at a time; until it returns false.
sqlite::Result<void> forEach(QSqlDatabase &database, const Wanted &wanted, qint64 before,
                             const std::function<bool(const AuditRow &)> &take);

/// Erases what is private in rows that were written before \a moment. How many those were.
sqlite::Result<int> erasePrivate(QSqlDatabase &database, qint64 moment);

} // namespace renumber::desk::audittable
