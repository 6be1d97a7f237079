// SPDX-License-Identifier: Apache-2.0
#include "desk/audit/microseconds.h"

#include "time/utc.h"

using namespace Qt::StringLiterals;

namespace renumber::desk::audit {

qint64 toMicroseconds(const QDateTime &moment)
{
    return moment.toMSecsSinceEpoch() * 1000;
}

QDateTime fromMicroseconds(qint64 moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment / 1000, time::utc);
}

QString microsecondsText(qint64 moment)
{
    return fromMicroseconds(moment).toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz"_s)
        % u"%1Z"_s.arg(moment % 1000, 3, 10, QChar(u'0'));
}

} // namespace renumber::desk::audit
