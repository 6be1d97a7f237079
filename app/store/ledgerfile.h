// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "disk/datafolder.h"
#include "signin/storedids.h"
#include "store/ledgerentry.h"
#include "store/ledgerfailure.h"

#include <functional>
#include <utility>

#include <tl/expected.hpp>

class QSqlDatabase;

namespace renumber::store {

/// The ledger as found on disk.
struct LedgerOnDisk
{
    QList<LedgerEntry> entries; ///< oldest first
    QString setAside; ///< where the file was moved because it was damaged, to be told; else empty

    friend bool operator==(const LedgerOnDisk &, const LedgerOnDisk &) = default;
};

/// changes.sqlite in the data folder, for its owner's eyes only (0600). Each call does what it has to in one
/// transaction that is on the disk when the call returns. The file stays open between the calls, which then
/// wait for the disk once each and not five times. A damaged file is moved aside, never deleted; what could
/// be read of it goes into the new one. Blocks on the disk: for one worker thread, which is the one to close
/// it, too.
class LedgerFile
{
public:
    template <typename Value> using Result = tl::expected<Value, LedgerFailure>;

    explicit LedgerFile(const QString &folder);
    ~LedgerFile() { close(); }
    Q_DISABLE_COPY_MOVE(LedgerFile)

    /// Lets go of the file; the next call opens it again.
    void close();

    /// All entries. No file yet: none, and none is made.
    Result<LedgerOnDisk> load();
    /// Adds \a entry, or puts it in place of the one of the same id.
    Result<void> write(const LedgerEntry &entry);
    /// Takes entry \a id away; none there is success.
    Result<void> erase(const QString &id);

private:
    using Task = std::function<Result<void>(QSqlDatabase &)>;
    struct Rows
    {
        QList<LedgerEntry> readable;
        qsizetype unreadable = 0;
    };

    QString path() const;
    Result<void> withDatabase(const Task &task);
    Result<void> onConnection(const Task &task);
    Result<void> connect();
    Result<void> open(QSqlDatabase &database) const;
    Result<void> replaceIds(QSqlDatabase &database) const;
    Result<void> replaceDamaged();
    Result<void> readInto(QSqlDatabase &database, Rows &rows) const;
    static Result<void> put(QSqlDatabase &database, const LedgerEntry &entry);

    const QString m_folder;
    const signin::StoredIds m_ids;
    QString m_connection; ///< the name of the one that is open; empty: none
    disk::FileId m_opened; ///< which file that is
    QString m_setAside; ///< to be told with the next result
};

} // namespace renumber::store
