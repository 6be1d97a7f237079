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

} // namespace

QString clockTime(const QDateTime &at, const time::Now &now)
{
    const QDateTime local = now.toWall(at).toLocalTime();
    if (local.date() == now.wall.toLocalTime().date())
        return hoursAndMinutes(local.time());
    //: %1: a date, %2: a time of day
    return Words::tr("%1, %2").arg(QLocale().toString(local.date(), QLocale::ShortFormat),
                                   hoursAndMinutes(local.time()));
}

QString timeLeft(const QDateTime &until, const time::Now &now)
{
    const qint64 milliseconds = std::max<qint64>(0, now.steady.msecsTo(until));
    const int seconds = int((milliseconds + 999) / 1000);
    if (seconds <= 90)
        return Words::tr("%n second(s)", nullptr, seconds);
    const int minutes = (seconds + 59) / 60;
    if (minutes <= 90)
        return Words::tr("%n minute(s)", nullptr, minutes);
    return Words::tr("%n hour(s)", nullptr, (minutes + 59) / 60);
}

} // namespace renumber::ui
