// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "world/account.h"
#include "world/clock.h"

#include <QHash>

#include <tl/expected.hpp>

namespace renumber::sandbox {

/// What a person agreed to in a browser, and to whom the code for it may be traded (RFC 6749, 4.1).
struct Authorization
{
    Grant grant;
    QString redirectUri; ///< Where the code was sent.
    QString challenge; ///< By S256 (RFC 7636, 4.2).
};

/// What whoever trades a code says to be.
struct AuthorizationProof
{
    QString clientId;
    QString redirectUri;
    QString verifier;
};

enum class AuthorizationFault { Unknown, Used, Expired, OtherClient, OtherRedirectUri, WrongVerifier };

struct AuthorizationRefusal
{
    AuthorizationFault fault = AuthorizationFault::Unknown;
    /// What a code gave when it was traded before, to be ended; empty: it gave nothing.
    QString family;
};

/// The authorization codes that are out. Each lives 60 seconds and can be shown once: a wrong proof uses it
/// up, too.
class AuthorizationBook
{
public:
    explicit AuthorizationBook(const Clock &clock);

    /// Returns the new code.
    QString issue(const Authorization &authorization);
    /// What the code stands for, when `proof` fits.
    tl::expected<Grant, AuthorizationRefusal> redeem(Service service, const QString &code,
                                                     const AuthorizationProof &proof);
    void clear();

private:
    struct Entry
    {
        Authorization authorization;
        QDateTime expiresAt;
        bool used = false;
    };

    const Clock &m_clock;
    QHash<QString, Entry> m_entries; ///< By code.
};

} // namespace renumber::sandbox
