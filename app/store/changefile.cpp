// SPDX-License-Identifier: Apache-2.0
#include "store/changefile.h"

#include "sqlite/schema.h"
#include "sqlite/statement.h"
#include "store/changerow.h"
#include "store/changeschema.h"

#include <QDir>
#include <QFile>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace renumber::store {

using sqlite::carryOut;
using sqlite::failureFrom;
using sqlite::inTransaction;
using sqlite::toValue;

namespace {

constexpr qint64 largest = 64 << 20; // a row has less than 1 kB

QString insertStatement()
{
    const QStringList &columns = rowColumns();
    QStringList updates;
    for (const QString &column : columns)
        updates.append(column + u" = excluded."_s + column);
    return u"INSERT INTO changes (%1, has_id) VALUES (%2 0) ON CONFLICT (id) DO UPDATE SET %3"_s.arg(
        columns.join(u", "_s), u"?, "_s.repeated(columns.size()), updates.join(u", "_s));
}

/// What of the table can be read.
struct Rows
{
    QList<UnfinishedChange> readable;
    qsizetype unreadable = 0;
};

/// As far as it goes: \a rows has something where it fails in the middle, too.
ChangeStore::Result<void> readInto(QSqlDatabase &database, Rows &rows)
{
    rows = {};
    auto query
        = carryOut(database, u"SELECT %1 FROM changes ORDER BY begun_at"_s.arg(rowColumns().join(u", "_s)));
    if (!query)
        return tl::unexpected(query.error());
    const auto columns = int(rowColumns().size());
    while (query->next()) {
        QVariantList values;
        for (int column = 0; column < columns; ++column)
            values.append(query->value(column));
        if (const auto change = changeFromRow(values))
            rows.readable.append(*change);
        else
            ++rows.unreadable;
    }
    if (query->lastError().isValid())
        return tl::unexpected(failureFrom(query->lastError()));
    return {};
}

/// The first write into an empty journal makes it and waits for the disk several times, which a press should
/// not have to: this one writes what is there already.
ChangeStore::Result<void> beginJournal(QSqlDatabase &database)
{
    return inTransaction(database, [&] {
        return carryOut(database, u"PRAGMA user_version = %1"_s.arg(schemaVersions().size()))
            .map([](const QSqlQuery &) {});
    });
}

ChangeStore::Result<void> put(QSqlDatabase &database, const UnfinishedChange &change)
{
    return carryOut(database, insertStatement(), toRow(change)).map([](const QSqlQuery &) {});
}

} // namespace

ChangeStore::File::File(const QString &folder)
    : m_folder(folder)
    , m_ids(folder)
    , m_connection(QDir(folder).filePath(u"changes.sqlite"_s), largest,
                   [this](QSqlDatabase &database) { return whenOpened(database); })
{
}

ChangeStore::Result<void> ChangeStore::File::whenOpened(QSqlDatabase &database) const
{
    // What is committed has to survive the power failing, and what is taken away is to be gone.
    for (const QString &pragma : {u"PRAGMA synchronous = EXTRA"_s, u"PRAGMA secure_delete = ON"_s}) {
        if (const auto done = carryOut(database, pragma); !done)
            return tl::unexpected(done.error());
    }
    return sqlite::bringUpToDate(database, schemaVersions())
        .and_then([&] { return replaceIds(database); })
        .map([&] {
            // With one wait for the disk in each transaction. Where the file's place does not allow it, as in
            // some networks, SQLite stays with its other kind of journal.
            carryOut(database, u"PRAGMA journal_mode = WAL"_s);
            // By which earlier versions told each other that they run.
            const QStringList locks = QDir(m_folder).entryList(
                {u"running-*.lock"_s, u"changes.sqlite.lock"_s, u"ids.key.lock"_s}, QDir::Files);
            for (const QString &lock : locks)
                QFile::remove(QDir(m_folder).filePath(lock));
        });
}

