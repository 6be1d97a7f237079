// SPDX-License-Identifier: Apache-2.0
#include "rememberedaccounts.h"

#include <algorithm>
#include <functional>
#include <utility>

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include "disk/datafolder.h"
#include "disk/plainfile.h"

using namespace Qt::StringLiterals;

namespace renumber::signin {

namespace {

constexpr qint64 sizeLimit = 1 << 20; // thousands of accounts; anything larger is not this program's work

using Result = RememberedAccounts::Result;
using Change = std::function<void(AccountsOnDisk &)>;

QString filePath(const QString &directory)
{
    return QDir(directory).filePath(u"accounts.json"_s);
}

bool save(const QString &path, const QList<RememberedAccount> &accounts)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.setPermissions(disk::ownerOnly)
        && file.write(toBytes(accounts)) >= 0 && file.commit();
}

/// What an earlier version wrote, as it is written now. Where the token is, is found by the id still.
void replaceIds(QList<RememberedAccount> &accounts, const HashedIds &ids)
{
    for (RememberedAccount &account : accounts) {
        const QString id = account.key.user;
        account.key = ids.keyFor(account.key.service, account.key.origin, id);
        account.formerUser = account.token == TokenPlace::Keychain ? id : QString();
        account.key.formerUser = account.formerUser;
    }
}

Result loadFile(const QString &path, const HashedIds &ids)
{
    const auto bytes = disk::readPlainFile(path, sizeLimit);
    if (!bytes && bytes.error().fault == disk::FileFault::Missing)
        return AccountsOnDisk{};
    const bool isTooLarge = !bytes && bytes.error().fault == disk::FileFault::TooLarge;
    if (!bytes && !isTooLarge)
        return tl::unexpected(AccountsFailure::Unreadable);

    AccountsFile contents
        = isTooLarge ? AccountsFile{{}, AccountsFileState::Damaged} : accountsFromBytes(*bytes);
    if (contents.hasIds)
        replaceIds(contents.accounts, ids);
    switch (contents.state) {
    case AccountsFileState::Whole:
        if (contents.hasIds && !(ids.isKept() && save(path, contents.accounts)))
            return tl::unexpected(AccountsFailure::Unwritable);
        return AccountsOnDisk{contents.accounts, {}};
    case AccountsFileState::Newer:
        return tl::unexpected(AccountsFailure::NewerVersion);
    case AccountsFileState::Damaged:
        break;
    }
    const QString place = disk::setAside(path);
    if (place.isEmpty() || (!contents.accounts.isEmpty() && !save(path, contents.accounts)))
        return tl::unexpected(AccountsFailure::Unwritable);
    return AccountsOnDisk{contents.accounts, place};
}

void noteLostKeys(AccountsOnDisk &onDisk, const HashedIds &ids)
{
    for (RememberedAccount &account : onDisk.accounts)
        account.isKeyLost = !account.key.hashedBy.isEmpty() && account.key.hashedBy != ids.keyId();
    if (!onDisk.accounts.isEmpty())
        onDisk.keySetAside = ids.setAside();
}

/// Takes out whom \a account replaces.
void replaceUnusable(AccountsOnDisk &onDisk, const RememberedAccount &account)
{
    QList<RememberedAccount> gone;
    for (const RememberedAccount &one : std::as_const(onDisk.accounts)) {
        if (isReplacedBy(one, account))
            gone.append(one);
    }
    onDisk.accounts.removeIf([&account](const RememberedAccount &one) { return isReplacedBy(one, account); });
    for (const RememberedAccount &one : std::as_const(gone)) {
        const auto hasItsKey = [&one](const RememberedAccount &other) { return other.key == one.key; };
        if (std::none_of(onDisk.accounts.cbegin(), onDisk.accounts.cend(), hasItsKey))
            onDisk.replaced.append(one);
    }
}

/// Loads, applies \a change if there is one, and saves if that made a difference.
Result update(const QString &directory, const HashedIds &ids, const Change &change)
{
    if (!change && !QFileInfo::exists(filePath(directory)))
        return AccountsOnDisk{};
    if (!disk::makeDataFolder(directory))
        return tl::unexpected(AccountsFailure::Unwritable);
    const QString path = filePath(directory);
    Result onDisk = loadFile(path, ids);
    if (onDisk)
        noteLostKeys(*onDisk, ids);
    if (!onDisk || !change)
        return onDisk;
    const QList<RememberedAccount> before = onDisk->accounts;
    change(*onDisk);
    if (onDisk->accounts != before && !save(path, onDisk->accounts))
        return tl::unexpected(AccountsFailure::Unwritable);
    return onDisk;
}

} // namespace

RememberedAccounts::RememberedAccounts(const QString &dataDirectory)
    : m_directory(dataDirectory)
    , m_ids(dataDirectory)
{
}

void RememberedAccounts::prepareIds()
{
    m_thread.run<bool>([this] {
        m_ids.prepare();
        return true;
    });
}

wait::Future<Result> RememberedAccounts::load()
{
    return m_thread.run<Result>([this] { return update(m_directory, m_ids, {}); });
}

wait::Future<Result> RememberedAccounts::remember(const RememberedAccount &account)
{
    const Change change = [account](AccountsOnDisk &onDisk) {
        replaceUnusable(onDisk, account);
        QList<RememberedAccount> &accounts = onDisk.accounts;
        const auto known
            = std::find_if(accounts.begin(), accounts.end(), [&account](const RememberedAccount &candidate) {
                  return candidate.isSameAs(account);
              });
        if (known == accounts.end()) {
            accounts.append(account);
        } else {
            *known = account;
        }
    };
    return m_thread.run<Result>([this, change] { return update(m_directory, m_ids, change); });
}

wait::Future<Result> RememberedAccounts::forget(const RememberedAccount &account)
{
    const Change change = [account](AccountsOnDisk &onDisk) {
        onDisk.accounts.removeIf(
            [&account](const RememberedAccount &candidate) { return candidate.isSameAs(account); });
    };
    return m_thread.run<Result>([this, change] { return update(m_directory, m_ids, change); });
}

wait::Future<disk::DamagedFiles> RememberedAccounts::deleteSetAside()
{
    return m_thread.run<disk::DamagedFiles>(
        [path = filePath(m_directory)] { return disk::deleteSetAside(path); });
}

} // namespace renumber::signin
