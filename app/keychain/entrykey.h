// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace renumber::keychain {

/// Whose secret: users are told apart by service and id together (OWASP ASVS 5.0 6.8.1), and by where they
/// were signed in, so that a profile that is pointed elsewhere, or that is of another organisation at the
/// same server, does not get the token of before.
struct EntryKey
{
    QString service; ///< id of the service description
    QString origin; ///< as net::originOf() gives it
    QString user; ///< stands for the user's id within the service: HashedIds
    QString item = {}; ///< empty: the user's token; else what else is kept for them, such as "change 7"
    /// The id itself, where the keychain may have the entry under a name that is made of it, as earlier
    /// versions wrote it; else empty. Says where to look as well, not whose it is. Those knew of no tenants,
    /// so where there is one it counts for nothing.
    QString formerUser = {};
    QString tenant = {}; ///< what tells accounts at one origin apart: ConfiguredService::tenant
    /// HashedIds::keyId() of what made \a user; empty: not noted. Says whether somebody can still be
    /// recognised by it, not whose it is.
    QString hashedBy = {};

    /// The name of the entry in the keychain: different for different keys, whatever they hold; printable
    /// ASCII.
    QString entryName() const;
    /// That of the former entry; empty where there is none.
    QString formerEntryName() const;

    friend bool operator==(const EntryKey &one, const EntryKey &other)
    {
        return one.service == other.service && one.origin == other.origin && one.user == other.user
            && one.item == other.item && one.tenant == other.tenant;
    }
};

} // namespace renumber::keychain
