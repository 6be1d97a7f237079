// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTimer>

namespace renumber::test {

/// Turns the event loop until \a holds is true; false where it is not within \a patience. Unlike
/// QTest::qWaitFor(), which sleeps for 10 ms after each turn: of a test that waits for many small things,
/// that was half the time.
template <typename Condition> bool turnUntil(Condition holds, std::chrono::milliseconds patience)
{
    const QDeadlineTimer deadline(patience);
    QTimer beat; // for what comes true without an event
    beat.start(std::chrono::milliseconds(10));
    while (!holds()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

} // namespace renumber::test
