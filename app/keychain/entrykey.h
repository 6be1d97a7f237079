// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace renumber::keychain {

/// Whose secret: users are told apart by service and id together (OWASP ASVS 5.0 6.8.1), and by the origin
/// they were signed in at, so that a profile that is pointed elsewhere does not get the token of before.
struct EntryKey
{
    QString service; ///< id of the service description
    QString origin; ///< as net::originOf() gives it
    QString user; ///< stands for the user's id within the service: HashedIds
    QString item = {}; ///< empty: the user's token; else what else is kept for them, such as "change 7"
    /// The id itself, where the keychain may have the entry under a name that is made of it, as earlier
    /// versions wrote it; else empty. Says where to look as well, not whose it is.
    QString formerUser = {};

    /// The name of the entry in the keychain: different for different keys, whatever they hold; printable
    /// ASCII.
    QString entryName() const;
    /// That of the former entry; empty where there is none.
    QString formerEntryName() const;

    friend bool operator==(const EntryKey &one, const EntryKey &other)
    {
        return one.service == other.service && one.origin == other.origin && one.user == other.user
            && one.item == other.item;
    }
};

} // namespace renumber::keychain
