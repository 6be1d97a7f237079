// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "screen/board.h"
#include "time/clock.h"

#include <QAbstractListModel>

namespace renumber::ui {

/// The rows of the board that are shown, as a list. What stays keeps its place, so that the keyboard and
/// screen readers stay on it.
class BoardModel : public QAbstractListModel
{
    Q_OBJECT
public:
    /// \a clock is what deadlines are counted by.
    explicit BoardModel(time::Clock clock, QObject *parent = nullptr);

    /// \a rows in their order, as \a viewer sees them.
    void present(const QList<screen::BoardRow> &rows, const screen::Viewer &viewer);
    const screen::BoardRow &at(int row) const { return m_rows.at(row); }
    /// -1: it is not shown.
    int rowOf(const QString &caseId) const;
    const screen::Viewer &viewer() const { return m_viewer; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void removeGone(const QList<screen::BoardRow> &rows);
    void moveHere(const screen::BoardRow &row, int place);

    const time::Clock m_clock;
    QList<screen::BoardRow> m_rows;
    screen::Viewer m_viewer;
};

} // namespace renumber::ui
