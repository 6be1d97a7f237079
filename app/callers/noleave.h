// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/problem.h"

namespace renumber::callers {

/// The desk gave no leave, so the service was not asked.
inline service::Problem noLeave()
{
    service::Problem problem;
    problem.kind = description::ProblemKind::NoLeave;
    problem.acted = net::Acted::No;
    return problem;
}

} // namespace renumber::callers
