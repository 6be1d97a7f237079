// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "awaited.h"
#include "keychain/vault.h"

/// What a vault says, in few words, and whom the tests ask it about.
namespace renumber::keychain {

constexpr auto inKeychain = Stored{Kept::InKeychain, {}};

inline Stored inMemory(VaultFailure reason)
{
    return {Kept::InMemoryOnly, reason};
}

inline tl::expected<Found, VaultFailure> failure(VaultFailure reason)
{
    return tl::unexpected(reason);
}

inline tl::expected<Found, VaultFailure> found(const QByteArray &secret, const Stored &where = inKeychain)
{
    return Found{secret, where};
}

inline VaultKey sampleKey(const QString &user)
{
    return {QStringLiteral("sample"), QStringLiteral("https://id.example.com"), user};
}

inline VaultKey alice()
{
    return sampleKey(QStringLiteral("alice"));
}

inline VaultKey bob()
{
    return sampleKey(QStringLiteral("bob"));
}

inline tl::expected<Found, VaultFailure> readNow(Vault &vault, const VaultKey &key, Expectation expectation)
{
    return awaited(vault.read(key, expectation)).value();
}

} // namespace renumber::keychain
