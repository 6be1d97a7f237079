// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/replyreader.h"
#include "signin/token.h"

#include <tl/expected.hpp>

namespace renumber::signin {

/// The token that a reply at \a now gave ("accessToken", "refreshToken", "tokenType", "userId", "expiresIn"
/// and "expiresAt" among what was taken), with what was kept of it. What it does not mention stays as in \a
/// old. An empty token is a
/// problem, and so is one of another type than Bearer, which a client must not use without knowing how (RFC
/// 6749 7.1). A reply that does not say the type, as it should (5.1), is taken for one with a Bearer token.
/// An ID token beside it is not read: who is signed in is what the service's account says.
tl::expected<Token, service::Problem> tokenFrom(const service::Outcome &outcome, const Token &old,
                                                const QDateTime &now);

} // namespace renumber::signin
