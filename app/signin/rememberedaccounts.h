// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <tl/expected.hpp>

#include "disk/datafolder.h"
#include "disk/diskthread.h"
#include "hashedids.h"
#include "rememberedaccount.h"

namespace renumber::signin {

/// Why the accounts file could not be used. It is as it was before.
enum class AccountsFailure {
    Unreadable,
    Unwritable,
    NewerVersion, ///< a later version of the program wrote it
};

struct AccountsOnDisk
{
    QList<RememberedAccount> accounts;
    QString setAside; ///< where the file was moved because it was damaged, to be told; else empty
    QString keySetAside = {}; ///< likewise of the key that users' ids are hashed with
    /// Of remember(): whom it has replaced (isReplacedBy()), and what nobody else needs in the keychain.
    QList<RememberedAccount> replaced = {};

    friend bool operator==(const AccountsOnDisk &, const AccountsOnDisk &) = default;
};

/// The accounts that were signed in on this machine: accounts.json in the data directory, for its owner's
/// eyes only (0600; the directory, where it is made here, 0700). Files are read and written in a thread of
/// its own, in the order of the calls, and every change is made to what is on disk at that moment. One
/// program at a time uses a directory (instance::SingleInstance). Each result is what is on disk afterwards.
/// A damaged file is moved aside, never deleted, and what could be read of it is kept. What was
/// begun is done though nobody waits for it any more; the destructor waits for it.
class RememberedAccounts
{
public:
    using Result = tl::expected<AccountsOnDisk, AccountsFailure>;

    explicit RememberedAccounts(const QString &dataDirectory);

    /// Users' ids as the folder has them.
    const HashedIds &ids() const { return m_ids; }
    /// Somebody is signing in: makes ready what ids() would wait for.
    void prepareIds();

    /// No file yet: no accounts. Creates nothing then.
    wait::Future<Result> load();
    /// Adds \a account, or puts it in place of the entry that isSameAs() it and of those that cannot be used
    /// any more.
    wait::Future<Result> remember(const RememberedAccount &account);
    /// Takes the entry that isSameAs() \a account away, if there is one.
    wait::Future<Result> forget(const RememberedAccount &account);
    /// Deletes the damaged files that were set aside. What they had in the keychain nobody can tell.
    wait::Future<disk::DamagedFiles> deleteSetAside();

private:
    QString m_directory;
    HashedIds m_ids;
    disk::DiskThread m_thread;
};

} // namespace renumber::signin
