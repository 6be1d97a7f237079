// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "disk/datafolder.h"
#include "signin/hashedids.h"
#include "store/changestore.h"

#include <functional>

class QSqlDatabase;

namespace renumber::store {

/// changes.sqlite in the data folder, for its owner's eyes only (0600). Each call does what it has to in one
/// transaction that is on the disk when the call returns. The file stays open between the calls, which then
/// wait for the disk once each and not five times. A damaged file is moved aside, never deleted; what could
/// be read of it goes into the new one. Blocks on the disk: for one worker thread, which is the one to close
/// it, too.
class ChangeStore::File
{
public:
    explicit File(const QString &folder);
    ~File() { close(); }
    Q_DISABLE_COPY_MOVE(File)

    /// Lets go of the file; the next call opens it again.
    void close();

    /// All rows. No file yet: none, and none is made.
    Result<OnDisk> load();
    /// Makes the file where there is none, and opens it.
    Result<void> prepare();
    /// Adds the row of \a change, or puts it in place of the one of the same id.
    Result<void> write(const UnfinishedChange &change);
    /// Takes the row \a id away; none there is success.
    Result<void> erase(const QString &id);

private:
    using Task = std::function<Result<void>(QSqlDatabase &)>;

    QString path() const;
    Result<void> withDatabase(const Task &task);
    Result<void> onConnection(const Task &task);
    Result<void> connect();
    Result<void> open(QSqlDatabase &database) const;
    Result<void> replaceIds(QSqlDatabase &database) const;
    Result<void> replaceDamaged();

    const QString m_folder;
    const signin::HashedIds m_ids;
    QString m_connection; ///< the name of the one that is open; empty: none
    disk::FileId m_opened; ///< which file that is
    QString m_setAside; ///< to be told with the next result
};

} // namespace renumber::store
