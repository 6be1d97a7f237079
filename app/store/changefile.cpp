// SPDX-License-Identifier: Apache-2.0
#include "store/changefile.h"

#include "disk/datafolder.h"
#include "disk/plainfile.h"
#include "store/changerow.h"
#include "store/changeschema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace renumber::store {

namespace {

constexpr std::chrono::milliseconds patience = 15s; // somebody may be copying the file
constexpr qint64 largest = 64 << 20;

ChangeStore::Result<QSqlQuery> carryOut(QSqlDatabase &database, const QString &statement,
                                        const QVariantList &values = {})
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return tl::unexpected(failureFrom(query.lastError()));
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return tl::unexpected(failureFrom(query.lastError()));
    return query;
}

ChangeStore::Result<void> inTransaction(QSqlDatabase &database,
                                        const std::function<ChangeStore::Result<void>()> &task)
{
    auto result = carryOut(database, u"BEGIN IMMEDIATE"_s).map([](const QSqlQuery &) {});
    if (!result)
        return result;
    result = task();
    if (result)
        result = carryOut(database, u"COMMIT"_s).map([](const QSqlQuery &) {});
    if (!result)
        carryOut(database, u"ROLLBACK"_s);
    return result;
}

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
{
}

QString ChangeStore::File::path() const
{
    return QDir(m_folder).filePath(u"changes.sqlite"_s);
}

ChangeStore::Result<void> ChangeStore::File::open(QSqlDatabase &database) const
{
    // A row has less than 1 kB; and what is none of SQLite's files, it would wait for.
    const QStringList companions{{}, u"-journal"_s, u"-wal"_s, u"-shm"_s};
    const bool arePlain = std::all_of(companions.cbegin(), companions.cend(), [this](const QString &ending) {
        return disk::isPlainOrMissing(path() + ending);
    });
    if (!arePlain || QFileInfo(path()).size() > largest)
        return tl::unexpected(Failure::Unreadable);
    // Made here and not by SQLite, which would let others read it; its journals take after it.
    QFile file(path());
    if (!file.exists()
        && !(disk::makeDataFolder(m_folder)
             && file.open(QIODevice::NewOnly | QIODevice::WriteOnly, disk::ownerOnly))
        && !file.exists())
        return tl::unexpected(Failure::Unwritable);
    file.close();
    database.setDatabaseName(path());
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(patience.count()));
    if (!database.open())
        return tl::unexpected(failureFrom(database.lastError()));
    // What is committed has to survive the power failing, and what is taken away is to be gone.
    for (const QString &pragma : {u"PRAGMA synchronous = EXTRA"_s, u"PRAGMA secure_delete = ON"_s}) {
        if (const auto done = carryOut(database, pragma); !done)
            return tl::unexpected(done.error());
    }
    return bringUpToDate(database, schemaVersions()).and_then([&] { return replaceIds(database); }).map([&] {
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

void ChangeStore::File::close()
{
    if (m_connection.isEmpty())
        return;
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(std::exchange(m_connection, {}));
}

ChangeStore::Result<void> ChangeStore::File::connect()
{
    // Somebody may have taken it away.
    if (!m_connection.isEmpty() && disk::fileId(path()) == m_opened)
        return {};
    close();
    m_connection = QUuid::createUuid().toString();
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    const auto opened = open(database);
    m_opened = disk::fileId(path());
    return opened;
}

ChangeStore::Result<void> ChangeStore::File::onConnection(const Task &task)
{
    Result<void> result = connect();
    if (result) {
        QSqlDatabase database = QSqlDatabase::database(m_connection, false);
        result = task(database);
    }
    if (!result)
        close(); // what it has cached may be what is wrong
    return result;
}

ChangeStore::Result<void> ChangeStore::File::withDatabase(const Task &task)
{
    const auto attempt = [&] { return onConnection(task); };
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
    const auto read = onConnection([&](QSqlDatabase &database) { return readInto(database, rows); });
    close();
    if (rows.unreadable == 0 && (read || read.error() != Failure::Damaged))
        return read; // all can be
    m_setAside = disk::setAside(path());
    if (m_setAside.isEmpty())
        return tl::unexpected(Failure::Unwritable);
    // Journals left behind would be played into the new file.
    for (const QString &journal : {u"-journal"_s, u"-wal"_s})
        QFile::rename(path() + journal, m_setAside + journal);
    QFile::remove(path() + u"-shm"_s);
    return onConnection([&](QSqlDatabase &database) {
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
    if (QFile::exists(path())) {
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
    if (!QFile::exists(path()))
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
