// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "description/configuredservice.h"

#include <memory>

namespace renumber::signin {

/// The token request that trades an authorization code ({code}, {redirectUri}, {codeVerifier}) for a token
/// (RFC 6749 4.1.3, RFC 7636 4.5), written as \a body says, of whose reply \a keep is kept. {clientId} is the
/// client.
description::Calls codeExchange(description::TokenBody body, const QList<description::Take> &keep);

/// The token request that trades {refreshToken} for a new token (RFC 6749 6). What its reply does not have of
/// \a keep, stays as it was.
description::Calls tokenRefresh(description::TokenBody body, const QList<description::Take> &keep);

/// Ends {refreshToken}, if there is one, and {accessToken} (RFC 7009 2.1).
description::Calls tokenRevocation(description::TokenBody body);

/// The endpoint \a url of the authorization server of \a service as a service of its own, so that a client
/// can call it: what is known of the service's errors, and where RFC 6749 5.2 puts them into words.
std::shared_ptr<const description::ConfiguredService>
endpointService(const description::ConfiguredService &service, const QUrl &url);

} // namespace renumber::signin
