// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "disk/datafolder.h"
#include "signin/storedids.h"
#include "store/ledgerentry.h"
#include "store/ledgerfailure.h"
#include "store/presence.h"

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
/// be read of it goes into the new one. Entries of a Renumber that is running are changed by that one only.
/// Blocks on the disk: for one worker thread, which is the one to close it, too.
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
    /// Takes over the entries of \a account that no other Renumber holds; all of that account.
    Result<LedgerOnDisk> claim(const keychain::VaultKey &account);
    /// Adds \a entry, or puts it in place of this Renumber's own of the same id. Busy where another one has
    /// it.
    Result<void> write(const LedgerEntry &entry);
    /// Takes this Renumber's own entry \a id away; none there is success.
    Result<void> erase(const QString &id);
    /// Leaves the entries of \a account, but for \a except, to whoever wants them.
    Result<void> release(const keychain::VaultKey &account, const QString &except = {});

private:
    using Task = std::function<Result<void>(QSqlDatabase &)>;
    struct Row
    {
        LedgerEntry entry;
        QString owner;
    };
    struct Rows
    {
        QList<Row> readable;
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
    static Result<void> put(QSqlDatabase &database, const Row &row);

    const QString m_folder;
    const signin::StoredIds m_ids;
    Presence m_presence;
    QString m_connection; ///< the name of the one that is open; empty: none
    disk::FileId m_opened; ///< which file that is
    QString m_setAside; ///< to be told with the next result
};

} // namespace renumber::store
