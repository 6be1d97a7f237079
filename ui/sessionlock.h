// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wait/future.h"

#include <chrono>
#include <memory>

namespace renumber::ui {

/// What came of having the desktop lock itself. That it was asked to does not mean that its screen is locked:
/// that is up to the desktop, which does not say.
enum class SessionLocking { Asked, NotPossible };

/// Locks the session of the desktop that the program runs in, as whoever leaves the computer would.
class SessionLock
{
public:
    virtual ~SessionLock() = default;

    virtual wait::Future<SessionLocking> lock() = 0;

protected:
    SessionLock() = default;
    Q_DISABLE_COPY_MOVE(SessionLock)
};

/// As this system does it. An answer is waited for no longer than \a patience: then it was not possible.
std::unique_ptr<SessionLock> systemSessionLock(std::chrono::milliseconds patience = std::chrono::seconds(5));

} // namespace renumber::ui
