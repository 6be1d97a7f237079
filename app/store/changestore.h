// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "disk/datafolder.h"
#include "disk/diskthread.h"
#include "keychain/keychain.h"
#include "sqlite/failure.h"
#include "store/unfinishedchange.h"

#include <memory>

namespace renumber::store {

/// Where unfinished changes are kept, so that the next start knows of them: a row each in changes.sqlite in
/// the data folder, and what is confidential in the keychain. Nothing here blocks: the disk is waited for in
/// a thread of its own, in the order of the calls, and the keychain answers when it likes. One program at a
/// time uses a folder (instance::SingleInstance). What was asked for is done though nobody waits for it
/// any more.
class ChangeStore
{
public:
    /// Damaged within app/store only: such a file is set aside before anybody hears of it.
    using Failure = sqlite::Failure;
    template <typename Value> using Result = sqlite::Result<Value>;
    using Done = Result<void>;
    /// What is on disk.
    struct OnDisk
    {
        QList<UnfinishedChange> changes; ///< oldest first; their times are on the computer's clock
        QString setAside; ///< where the file was moved because it was damaged, to be told; else empty
        QString keySetAside = {}; ///< likewise of the key that users' ids are hashed with

        friend bool operator==(const OnDisk &, const OnDisk &) = default;
    };
    using Loaded = Result<OnDisk>;

    /// \a keychain outlives this.
    ChangeStore(const QString &folder, keychain::Keychain &keychain);
    /// Waits for what was begun.
    ~ChangeStore();
    Q_DISABLE_COPY_MOVE(ChangeStore)

    /// All rows. No file yet: none, and none is made.
    wait::Future<Loaded> load();
    /// Makes or opens the file, which the first of the calls below would wait for; whether it can be is told
    /// then.
    void prepare();
    /// Writes the row of \a change, whose times are on the computer's clock.
    wait::Future<Done> writeRow(const UnfinishedChange &change);
    /// Takes the row away; none there is success.
    wait::Future<Done> eraseRow(const QString &id);

    /// Has the keychain keep what is confidential in \a change. The row comes first: else what is kept could
    /// be left behind.
    wait::Future<keychain::Stored> keepConfidential(const UnfinishedChange &change);
    /// Keeps it in memory, where the keychain is not to be asked, for \a reason.
    wait::Future<keychain::Stored> keepInMemory(const UnfinishedChange &change,
                                                keychain::KeychainFailure reason);
    /// \a change with its confidential part, or with why that is missing.
    wait::Future<UnfinishedChange> readConfidential(const UnfinishedChange &change);

    /// Takes \a change out of the keychain and then off the disk. Where that is cut short, its row still says
    /// what is left to do.
    void forget(UnfinishedChange change);
    /// Deletes the damaged files that were set aside. What they had in the keychain nobody can tell.
    wait::Future<disk::DamagedFiles> deleteSetAside();

private:
    class File;

    keychain::Keychain &m_keychain;
    const std::unique_ptr<File> m_file; ///< used in the thread only
    const std::unique_ptr<QObject> m_context; ///< of what the keychain is still to answer
    disk::DiskThread m_thread; ///< ends first
};

} // namespace renumber::store
