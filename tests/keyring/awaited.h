// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QFutureWatcher>
#include <QSignalSpy>
#include <QTest>

/// The result of \a future, waited for; none when it was cancelled. Ends the test program if there is no
/// answer at all.
template <typename Result> std::optional<Result> awaited(const QFuture<Result> &future)
{
    QFutureWatcher<Result> watcher;
    QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
    watcher.setFuture(future);
    if (finished.isEmpty() && !finished.wait(60'000))
        qFatal("no answer");
    return future.resultCount() > 0 ? std::optional(future.result()) : std::nullopt;
}
