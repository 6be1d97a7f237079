// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

namespace renumber::signin {

/// Calls \a receive with the result of \a future, in the thread of \a context and from its event loop; never
/// if \a context is destroyed first or the future is cancelled. For use instead of QFuture::then(context, …),
/// which in Qt 6.4 asserts when the context has gone.
template <typename Result, typename Receive>
void onResult(const QFuture<Result> &future, QObject *context, Receive receive)
{
    auto *watcher = new QFutureWatcher<Result>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, receive = std::move(receive)]() mutable {
                         watcher->deleteLater();
                         if (watcher->future().resultCount() > 0)
                             receive(watcher->future().result());
                     });
    watcher->setFuture(future);
}

} // namespace renumber::signin
