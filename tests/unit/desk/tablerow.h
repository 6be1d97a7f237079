// SPDX-License-Identifier: Apache-2.0
// gatetable.json: what a gate has to answer, written by somebody who knew the agreed picture and no code.
#pragma once

#include "desk/storekind.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace renumber::test {

/// One row, in the words of the table.
struct TableRow
{
    QString name; ///< with its id before it; no other row has it
    QJsonValue policy; ///< an object, or "builtin"
    desk::StoreKind store = desk::StoreKind::Sqlite;
    QDateTime now;
    QJsonObject facts;
    QStringList missing; ///< in the order to mend it
    QJsonObject details; ///< what goes with it
    /// What is missing instead where the policy is refused, as it tries what no policy can; none: it is not
    /// to be refused.
    std::optional<QStringList> ifRefused;
};

/// Every row of the table.
QList<TableRow> tableRows();

/// The moment \a time, which the table writes in microseconds; invalid where it is no text. QDateTime knows
/// milliseconds: a microsecond to one side of a limit becomes a millisecond to the same side, and so the row
/// asks the same.
QDateTime tableTime(const QJsonValue &time);
/// \a time as the table writes it.
QString tableTime(const QDateTime &time);

} // namespace renumber::test
