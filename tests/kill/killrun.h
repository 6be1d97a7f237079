// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>
#include <QString>

namespace renumber::test {

/// How often is killed, and by which draws.
struct KillRun
{
    int kills = 0;
    quint32 seed = 0;
};

/// As RENUMBER_KILLS and RENUMBER_KILL_SEED say; else \a usual kills, and any draws.
KillRun killRun(int usual);

/// Prints the figures \a table of \a what, and leaves them where ./dev test finds them. False: it could not.
bool report(const QString &what, const QString &table);

/// \a counts as "ready 3, telling 2".
QString inWords(const QMap<QString, int> &counts);

} // namespace renumber::test
