// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "signin/hashedids.h"
#include "sqlite/connection.h"
#include "store/changestore.h"

namespace renumber::store {

/// changes.sqlite in the data folder, for its owner's eyes only (0600). Each call does what it has to in one
/// transaction that is on the disk when the call returns. The file stays open between the calls. A damaged
/// file is moved aside, never deleted; what could be read of it goes into the new one. Blocks on the disk:
/// for one worker thread, which is the one to close it, too.
class ChangeStore::File
{
public:
    explicit File(const QString &folder);
    Q_DISABLE_COPY_MOVE(File)

    /// Lets go of the file; the next call opens it again.
    void close() { m_connection.close(); }

    /// All rows. No file yet: none, and none is made.
    Result<OnDisk> load();
    /// Makes the file where there is none, and opens it.
    Result<void> prepare();
    /// Adds the row of \a change, or puts it in place of the one of the same id.
    Result<void> write(const UnfinishedChange &change);
    /// Takes the row \a id away; none there is success.
    Result<void> erase(const QString &id);
    disk::DamagedFiles deleteSetAside() const { return disk::deleteSetAside(m_connection.path()); }

private:
    Result<void> withDatabase(const sqlite::Connection::Task &task);
    Result<void> whenOpened(QSqlDatabase &database) const;
    Result<void> replaceIds(QSqlDatabase &database) const;
    Result<void> replaceDamaged();

    const QString m_folder;
    const signin::HashedIds m_ids;
    sqlite::Connection m_connection;
    QString m_setAside; ///< to be told with the next result
};

} // namespace renumber::store
