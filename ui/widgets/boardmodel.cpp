// SPDX-License-Identifier: Apache-2.0
#include "widgets/boardmodel.h"

#include "screen/boardtext.h"

#include <algorithm>

namespace renumber::ui {

using screen::BoardRow;

namespace {

int placeOf(const QList<BoardRow> &rows, const QString &caseId)
{
    const auto found = std::find_if(rows.cbegin(), rows.cend(),
                                    [&caseId](const BoardRow &row) { return row.caseId == caseId; });
    return found == rows.cend() ? -1 : int(found - rows.cbegin());
}

} // namespace

BoardModel::BoardModel(time::Clock clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_clock(std::move(clock))
{
}

void BoardModel::present(const QList<BoardRow> &rows, const screen::Viewer &viewer)
{
    const bool isAnotherViewer = m_viewer != viewer;
    m_viewer = viewer;
    removeGone(rows);
    for (int place = 0; place < rows.size(); ++place) {
        moveHere(rows.at(place), place);
        if (m_rows.at(place) == rows.at(place) && !isAnotherViewer)
            continue;
        m_rows[place] = rows.at(place);
        emit dataChanged(index(place), index(place));
    }
}

void BoardModel::removeGone(const QList<BoardRow> &rows)
{
    for (int place = int(m_rows.size()) - 1; place >= 0; --place) {
        if (placeOf(rows, m_rows.at(place).caseId) >= 0)
            continue;
        beginRemoveRows({}, place, place);
        m_rows.removeAt(place);
        endRemoveRows();
    }
}

/// Has the case of \a row stand at \a place, before which all are where they belong.
void BoardModel::moveHere(const BoardRow &row, int place)
{
    const int before = rowOf(row.caseId);
    if (before == place)
        return;
    if (before < 0) {
        beginInsertRows({}, place, place);
        m_rows.insert(place, row);
        endInsertRows();
        return;
    }
    beginMoveRows({}, before, before, {}, place);
    m_rows.move(before, place);
    endMoveRows();
}

int BoardModel::rowOf(const QString &caseId) const
{
    return placeOf(m_rows, caseId);
}

int BoardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant BoardModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BoardRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: // for who types the beginning of a name
        return row.name;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return rowText(row, m_viewer, m_clock.now());
    default:
        return {};
    }
}

} // namespace renumber::ui
