// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "awaited.h"
#include "keychain/keychain.h"

/// What a keychain says, in few words, and whom the tests ask it about.
namespace renumber::keychain {

constexpr auto inKeychain = Stored{SecretPlace::InKeychain, {}};

inline Stored inMemory(KeychainFailure reason)
{
    return {SecretPlace::InMemoryOnly, reason};
}

inline tl::expected<StoredSecret, KeychainFailure> failure(KeychainFailure reason)
{
    return tl::unexpected(reason);
}

inline tl::expected<StoredSecret, KeychainFailure> found(const QByteArray &secret,
                                                         const Stored &where = inKeychain)
{
    return StoredSecret{secret, where};
}

inline EntryKey sampleKey(const QString &user)
{
    return {QStringLiteral("sample"), QStringLiteral("https://id.example.com"), user};
}

inline EntryKey alice()
{
    return sampleKey(QStringLiteral("alice"));
}

inline EntryKey bob()
{
    return sampleKey(QStringLiteral("bob"));
}

inline tl::expected<StoredSecret, KeychainFailure> readNow(Keychain &keychain, const EntryKey &key,
                                                           Expectation expectation)
{
    return awaited(keychain.read(key, expectation)).value();
}

} // namespace renumber::keychain
