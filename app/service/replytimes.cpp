// SPDX-License-Identifier: Apache-2.0
#include "service/replytimes.h"

#include "net/httpdate.h"
#include "service/pointintime.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace renumber::service {

namespace {

/// What stands in a header that may stand more than once, and then has a comma between; so have dates, behind
/// the day of the week.
QStringList elementsOf(const QByteArray &header)
{
    static const QRegularExpression comma(u"(?<!day|mon|tue|wed|thu|fri|sat|sun),"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    QStringList elements;
    for (const QString &element : QString::fromLatin1(header).split(comma)) {
        if (!element.trimmed().isEmpty())
            elements.append(element.trimmed());
    }
    return elements;
}

/// What the service's clock showed as it sent \a reply; not valid where it does not say.
QDateTime itsNow(const net::HttpReply &reply, const time::Now &now)
{
    return net::httpDate(elementsOf(reply.header("Date")).value(0), now.wall);
}

/// Seconds are whole ones, by the letter; some services tell parts of them.
std::optional<QDateTime> waitOf(const QString &text, const net::HttpReply &reply, const time::Now &now)
{
    static const QRegularExpression seconds(u"^\\d+(\\.\\d*)?$"_s);
    if (seconds.match(text).hasMatch())
        return pointInTimeAfter(text, now.steady, longestWait);
    const QDateTime date = net::httpDate(text, now.wall);
    if (!date.isValid())
        return std::nullopt;
    const QDateTime service = itsNow(reply, now);
    if (service.isValid() && date <= service)
        return now.steady; // a wait that is over
    return ahead(onProgramClock(date, reply, now), now.steady, longestWait);
}

} // namespace

QDateTime onProgramClock(const QDateTime &told, const net::HttpReply &reply, const time::Now &now)
{
    const QDateTime service = itsNow(reply, now);
    return service.isValid() ? now.steady.addMSecs(service.msecsTo(told)) : now.toSteady(told);
}

std::optional<QDateTime> retryAfter(const net::HttpReply &reply, const time::Now &now)
{
    std::optional<QDateTime> last;
    for (const QString &element : elementsOf(reply.header("Retry-After"))) {
        const auto wait = waitOf(element, reply, now);
        if (!wait)
            return std::nullopt;
        last = std::max(last.value_or(*wait), *wait);
    }
    return last;
}

} // namespace renumber::service
