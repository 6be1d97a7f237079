// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wait/inthread.h"

#include <QThreadPool>

#include <functional>

namespace renumber::disk {

/// One thread for what waits for the disk, in the order of the calls. The destructor waits for what was
/// begun.
class DiskThread
{
public:
    DiskThread()
    {
        m_thread.setMaxThreadCount(1);
        m_thread.setExpiryTimeout(-1); // always the same one: what a task keeps open may belong to its thread
    }
    ~DiskThread() { m_thread.waitForDone(); }
    Q_DISABLE_COPY_MOVE(DiskThread)

    /// What \a task returns. It is carried out even where nobody waits for it.
    template <typename Result> wait::Future<Result> run(std::function<Result()> task)
    {
        return wait::inThread<Result>(m_thread, std::move(task));
    }

private:
    QThreadPool m_thread;
};

} // namespace renumber::disk
