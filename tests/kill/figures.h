// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "verdict.h"

#include <QMap>
#include <QString>

namespace renumber::test {

/// What the rounds came to.
struct Figures
{
    int kills = 0;
    QMap<QString, int> killsByMoment; ///< by what the person had seen or was about to do
    int starts = 0; ///< at which the account was looked at
    QMap<Told, int> told;
    int finishedByCode = 0;
    int codesOutOfUse = 0; ///< the service had used the code up before the change was made
    int finishedUnharmed = 0; ///< from beginning to end in one run
    int lost = 0;
    int sentByStarts = 0; ///< messages that were sent between a start and the first press
    int misleading = 0;

    QString table(const QString &service, quint32 seed) const;
};

} // namespace renumber::test
