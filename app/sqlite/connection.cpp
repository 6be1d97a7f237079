// SPDX-License-Identifier: Apache-2.0
#include "sqlite/connection.h"

#include "disk/ownfile.h"
#include "disk/plainfile.h"
#include "sqlite/statement.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace renumber::sqlite {

Connection::Connection(const QString &path, qint64 largest, Open whenOpened, Access access,
                       std::chrono::milliseconds patience)
    : m_path(path)
    , m_largest(largest)
    , m_whenOpened(std::move(whenOpened))
    , m_access(access)
    , m_patience(patience)
{
}

/// Not by SQLite, which would let others read it; its journals take after it.
Result<void> Connection::make() const
{
    QFile file(m_path);
    if (!file.exists()
        && !(disk::makeDataFolder(QFileInfo(m_path).absolutePath())
             && file.open(QIODevice::NewOnly | QIODevice::WriteOnly, disk::ownerOnly))
        && !file.exists())
        return tl::unexpected(Failure::Unwritable);
    return {};
}

/// To SQLite, with how it may be used.
void Connection::nameFile(QSqlDatabase &database) const
{
    QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(m_patience.count());
    QString name = m_path;
    if (m_access != Access::Writing)
        options += u";QSQLITE_OPEN_READONLY"_s;
    if (m_access == Access::ReadingCopy && QFileInfo(m_path + u"-wal"_s).size() == 0) {
        options += u";QSQLITE_OPEN_URI"_s;
        name = QUrl::fromLocalFile(QFileInfo(m_path).absoluteFilePath()).toString(QUrl::FullyEncoded)
            + u"?immutable=1"_s; // else SQLite makes a journal for what keeps one
    }
    database.setDatabaseName(name);
    database.setConnectOptions(options);
}

Result<void> Connection::open(QSqlDatabase &database) const
{
    // What is none of SQLite's files, it would wait for.
    const QStringList companions{{}, u"-journal"_s, u"-wal"_s, u"-shm"_s};
    const bool areFit = std::all_of(companions.cbegin(), companions.cend(), [this](const QString &ending) {
        const QString path = m_path + ending;
        return m_access == Access::ReadingCopy ? disk::isPlainOrMissing(path) : disk::isOwnOrMissing(path);
    });
    if (!areFit || QFileInfo(m_path).size() > m_largest)
        return tl::unexpected(Failure::Unreadable);
    if (m_access == Access::Writing) {
        if (const auto made = make(); !made)
            return made;
        // Its journals take after it, unless they are there already.
        const bool areKept
            = std::all_of(companions.cbegin(), companions.cend(),
                          [this](const QString &ending) { return disk::keepToOwner(m_path + ending); });
        if (!areKept)
            return tl::unexpected(Failure::Unwritable);
    }
    nameFile(database);
    if (!database.open())
        return tl::unexpected(failureFrom(database.lastError()));
    // What SQLite sorts or keeps in between would be rows in the temporary folder, which a crash can leave
    // there.
    return carryOut(database, u"PRAGMA temp_store = MEMORY"_s).and_then([&](const QSqlQuery &) {
        return m_whenOpened(database);
    });
}

void Connection::close()
{
    if (m_connection.isEmpty())
        return;
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(std::exchange(m_connection, {}));
}

Result<void> Connection::connect()
{
    // Somebody may have taken it away.
    if (!m_connection.isEmpty() && disk::fileId(m_path) == m_opened)
        return {};
    close();
    m_connection = QUuid::createUuid().toString();
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    const auto opened = open(database);
    m_opened = disk::fileId(m_path);
    return opened;
}

Result<void> Connection::use(const Task &task)
{
    Result<void> result = connect();
    if (result) {
        QSqlDatabase database = QSqlDatabase::database(m_connection, false);
        result = task(database);
    }
    if (!result)
        close();
    return result;
}

QString Connection::setAside()
{
    close();
    const QString place = disk::setAside(m_path);
    if (place.isEmpty())
        return {};
    for (const QString &journal : {u"-journal"_s, u"-wal"_s})
        QFile::rename(m_path + journal, place + journal);
    QFile::remove(m_path + u"-shm"_s);
    return place;
}

} // namespace renumber::sqlite
