// SPDX-License-Identifier: Apache-2.0
#include "words/timetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

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

/// Rounded up; 0 once it is over.
int secondsLeft(const QDateTime &until, const time::Now &now)
{
    constexpr qint64 most = 86'400'000; // a day is too long for a countdown, and fits
    const qint64 milliseconds = std::clamp<qint64>(now.steady.msecsTo(until), 0, most);
    return int((milliseconds + 999) / 1000);
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

bool isCountedDown(const QDateTime &until, const time::Now &now)
{
    return secondsLeft(until, now) < 3600;
}

QString timeLeft(const QDateTime &until, const time::Now &now)
{
    const QTime left = QTime(0, 0).addSecs(secondsLeft(until, now));
    return QLocale().toString(left, u"m:ss"_s);
}

} // namespace renumber::ui
