// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>
#include <QString>

namespace renumber::test {

/// What the rounds at a desk came to.
struct DeskFigures
{
    int kills = 0;
    QMap<QString, int> killsByMoment; ///< by what the operator had seen or was about to do
    QMap<QString, int> killsByStage; ///< of the case in the record; "none" where there was no open one
    int desks = 0; ///< each in a folder of its own, as new
    int starts = 0; ///< at which the board was looked at
    QMap<QString, int> takenUp; ///< by the page that came of it
    int finished = 0; ///< cases that were closed
    int unconfirmed = 0; ///< of those: as not confirmed
    int proofCodes = 0;
    int texts = 0; ///< to new numbers
    int notices = 0;
    int rows = 0; ///< of all desks, as they were verified last
    int verified = 0; ///< how often
    int keyringEntries = 0; ///< in the end, with no case open
    int unfinishedChanges = 0; ///< that are still kept then, at the last desk

    int lost = 0;
    int doubled = 0;
    int withoutLeave = 0;
    int broken = 0; ///< records that did not verify
    int sentByStarts = 0;
    int misleading = 0;

    QString table(quint32 seed) const;
};

} // namespace renumber::test
