// SPDX-License-Identifier: Apache-2.0
#include "words/timetext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace renumber::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TimeText)
};

/// The locale's short form of a time, without seconds, which some locales have in it.
QString hoursAndMinutes(const QTime &time)
{
    const QLocale locale;
    QString format = locale.timeFormat(QLocale::ShortFormat);
    format.remove(u":ss"_s).remove(u".ss"_s);
    return locale.toString(time, format);
}

/// Likewise with seconds, behind the minutes wherever the locale has those.
QString hoursMinutesAndSeconds(const QTime &time)
{
    const QLocale locale;
    QString format = locale.timeFormat(QLocale::ShortFormat);
    if (!format.contains(u"ss"_s)) {
        const qsizetype minutes = format.indexOf(u"mm"_s);
        const QChar separator = minutes > 0 ? format.at(minutes - 1) : QChar(u':');
        format.insert(minutes < 0 ? format.size() : minutes + 2, QString(separator + u"ss"_s));
    }
    return locale.toString(time, format);
}

/// \a at by \a text, and with the day where it is not today's.
template <typename Text> QString withDay(const QDateTime &at, const time::Now &now, Text text)
{
    const QDateTime local = now.toWall(at).toLocalTime();
    if (local.date() == now.wall.toLocalTime().date())
        return text(local.time());
    //: %1: a date, %2: a time of day
    return Words::tr("%1, %2").arg(QLocale().toString(local.date(), QLocale::ShortFormat),
                                   text(local.time()));
}

} // namespace

QString clockTime(const QDateTime &at, const time::Now &now)
{
    return withDay(at, now, hoursAndMinutes);
}

QString exactClockTime(const QDateTime &at, const time::Now &now)
{
    return withDay(at, now, hoursMinutesAndSeconds);
}

QString timeLeft(const QDateTime &until, const time::Now &now)
{
    const qint64 milliseconds = std::max<qint64>(0, now.steady.msecsTo(until));
    const int seconds = int((milliseconds + 999) / 1000);
    if (seconds <= 90)
        return Words::tr("%n second(s)", nullptr, seconds);
    const int minutes = (seconds + 30) / 60; // a code of ten minutes and a moment works for ten
    if (minutes <= 90)
        return Words::tr("%n minute(s)", nullptr, minutes);
    const int hours = (minutes + 30) / 60;
    if (hours <= 72)
        return Words::tr("%n hour(s)", nullptr, hours);
    return Words::tr("%n day(s)", nullptr, (hours + 12) / 24);
}

} // namespace renumber::ui
