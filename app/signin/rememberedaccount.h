// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include "keychain/entrykey.h"

namespace renumber::signin {

/// Where the account's token was put when the account was last used.
enum class TokenPlace { Nowhere, Keychain };

/// What is remembered of an account that was signed in, so that the next start can offer it. Holds nothing
/// that is secret, and nothing about the person but a name: no token, no id, no number, no address.
struct RememberedAccount
{
    QString profileId;
    keychain::EntryKey key;
    QDateTime lastUsed; ///< UTC, to the millisecond
    TokenPlace token
        = TokenPlace::Nowhere; ///< tells a locked keychain from an empty one: Keychain's Expectation
    QString name = {}; ///< of the person, for the eye; empty where that may be a number or address
    /// The user's id, for as long as the keychain has the token under a name made of it, as earlier
    /// versions wrote it; gone once the account is used. Else empty.
    QString formerUser = {};
    /// Whether the key that its hash was made with is lost, so that nobody is recognised by it any more. Not
    /// in the file: RememberedAccounts tells.
    bool isKeyLost = false;

    /// Whether both are entries for one account of one profile.
    bool isSameAs(const RememberedAccount &other) const
    {
        return profileId == other.profileId && key == other.key;
    }
    friend bool operator==(const RememberedAccount &, const RememberedAccount &) = default;
};

/// Whether \a later, which somebody has just signed in to, takes the place of \a earlier, which cannot be
/// used any more: the key of its hash is lost, and it is of the same name; or it was kept without a tenant.
bool isReplacedBy(const RememberedAccount &earlier, const RememberedAccount &later);

/// The contents of accounts.json.
QByteArray toBytes(const QList<RememberedAccount> &accounts);

/// How well accounts.json could be read.
enum class AccountsFileState {
    Whole,
    Damaged, ///< the accounts are those that could still be read
    Newer, ///< written by a later version, in a format that this one does not know
};

struct AccountsFile
{
    QList<RememberedAccount> accounts;
    AccountsFileState state = AccountsFileState::Whole;
    bool hasIds = false; ///< an earlier version wrote it: the keys have the users' ids as they are
};

/// Reads what toBytes() writes, strictly: one wrong entry makes the file a damaged one.
AccountsFile accountsFromBytes(const QByteArray &bytes);

} // namespace renumber::signin
