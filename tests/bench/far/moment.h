// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QEventLoop>
#include <QTimer>

#include <algorithm>

namespace renumber::bench {

/// Milliseconds since 1970, by the clock that the web server's log has, too.
inline qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

/// Lets all windows go on until then.
inline void waitUntil(qint64 moment)
{
    QEventLoop loop;
    QTimer::singleShot(std::max<qint64>(0, moment - now()), Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace renumber::bench
