// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "time/clock.h"

#include <QWidget>

namespace renumber::ui {

class BoardList;
class DeskRail;

/// What stands beside the pages at an operators' desk: the rail, and the board. Where the window is too
/// narrow for board and page side by side, the board takes the place of the page while it is opened.
///
/// It has the desk's keys: Ctrl+1 to Ctrl+9 choose the case at that place of the board, "/" searches it,
/// Ctrl+N finds a person, Ctrl+L locks.
class DeskSide : public QWidget
{
    Q_OBJECT
public:
    explicit DeskSide(const time::Clock &clock, QWidget *parent = nullptr);

    DeskRail &rail() { return *m_rail; }
    BoardList &board() { return *m_board; }

    /// To be called whenever the window is \a windowWidth wide from now on.
    void fit(int windowWidth);
    /// Whether the board is where a page would be.
    bool isOverPage() const;
    /// In a narrow window, has the board come up or go away; in a wide one it is always there.
    void openBoard();
    void closeBoard();

signals:
    /// isOverPage() is another.
    void overPageChanged();

private:
    enum class Room { ForBoth, ForOne };

    void connectKeys();
    void arrange();

    DeskRail *m_rail;
    BoardList *m_board;
    Room m_room = Room::ForBoth;
    int m_boardWidth = 0;
    bool m_isOpen = false; ///< of Room::ForOne
    bool m_wasOverPage = false; ///< as was told last
};

} // namespace renumber::ui
