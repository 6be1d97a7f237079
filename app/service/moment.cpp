// SPDX-License-Identifier: Apache-2.0
#include "service/moment.h"

#include "description/values.h"
#include "time/timetext.h"
#include "time/utc.h"

namespace renumber::service {

namespace {

constexpr double week = 7 * 24 * 3600;

} // namespace

std::optional<QDateTime> momentOf(const QJsonValue &value)
{
    const QString text = description::toText(value);
    bool isNumber = false;
    const double number = text.toDouble(&isNumber); // some services write 1765000000.0
    constexpr double secondsOfYear5138 = 100'000'000'000; // beyond it are milliseconds
    QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
    if (isNumber && number > 0 && number < secondsOfYear5138 * 1000)
        moment = QDateTime::fromMSecsSinceEpoch(qint64(number < secondsOfYear5138 ? number * 1000 : number),
                                                time::utc);
    return time::isWriteable(moment) ? std::optional(moment.toUTC()) : std::nullopt;
}

std::optional<QDateTime> momentIn(const QJsonValue &seconds, const QDateTime &now)
{
    bool isNumber = false;
    const double number = description::toText(seconds).toDouble(&isNumber);
    if (!isNumber || !(number >= 0 && number <= week)) // neither holds of "nan"
        return std::nullopt;
    return now.addMSecs(qRound64(number * 1000));
}

std::optional<QDateTime> soon(const QDateTime &moment, const QDateTime &now)
{
    if (!moment.isValid() || moment <= now || moment > now.addSecs(qint64(week)))
        return std::nullopt;
    return moment;
}

} // namespace renumber::service
