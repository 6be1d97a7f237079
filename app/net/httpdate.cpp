// SPDX-License-Identifier: Apache-2.0
#include "net/httpdate.h"

#include "time/utc.h"

#include <QRegularExpression>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace renumber::net {

namespace {

/// "Sun, 06 Nov 1994 08:49:37 GMT" and "Sunday, 06-Nov-94 08:49:37 GMT", with what is known to come instead:
/// days of one digit, another name for Greenwich.
const QRegularExpression &withComma()
{
    static const QRegularExpression form(
        u"^(?<weekday>[a-z]{3})[a-z]*, *(?<day>\\d{1,2})[ -](?<month>[a-z]{3})[ -](?<year>\\d{4}|\\d{2}) "
        "(?<hour>\\d{2}):(?<minute>\\d{2}):(?<second>\\d{2}) (GMT|UTC|[+-]0000)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return form;
}

/// "Sun Nov  6 08:49:37 1994", as C's asctime() writes it
const QRegularExpression &withoutComma()
{
    static const QRegularExpression form(
        u"^(?<weekday>[a-z]{3}) (?<month>[a-z]{3}) {1,2}(?<day>\\d{1,2}) "
        "(?<hour>\\d{2}):(?<minute>\\d{2}):(?<second>\\d{2}) (?<year>\\d{4})$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return form;
}

/// 1 for the first of \a names, which have three letters each; 0 for none of them.
int placeOf(const QString &name, QLatin1StringView names)
{
    const qsizetype at = names.indexOf(name.toLower());
    return at >= 0 && at % 3 == 0 ? int(at / 3) + 1 : 0;
}

/// The last year of these two digits in which that day is not more than 50 years ahead (RFC 9110 5.6.7).
int wholeYear(int yearOfCentury, int month, int day, const QDate &today)
{
    const std::tuple last(today.year() + 50, today.month(), today.day());
    int year = today.year() - today.year() % 100 + 100 + yearOfCentury;
    while (std::tuple(year, month, day) > last)
        year -= 100;
    return year;
}

} // namespace

QDateTime httpDate(const QString &text, const QDateTime &now)
{
    const QString trimmed = text.trimmed();
    QRegularExpressionMatch match = withComma().match(trimmed);
    if (!match.hasMatch())
        match = withoutComma().match(trimmed);
    if (!match.hasMatch())
        return {};
    const int month = placeOf(match.captured(u"month"_s), "janfebmaraprmayjunjulaugsepoctnovdec"_L1);
    const int day = match.captured(u"day"_s).toInt();
    const int year = match.captured(u"year"_s).toInt();
    const QDate date(year < 100 ? wholeYear(year, month, day, now.date()) : year, month, day);
    const int weekday = placeOf(match.captured(u"weekday"_s), "montuewedthufrisatsun"_L1);
    if (!date.isValid() || date.dayOfWeek() != weekday)
        return {};
    const int second = match.captured(u"second"_s).toInt();
    constexpr int leapSecond = 60; // which Qt does not know
    const QTime time(match.captured(u"hour"_s).toInt(), match.captured(u"minute"_s).toInt(),
                     std::min(second, leapSecond - 1));
    if (!time.isValid() || second > leapSecond)
        return {};
    return QDateTime(date, time, time::utc).addSecs(second == leapSecond ? 1 : 0);
}

} // namespace renumber::net
