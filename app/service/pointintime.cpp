// SPDX-License-Identifier: Apache-2.0
#include "service/pointintime.h"

#include "description/values.h"
#include "time/timetext.h"
#include "time/utc.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace renumber::service {

namespace {

/// A point in time, and whether it was said of which zone it is.
struct Told
{
    QDateTime at;
    bool hasZone = true;
};

/// A text of ISO 8601, taken to be of UTC where it names no zone. A date alone is no point in time.
Told dateTimeOf(const QString &text)
{
    static const QRegularExpression form(
        u"^(?<date>\\d{4}-\\d{2}-\\d{2})[T ](?<time>\\d{2}:\\d{2}(:\\d{2}([.,]\\d+)?)?)"
        "(?<zone> ?(Z|UTC|GMT|(?<hours>[+-]\\d{2})(:?(?<minutes>\\d{2}))?)(\\[[^\\]]*\\])?)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(text.trimmed());
    const QString hours = match.captured(u"hours"_s);
    const QString minutes = match.captured(u"minutes"_s);
    const QString zone
        = hours.isEmpty() ? u"Z"_s : QString(hours + u':' + (minutes.isEmpty() ? u"00"_s : minutes));
    const QDateTime at = QDateTime::fromString(
        match.captured(u"date"_s) + u'T' + match.captured(u"time"_s) + zone, Qt::ISODateWithMs);
    return {at, !match.captured(u"zone"_s).isEmpty()};
}

std::optional<QDateTime> writeable(const QDateTime &moment)
{
    return time::isWriteable(moment) ? std::optional(moment.toUTC()) : std::nullopt;
}

/// The seconds in a text of ISO 8601 ("PT10M"; months and years have no length of their own), of the form
/// that JSON has for spans of Protocol Buffers and Go ("600s", "10m0s"), or of .NET's ("00:10:00").
std::optional<double> secondsIn(const QString &text)
{
    static const std::array forms{
        QRegularExpression(u"^P(?=.)((?<w>\\d+([.,]\\d+)?)W)?((?<d>\\d+([.,]\\d+)?)D)?(T(?=.)"
                           "((?<h>\\d+([.,]\\d+)?)H)?((?<m>\\d+([.,]\\d+)?)M)?((?<s>\\d+([.,]\\d+)?)S)?)?$"_s,
                           QRegularExpression::CaseInsensitiveOption),
        QRegularExpression(u"^(?=.)((?<h>\\d+)h)?((?<m>\\d+)m)?((?<s>\\d+(\\.\\d+)?)s)?$"_s),
        QRegularExpression(u"^((?<d>\\d+)\\.)?(?<h>\\d{1,2}):(?<m>\\d{2}):(?<s>\\d{2}(\\.\\d+)?)$"_s)};
    const auto form = std::find_if(forms.begin(), forms.end(),
                                   [&](const QRegularExpression &one) { return one.match(text).hasMatch(); });
    if (form == forms.end())
        return std::nullopt;
    const QRegularExpressionMatch match = form->match(text);
    const auto in = [&](const QString &unit, double seconds) {
        return match.captured(unit).replace(u',', u'.').toDouble() * seconds;
    };
    return in(u"w"_s, 7 * 86400.0) + in(u"d"_s, 86400) + in(u"h"_s, 3600) + in(u"m"_s, 60) + in(u"s"_s, 1);
}

} // namespace

std::optional<QDateTime> pointInTime(const QJsonValue &value)
{
    const QString text = description::toText(value);
    bool isNumber = false;
    const double number = text.toDouble(&isNumber); // some services write 1765000000.0
    constexpr double secondsOf2001 = 1'000'000'000; // before it are spans, and dates such as 20261128
    constexpr double secondsOfYear5138 = 100'000'000'000; // beyond it are milliseconds
    if (isNumber && number >= secondsOf2001 && number < secondsOfYear5138 * 1000)
        return writeable(QDateTime::fromMSecsSinceEpoch(
            qint64(number < secondsOfYear5138 ? number * 1000 : number), time::utc));
    const Told told = dateTimeOf(text);
    return told.hasZone ? writeable(told.at) : std::nullopt;
}

std::optional<QDateTime> pointInTimeWithoutZone(const QJsonValue &value)
{
    const Told told = dateTimeOf(description::toText(value));
    return told.hasZone ? std::nullopt : writeable(told.at);
}

std::optional<QDateTime> latestPointInTime(const QJsonValue &value)
{
    if (const auto exact = pointInTime(value))
        return exact;
    constexpr qint64 westmost = 43'200; // seconds behind UTC
    if (const auto ofUtc = pointInTimeWithoutZone(value))
        return writeable(ofUtc->addSecs(westmost));
    const QDate date = QDate::fromString(description::toText(value).trimmed(), Qt::ISODate);
    return date.isValid() ? writeable(QDateTime(date.addDays(1), QTime(0, 0), time::utc).addSecs(westmost))
                          : std::nullopt;
}

std::optional<QDateTime> pointInTimeAfter(const QJsonValue &span, const QDateTime &now,
                                          std::chrono::seconds longest)
{
    const QString text = description::toText(span).trimmed();
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    const std::optional<double> seconds = isNumber ? std::optional(number) : secondsIn(text);
    if (!seconds || !(*seconds >= 0 && *seconds <= double(longest.count()))) // neither holds of "nan"
        return std::nullopt;
    return now.addMSecs(qRound64(*seconds * 1000));
}

std::optional<QDateTime> ahead(const QDateTime &moment, const QDateTime &now, std::chrono::seconds longest)
{
    if (!moment.isValid() || moment <= now || moment > now.addSecs(qint64(longest.count())))
        return std::nullopt;
    return moment;
}

} // namespace renumber::service