/// Of the rows that an earlier version wrote.
ChangeStore::Result<void> ChangeStore::File::replaceIds(QSqlDatabase &database) const
{
    const auto replace = [&]() -> Result<void> {
        auto rows = carryOut(database, u"SELECT id, service, origin, user FROM changes WHERE has_id = 1"_s);
        if (!rows)
            return tl::unexpected(rows.error());
        QList<QVariantList> updates;
        while (rows->next()) {
            const QString user = rows->value(3).toString();
            const auto key = m_ids.keyFor(rows->value(1).toString(), rows->value(2).toString(), user);
            updates.append({toValue(key.user), toValue(key.hashedBy), rows->value(0)});
        }
        if (!updates.isEmpty() && !m_ids.isKept())
            return tl::unexpected(Failure::Unwritable);
        for (const QVariantList &update : std::as_const(updates)) {
            const auto done = carryOut(
                database, u"UPDATE changes SET user = ?, ids_key = ?, has_id = 0 WHERE id = ?"_s, update);
            if (!done)
                return tl::unexpected(done.error());
        }
        return {};
    };
    const auto found
        = carryOut(database, u"SELECT 1 FROM changes WHERE has_id = 1 LIMIT 1"_s).map([](QSqlQuery query) {
              return query.next();
          });
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return {};
    const auto replaced = inTransaction(database, replace);
    carryOut(database, u"PRAGMA wal_checkpoint(TRUNCATE)"_s); // which had them still
    return replaced;
}

ChangeStore::Result<void> ChangeStore::File::withDatabase(const sqlite::Connection::Task &task)
{
    const auto attempt = [&] { return m_connection.use(task); };
    Result<void> result = attempt();
    if (result || result.error() != Failure::Damaged)
        return result;
    return replaceDamaged().and_then(attempt).map_error(
        [](Failure failure) { return failure == Failure::Damaged ? Failure::Unreadable : failure; });
}

/// To be called once it was found to be damaged.
ChangeStore::Result<void> ChangeStore::File::replaceDamaged()
{
    Rows rows; // as far as they can be read
    const auto read = m_connection.use([&](QSqlDatabase &database) { return readInto(database, rows); });
    m_connection.close();
    if (rows.unreadable == 0 && (read || read.error() != Failure::Damaged))
        return read; // all can be
    m_setAside = m_connection.setAside();
    if (m_setAside.isEmpty())
        return tl::unexpected(Failure::Unwritable);
    return m_connection.use([&](QSqlDatabase &database) {
        return inTransaction(database, [&]() -> Result<void> {
            for (const UnfinishedChange &change : std::as_const(rows.readable)) {
                if (const auto done = put(database, change); !done)
                    return done;
            }
            return {};
        });
    });
}

ChangeStore::Result<ChangeStore::OnDisk> ChangeStore::File::load()
{
    OnDisk found;
    if (QFile::exists(m_connection.path())) {
        const auto read = withDatabase([&](QSqlDatabase &database) -> Result<void> {
            Rows rows;
            if (const auto result = readInto(database, rows); !result || rows.unreadable == 0) {
                found.changes = rows.readable;
                return result;
            }
            return tl::unexpected(Failure::Damaged);
        });
        if (!read)
            return tl::unexpected(read.error());
    }
    for (UnfinishedChange &change : found.changes) {
        const QString &hashedBy = change.account.hashedBy;
        change.isKeyLost = !hashedBy.isEmpty() && hashedBy != m_ids.keyId();
    }
    if (!found.changes.isEmpty())
        found.keySetAside = m_ids.setAside();
    found.setAside = std::exchange(m_setAside, {});
    return found;
}

ChangeStore::Result<void> ChangeStore::File::prepare()
{
    return withDatabase(beginJournal);
}

ChangeStore::Result<void> ChangeStore::File::write(const UnfinishedChange &change)
{
    return withDatabase([&](QSqlDatabase &database) {
        return inTransaction(database, [&] { return put(database, change); });
    });
}

ChangeStore::Result<void> ChangeStore::File::erase(const QString &id)
{
    if (!QFile::exists(m_connection.path()))
        return {};
    return withDatabase([&](QSqlDatabase &database) {
        const auto erased = inTransaction(database, [&] {
            return carryOut(database, u"DELETE FROM changes WHERE id = ?"_s, {id}).map([](const QSqlQuery &) {
            });
        });
        carryOut(database, u"PRAGMA wal_checkpoint(TRUNCATE)"_s); // which had it still
        beginJournal(database);
        return erased;
    });
}

} // namespace renumber::store
