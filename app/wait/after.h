// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wait/future.h"

#include <QTimer>

#include <chrono>

namespace renumber::wait {

/// Ends after \a time.
inline Future<> after(std::chrono::milliseconds time)
{
    const Promise<> promise;
    Future<> future = promise.future();
    auto *timer = new QTimer;
    timer->setSingleShot(true);
    timer->setTimerType(Qt::PreciseTimer); // a coarse one may be early
    QObject::connect(timer, &QTimer::timeout, timer, [timer, promise] {
        timer->deleteLater();
        promise.end();
    });
    promise.whenCancelled([timer] { delete timer; });
    timer->start(time);
    return future;
}

} // namespace renumber::wait
