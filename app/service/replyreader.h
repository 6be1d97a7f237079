// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/account.h"
#include "description/description.h"
#include "service/outcome.h"
#include "service/problem.h"
#include "time/clock.h"

#include <tl/expected.hpp>

namespace renumber::service {

/// Reads the reply to \a call, or says what it means that it is none of success. The one place in which
/// statuses and bodies become problems. \a values are the call's variables. When it may be tried again is
/// told on the program's clock.
tl::expected<Outcome, Problem> readReply(const description::Description &description,
                                         const description::Call &call, description::Step step,
                                         const net::HttpReply &reply, const time::Now &now,
                                         const description::Values &values = {});

/// What a reply amounts to that is none to build on, though its status and body are those of success.
Problem unusable(const description::Description &description, const net::HttpReply &reply,
                 const description::Values &values, description::ProblemKind kind, const QString &detail);

/// Makes of the points in time among \a taken, which are as the service's clock or the computer's shows them,
/// those on the program's clock. One that names no zone and need not be of UTC is taken out.
void moveToProgramClock(description::Values &taken, const net::HttpReply &reply, const time::Now &now);

/// The account that the values taken by the description's "account" calls amount to.
account::Account accountFrom(const description::Values &taken);

} // namespace renumber::service
