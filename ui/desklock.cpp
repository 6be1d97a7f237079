// SPDX-License-Identifier: Apache-2.0
#include "desklock.h"

#include "mainwindow.h"
#include "pages/lockpage.h"
#include "widgets/deskrail.h"

namespace renumber::ui {

DeskLock::DeskLock(MainWindow &window, SessionLock &session, const time::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_session(session)
    , m_idle(clock)
{
    connect(&m_idle, &IdleWatch::idled, this, &DeskLock::lock);
    connect(&m_window.deskRail(), &DeskRail::lockRequested, this, &DeskLock::lock);
    connect(&m_window.lockPage(), &LockPage::unlockRequested, this, &DeskLock::unlock);
}

DeskLock::~DeskLock()
{
    end();
}

void DeskLock::begin(std::chrono::minutes lockAfter)
{
    m_lockAfter = lockAfter;
    if (!m_window.isLocked())
        m_idle.begin(*m_lockAfter);
}

void DeskLock::end()
{
    m_lockAfter.reset();
    m_idle.stop();
    m_locking.cancel();
    m_window.unlock();
}

void DeskLock::lock()
{
    if (!m_lockAfter)
        return;
    m_idle.stop();
    m_window.lockPage().present(LockPage::Session::Asking);
    m_window.lock();
    m_locking = m_session.lock();
    m_locking.then([this](const SessionLocking &locking) {
        m_window.lockPage().present(locking == SessionLocking::Asked ? LockPage::Session::Asked
                                                                     : LockPage::Session::NotPossible);
    });
}

void DeskLock::unlock()
{
    m_locking.cancel();
    m_window.unlock();
    m_idle.begin(*m_lockAfter);
}

} // namespace renumber::ui
