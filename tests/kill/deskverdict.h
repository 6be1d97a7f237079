// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "deskrecord.h"
#include "deskservice.h"

#include <QMap>
#include <QSet>
#include <QStringList>

namespace renumber::test {

/// One run of the program, from its start to its kill.
struct DeskRun
{
    QMap<Asked, int> presses; ///< of what asks for it, as the operator said before each
    QList<ServiceEvent> calls;
    QList<ServiceEvent> messages;
    QList<desk::audit::Row> rows; ///< that were written in it
};

/// What somebody called for, and what the operator has seen of it.
struct ServedCaller
{
    QString person = {};
    QString number = {}; ///< that they want
    QString proof = {}; ///< by which they show who they are, such as "emailCode"
    QString caseId = {}; ///< empty while there is none in the record
    QString shown = {}; ///< the number that the service showed when the operator was through with them
    QSet<QString> said = {}; ///< first words of what the operator has said
};

/// What was called or sent without a row that was there before. Each row is leave for one call. A message
/// needs one by itself, too: it is what the caller has got.
QStringList withoutLeave(const DeskRun &run);
/// What was called more often than was pressed for, or sent more often than was called for.
QStringList doubled(const DeskRun &run);
/// What the record has twice, over all runs.
QStringList doubledRows(const DeskRecord &record);
/// What the operator has seen, and the record does not have.
QStringList lost(const ServedCaller &caller, const DeskRecord &record);
/// Rows of \a before that are not in \a record as they were.
QStringList lostRows(const QList<desk::audit::Row> &before, const DeskRecord &record);
/// Where what the record has of a case that the operator is through with is not what the service showed then.
QStringList misjudged(const ServedCaller &caller, const DeskRecord &record);
/// Where \a board, what is to be read of each case, is not what the record has.
QStringList misread(const QStringList &board, const DeskRecord &record);

} // namespace renumber::test
