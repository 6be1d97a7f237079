// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/audit/action.h"
#include "desk/audit/row.h"

#include <QList>
#include <QString>

#include <optional>

namespace renumber::test {

/// A case, as the record's file has it beside its rows.
struct RecordedCase
{
    QString id;
    int number = 0; ///< which people say: R-1042
    QString stage; ///< "telling"
    bool hasTarget = false; ///< the new contact is known
};

/// The desk's record as a killed program has left it.
struct DeskRecord
{
    QString fault; ///< why it does not verify; empty: it does
    QList<desk::audit::Row> rows; ///< oldest first
    QList<RecordedCase> cases; ///< likewise

    QList<RecordedCase> openCases() const;
    /// The case with that id; none where there is none.
    std::optional<RecordedCase> caseOf(const QString &id) const;
    /// The rows of it that are about \a action.
    QList<desk::audit::Row> rowsOf(const QString &caseId, desk::audit::Action action) const;
};

/// Reads the record in \a folder, the data folder, of which no program makes use: from a copy, so that what
/// is half done is for the next one to mend. Verified by what --verify-audit verifies by.
DeskRecord readDeskRecord(const QString &folder);

} // namespace renumber::test
