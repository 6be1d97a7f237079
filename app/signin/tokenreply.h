// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/replyreader.h"
#include "signin/token.h"

#include <tl/expected.hpp>

namespace renumber::signin {

/// The token that a reply at \a now gave ("accessToken", "refreshToken", "userId", "expiresIn" and
/// "expiresAt" among what was taken). What it does not mention stays as in \a old. An empty token is a
/// problem.
tl::expected<Token, service::Problem> tokenFrom(const service::Outcome &outcome, const Token &old,
                                                const QDateTime &now);

} // namespace renumber::signin
