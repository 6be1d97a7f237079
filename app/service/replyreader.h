// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/account.h"
#include "service/description.h"
#include "service/problem.h"

#include <tl/expected.hpp>

namespace renumber::service {

/// What a description took from replies.
struct Outcome
{
    Values taken; ///< under the names that the program knows
    Values kept; ///< under names of the description's own; may hold secrets
    friend bool operator==(const Outcome &, const Outcome &) = default;
};

/// Reads the reply to \a call, or says what it means that it is none of success. The one place in which
/// statuses and bodies become problems. \a values are the call's variables.
tl::expected<Outcome, Problem> readReply(const Description &description, const Call &call, Step step,
                                         const net::HttpReply &reply, const QDateTime &now,
                                         const Values &values = {});

/// The account that the values taken by the description's "account" calls amount to.
account::Account accountFrom(const Values &taken);

} // namespace renumber::service
