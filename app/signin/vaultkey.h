// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace renumber::signin {

/// Whose secret: users are told apart by service and id together (OWASP ASVS 5.0 6.8.1), and by the origin
/// they were signed in at, so that a profile that is pointed elsewhere does not get the token of before.
struct VaultKey
{
    QString service; ///< id of the service description
    QString origin; ///< as net::originOf() gives it
    QString user; ///< the user's id within the service
    QString item = {}; ///< empty: the user's token; else what else is kept for them, such as "change 7"

    /// The name of the entry in the keychain: different for different keys, whatever they hold; printable
    /// ASCII.
    QString entryName() const;

    friend bool operator==(const VaultKey &, const VaultKey &) = default;
};

} // namespace renumber::signin
