// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sessionlock.h"
#include "time/clock.h"
#include "widgets/idlewatch.h"

#include <QObject>

#include <optional>

namespace renumber::ui {

class MainWindow;

/// Locks an operators' desk: when nobody was there for as long as the policy says, or by key. The window then
/// shows nothing of any case, and the desktop is asked to lock, too. What is under way goes on.
class DeskLock : public QObject
{
    Q_OBJECT
public:
    /// \a window is at a desk; it and \a session outlive this. \a clock is what idle time is counted by.
    DeskLock(MainWindow &window, SessionLock &session, const time::Clock &clock, QObject *parent = nullptr);
    /// As end() does.
    ~DeskLock() override;

    /// From now on it locks after \a lockAfter without key or mouse: desk::Policy::lockAfter.
    void begin(std::chrono::minutes lockAfter);
    /// No desk is there any more to be locked; a lock is taken away.
    void end();
    void lock();

private:
    void unlock();

    MainWindow &m_window;
    SessionLock &m_session;
    IdleWatch m_idle;
    std::optional<std::chrono::minutes> m_lockAfter; ///< none: there is no desk
    wait::Future<SessionLocking> m_locking;
};

} // namespace renumber::ui
