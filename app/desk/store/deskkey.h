// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/contactvalue.h"
#include "desk/key.h"
#include "keychain/keychain.h"

#include <QString>

namespace renumber::desk {

/// What makes the keys that stand for persons and contacts in the desk's store: HMAC-SHA-256 (RFC 2104) under
/// 32 random bytes, as a plain hash of a number can be guessed. It is in the keychain; a store that was made
/// with one key is of no use with another.
class DeskKey
{
public:
    /// The one in \a keychain. \a expectation says whether a store was made with it; where none was and the
    /// keychain has none, one is made. Fails where it cannot be read, or would not be kept: persons who are
    /// locked would not be known again.
    static wait::Future<tl::expected<DeskKey, keychain::KeychainFailure>>
    load(keychain::Keychain &keychain, keychain::Expectation expectation);

    /// \a bytes are 32 random ones.
    explicit DeskKey(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }

    /// A fingerprint, which says nothing else.
    QString id() const;
    /// Of the user \a user at \a place, in whatever spelling of the id. The place is where the accounts are
    /// (description::placeOf()), not by which description: whoever is locked is locked in every profile.
    PersonKey person(const QString &place, const QString &user) const;
    /// What stands for \a place, in hexadecimal.
    QString place(const QString &place) const;
    /// Of \a value, a contact of \a kind, in whatever spelling.
    ContactKey contact(account::ContactKind kind, const account::ContactValue &value) const;

private:
    QByteArray hashed(const QByteArrayList &parts) const;

    QByteArray m_bytes;
};

} // namespace renumber::desk
