// SPDX-License-Identifier: Apache-2.0
#include "net/heldmemory.h"

#include <QFile>

#include <unistd.h>

namespace renumber::net {

qint64 heldMemory()
{
    QFile statm(QStringLiteral("/proc/self/statm")); // proc(5): pages in all, then those in memory
    if (!statm.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return 0;
    const QList<QByteArray> pages = statm.read(256).split(' ');
    return pages.value(1).toLongLong() * qint64(::sysconf(_SC_PAGESIZE));
}

} // namespace renumber::net
