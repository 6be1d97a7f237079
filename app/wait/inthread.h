// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wait/future.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace renumber::wait {

/// What \a task returns, which a thread of \a pool carries out, whether anybody still waits for it or not.
template <typename Result> Future<Result> inThread(QThreadPool &pool, std::function<Result()> task)
{
    const auto there = std::make_shared<QPromise<Result>>();
    there->start();
    const Promise<Result> here;
    Future<Result> future = here.future();
    auto *watcher = new QFutureWatcher<Result>;
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, [watcher, here] {
        watcher->deleteLater();
        here.end(watcher->result());
    });
    here.whenCancelled([watcher] { delete watcher; });
    watcher->setFuture(there->future());
    pool.start([there, task = std::move(task)] {
        there->addResult(task());
        there->finish();
    });
    return future;
}

} // namespace renumber::wait
