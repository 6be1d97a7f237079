// SPDX-License-Identifier: Apache-2.0
// What the words about a problem depend on in more than one place.
#pragma once

#include "service/problem.h"
#include "time/clock.h"

namespace renumber::ui {

/// True where the service has said when it may be tried again, and that time has come.
inline bool isOver(const service::Problem &problem, const time::Now &now)
{
    return problem.retryAt && *problem.retryAt <= now.steady;
}

/// True where \a problem is \a kind, or one of several that the service does not tell apart.
inline bool mayBe(const service::Problem &problem, description::ProblemKind kind)
{
    return problem.kind == kind || problem.orElse.contains(kind);
}

} // namespace renumber::ui
