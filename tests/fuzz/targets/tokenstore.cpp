// SPDX-License-Identifier: Apache-2.0
// A token as the keychain gives it back. Input: the entry.
#include "signin/token.h"
#include "target.h"

namespace renumber::fuzz {

static void target(const QByteArray &bytes)
{
    const auto token = signin::tokenFromBytes(bytes);
    if (!token)
        return;
    demand(!token->accessToken.isEmpty() || !token->refreshToken.isEmpty(), "a token holds one");
    demand(!token->expiresAt || token->expiresAt->timeSpec() == Qt::UTC, "times are in UTC");
    const auto again = signin::tokenFromBytes(signin::toBytes(*token, bytes.size() + 1000));
    demand(again.has_value(), "what is written can be read");
    const auto third = signin::tokenFromBytes(signin::toBytes(*again, bytes.size() + 1000));
    demand(third == again, "what was read and written stays the same");
}

} // namespace renumber::fuzz

RENUMBER_FUZZ_TARGET(tokenstore)
