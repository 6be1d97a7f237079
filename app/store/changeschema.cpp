// SPDX-License-Identifier: Apache-2.0
#include "store/changeschema.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace renumber::store {

namespace {

ChangeStore::Result<int> versionOf(QSqlDatabase &database)
{
    QSqlQuery query(database);
    if (!query.exec(u"PRAGMA user_version"_s) || !query.next())
        return tl::unexpected(failureFrom(query.lastError()));
    return query.value(0).toInt();
}

ChangeStore::Result<void> carryOut(QSqlDatabase &database, const QStringList &statements)
{
    for (const QString &statement : statements) {
        QSqlQuery query(database);
        if (!query.exec(statement))
            return tl::unexpected(failureFrom(query.lastError()));
    }
    return {};
}

} // namespace

const QList<QStringList> &schemaVersions()
{
    static const QList<QStringList> versions{
        {u"CREATE TABLE changes ("
         "id TEXT NOT NULL PRIMARY KEY, service TEXT NOT NULL, origin TEXT NOT NULL, user TEXT NOT NULL, "
         "profile TEXT NOT NULL, kind TEXT NOT NULL, aim TEXT NOT NULL, confirmation TEXT NOT NULL, "
         "before TEXT NOT NULL, target TEXT NOT NULL, begun_at TEXT NOT NULL, stage TEXT NOT NULL, "
         "sent_at TEXT, expires_at TEXT, resend_at TEXT, to_current_at TEXT, entries_left INTEGER, "
         "entries_source TEXT NOT NULL, replaces_earlier INTEGER NOT NULL, delivery TEXT NOT NULL, details "
         "TEXT NOT NULL, "
         "owner TEXT NOT NULL)"_s},
        // Until then "user" was the id itself, which what opens the file replaces.
        {u"ALTER TABLE changes ADD COLUMN entry_name TEXT NOT NULL DEFAULT 'userId'"_s,
         u"ALTER TABLE changes ADD COLUMN has_id INTEGER NOT NULL DEFAULT 1"_s},
        // Until then several programs could use one file, and each had rows of its own.
        {u"ALTER TABLE changes DROP COLUMN owner"_s},
        // Until then tenants at one origin were not told apart, nor was it known which key had made a hash.
        {u"ALTER TABLE changes ADD COLUMN tenant TEXT NOT NULL DEFAULT ''"_s,
         u"ALTER TABLE changes ADD COLUMN ids_key TEXT NOT NULL DEFAULT ''"_s},
        // Until then a restart forgot what the service had said of a code, and of those that were entered.
        {u"ALTER TABLE changes ADD COLUMN validity TEXT NOT NULL DEFAULT 'good'"_s,
         u"ALTER TABLE changes ADD COLUMN entry_outcome TEXT NOT NULL DEFAULT 'none'"_s,
         u"ALTER TABLE changes ADD COLUMN click_not_shown_at TEXT"_s},
        // Until then every code came as its kind of contact has it.
        {u"ALTER TABLE changes ADD COLUMN channel TEXT NOT NULL DEFAULT 'text'"_s,
         u"ALTER TABLE changes ADD COLUMN channel_app TEXT NOT NULL DEFAULT ''"_s,
         u"ALTER TABLE changes ADD COLUMN channel_value TEXT NOT NULL DEFAULT ''"_s},
    };
    return versions;
}

ChangeStore::Result<void> bringUpToDate(QSqlDatabase &database, const QList<QStringList> &versions)
{
    const auto version = versionOf(database);
    if (!version)
        return tl::unexpected(version.error());
    if (*version == versions.size())
        return {};
    if (*version > versions.size())
        return tl::unexpected(ChangeStore::Failure::NewerVersion);
    QStringList statements{u"BEGIN IMMEDIATE"_s};
    for (qsizetype next = *version; next < versions.size(); ++next)
        statements += versions.at(next);
    // Numbers only; a PRAGMA takes no bound values.
    statements << u"PRAGMA user_version = %1"_s.arg(versions.size()) << u"COMMIT"_s;
    auto done = carryOut(database, statements);
    if (!done)
        carryOut(database, {u"ROLLBACK"_s});
    return done;
}

ChangeStore::Failure failureFrom(const QSqlError &error)
{
    // The low byte of SQLite's result code is the primary one (sqlite.org/rescode.html).
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return ChangeStore::Failure::Damaged;
    case 8: // SQLITE_READONLY
    case 13: // SQLITE_FULL
        return ChangeStore::Failure::Unwritable;
    case 1: // SQLITE_ERROR: a table or column that ought to be there is not
        return ChangeStore::Failure::Damaged;
    default:
        return ChangeStore::Failure::Unreadable;
    }
}

} // namespace renumber::store
