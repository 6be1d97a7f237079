// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <functional>
#include <memory>

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

    /// What \a task returns, later. Take it with signin::onResult().
    template <typename Result> QFuture<Result> run(std::function<Result()> task)
    {
        const auto promise = std::make_shared<QPromise<Result>>();
        promise->start();
        m_thread.start([promise, task = std::move(task)] {
            promise->addResult(task());
            promise->finish();
        });
        return promise->future();
    }

private:
    QThreadPool m_thread;
};

} // namespace renumber::disk
