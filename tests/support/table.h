// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cell.h"

#include <QStringList>

#include <map>

namespace renumber::test {

/// The conformance table: behaviours by services, with a note for each cell that has words.
class Table
{
public:
    Table(const QStringList &rows, const QStringList &columns);

    void setCell(int row, int column, const Cell &cell) { m_cells[{row, column}] = cell; }

    /// As Markdown: the table, its notes, and how many cells there are of each sort.
    QString text() const;

private:
    const QStringList m_rows;
    const QStringList m_columns;
    std::map<std::pair<int, int>, Cell> m_cells;
};

/// What stands in \a readme between the lines "<!-- table -->" and "<!-- end of table -->".
QString tableIn(const QString &readme);

/// The lines that \a documented and \a measured differ by, for a message; empty where there are none.
QString differences(const QString &documented, const QString &measured);

} // namespace renumber::test
