// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "description/values.h"
#include "net/cookies.h"

namespace renumber::service {

/// What the replies to the calls of one operation gave.
struct Outcome
{
    description::Values taken; ///< under the names that the program knows
    description::Values kept; ///< under names of the description's own; may hold secrets
    QList<net::SetCookies> cookies = {}; ///< of services whose sign-in is in cookies; a secret
    friend bool operator==(const Outcome &, const Outcome &) = default;
};

} // namespace renumber::service
