// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "disk/diskthread.h"
#include "store/ledgerfile.h"

#include <QFuture>

namespace renumber::store {

/// The changes that are not finished, on disk, so that the next start knows of them. Works in a thread of its
/// own, in the order of the calls. One program at a time uses a folder (instance::SingleInstance).
/// Take results with signin::onResult(). The destructor waits for what was begun.
class Ledger
{
public:
    using Loaded = LedgerFile::Result<LedgerOnDisk>;
    using Done = LedgerFile::Result<void>;

    explicit Ledger(const QString &folder)
        : m_file(folder)
    {
    }
    ~Ledger()
    {
        m_thread.run<Done>([this] {
            m_file.close();
            return Done();
        });
    }
    Q_DISABLE_COPY_MOVE(Ledger)

    /// All entries.
    QFuture<Loaded> load()
    {
        return m_thread.run<Loaded>([this] { return m_file.load(); });
    }
    /// Keeps \a entry.
    QFuture<Done> write(const LedgerEntry &entry)
    {
        return m_thread.run<Done>([this, entry] { return m_file.write(entry); });
    }
    /// Takes entry \a id away.
    QFuture<Done> erase(const QString &id)
    {
        return m_thread.run<Done>([this, id] { return m_file.erase(id); });
    }

private:
    LedgerFile m_file; ///< used in the thread only
    disk::DiskThread m_thread; ///< ends first
};

} // namespace renumber::store
