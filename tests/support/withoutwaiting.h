// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/exchange.h"

#include <QTimer>

namespace renumber::test {

/// \a limits, with readings that are repeated without a wait.
inline service::CallLimits withoutWaiting(service::CallLimits limits)
{
    limits.reading.wait = [](std::chrono::milliseconds, QObject *context, const std::function<void()> &then) {
        QTimer::singleShot(0, context, then);
    };
    return limits;
}

} // namespace renumber::test
