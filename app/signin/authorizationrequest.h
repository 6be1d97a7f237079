// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "signin/endpoints.h"

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

namespace renumber::signin {

/// Whether a sign-in that the browser still remembers will do, or the person has to sign in once more
/// (OpenID Connect Core 3.1.2.1, prompt=login).
enum class Prompt { IfNeeded, Login };

/// One try to sign in by browser. Verifier and state are fresh for each (RFC 7636 4.1, RFC 9700 4.7.1).
struct AuthorizationRequest
{
    QUrl url; ///< for the browser
    QString redirectUri;
    QString state;
    QString codeVerifier; ///< a secret until it has been used

    /// Draws 32 random bytes each for verifier and state.
    static AuthorizationRequest make(const Endpoints &endpoints, const description::BrowserSettings &settings,
                                     const QString &redirectUri, Prompt prompt);
};

/// The code challenge of \a verifier by S256 (RFC 7636 4.2).
QString codeChallenge(const QString &verifier);

/// What is wrong with a callback.
enum class CallbackFault {
    NotOurs, ///< it is not the answer to this request: somebody else's, or an earlier one's
    Denied, ///< the person, or the provider for them, said no
    WrongIssuer, ///< another provider answered (RFC 9207 2.4)
    Refused, ///< the provider reports an error
    Malformed, ///< neither a code nor an error
};

struct CallbackFailure
{
    CallbackFault fault = CallbackFault::Malformed;
    QString detail; ///< the provider's own word for it; plain text, may be empty

    friend bool operator==(const CallbackFailure &, const CallbackFailure &) = default;
};

/// The authorization code in \a query, the still encoded query with which the browser came back for
/// \a request (RFC 6749 4.1.2).
tl::expected<QString, CallbackFailure> codeFrom(const QByteArray &query, const AuthorizationRequest &request,
                                                const Endpoints &endpoints);

} // namespace renumber::signin
