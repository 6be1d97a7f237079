// SPDX-License-Identifier: Apache-2.0
#include "words/timetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace renumber::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TimeText)
};

} // namespace

QString clockTime(const QDateTime &at, const QDateTime &now)
{
    const QDateTime local = at.toLocalTime();
    const QLocale locale;
    if (local.date() == now.toLocalTime().date())
        return locale.toString(local.time(), QLocale::ShortFormat);
    return locale.toString(local, QLocale::ShortFormat);
}

QString timeLeft(const QDateTime &until, const QDateTime &now)
{
    const qint64 milliseconds = std::max<qint64>(0, now.msecsTo(until));
    const int seconds = int((milliseconds + 999) / 1000);
    if (seconds <= 90)
        return Words::tr("%n second(s)", nullptr, seconds);
    return Words::tr("%n minute(s)", nullptr, (seconds + 59) / 60);
}

} // namespace renumber::ui
