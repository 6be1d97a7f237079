// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/exchange.h"

namespace renumber::test {

/// \a limits, with readings that are repeated without a wait.
inline service::CallLimits withoutWaiting(service::CallLimits limits)
{
    limits.reading.pause = [](std::chrono::milliseconds) { return wait::ready(wait::Ended()); };
    return limits;
}

} // namespace renumber::test
