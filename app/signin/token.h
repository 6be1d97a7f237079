// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "description/binding.h"
#include "description/signinway.h"
#include "description/values.h"
#include "net/cookies.h"
#include "service/authorizer.h"
#include "time/clock.h"

#include <optional>

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace renumber::signin {

/// How calls carry an access token: as RFC 6750 2.1 says, or as credentials of RFC 7617.
enum class Scheme { Bearer, Basic };

/// What a sign-in gives (RFC 6749 5.1). A secret as a whole: kept in the keychain or in memory, never logged.
/// In memory its times are on the program's clock, in the keychain on the computer's.
struct Token
{
    QString accessToken; ///< empty only where there is a refresh token to get one with
    QString refreshToken; ///< empty: the service gave none
    std::optional<QDateTime> expiresAt; ///< of the access token; none: the service did not tell
    std::optional<QDateTime> issuedAt; ///< of the access token; none: the person brought it along
    Scheme scheme = Scheme::Bearer;
    description::SignInMethod method
        = description::SignInMethod::Token; ///< how it was got, so how it is renewed
    description::ActsFor actsFor = description::ActsFor::Oneself; ///< by the way that it was got by
    QString issuedBy; ///< of SignInMethod::Browser: which identity provider, to which client; it goes nowhere
                      ///< else
    /// Of SignInMethod::Browser, where the provider was discovered: the origins to which it, and the refresh
    /// token, may go there (tokenPlacesOf()), with spaces between; empty: never noted.
    QString places;
    std::optional<description::Binding> binding; ///< where it may go (whyNotSent()); none: never noted
    QString
        userId; ///< whose it is, as the service tells, be it that they act for others; empty: it has not told
    /// Untold: it came of a reply that named nobody, and no account was read with it yet, nor, of who acts
    /// for others, told who that is. userId is then whose it ought to be.
    service::TokenOwner owner = service::TokenOwner::Known;
    description::Values kept = {}; ///< what its reply has left for later calls, by the description's names
    net::Cookies cookies = {}; ///< of services whose sign-in is in cookies
    // Of SignInMethod::ClientCredentials only.
    QString apiClientId;
    QString apiClientSecret;

    friend bool operator==(const Token &, const Token &) = default;
};

/// \a token with its times on the computer's clock, for toBytes().
Token onWallClock(const Token &token, const time::Now &now);
/// \a token, which tokenFromBytes() gave, with its times on the program's clock.
Token onProgramClock(const Token &token, const time::Now &now);

/// \a token as the keychain keeps it, in less than \a limit bytes if that can be: where a refresh token alone
/// fits, the access token is left out.
QByteArray toBytes(const Token &token, qsizetype limit);

/// The token in \a bytes, or none where they are not what toBytes() writes. Unknown members are skipped, so
/// that a later version may add some.
std::optional<Token> tokenFromBytes(const QByteArray &bytes);

} // namespace renumber::signin
