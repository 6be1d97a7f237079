// SPDX-License-Identifier: Apache-2.0
#include "time/timetext.h"

namespace renumber::time {

bool isWriteable(const QDateTime &moment)
{
    const int year = moment.toUTC().date().year(); // 0 where it is none
    return year >= 1 && year <= 9999;
}

QString timeText(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODateWithMs);
}

std::optional<QDateTime> timeFrom(const QString &text)
{
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (moment.timeSpec() == Qt::LocalTime || !isWriteable(moment))
        return std::nullopt;
    return moment.toUTC();
}

} // namespace renumber::time
