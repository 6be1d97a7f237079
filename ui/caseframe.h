// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "screen/screen.h"
#include "time/clock.h"

#include <QObject>

class QBoxLayout;

namespace renumber::ui {

class CaseAside;
class CaseBar;
class SettledCard;

/// What stands around every page of a case at an operators' desk, so that the case is one whichever of its
/// pages is in front: whose it is above, flags and history beside it, and what is settled already.
class CaseFrame : public QObject
{
    Q_OBJECT
public:
    /// Where its parts go; all outlive this.
    struct Places
    {
        QBoxLayout &side; ///< of bar and pages
        int barIndex; ///< the index in it for the bar
        QBoxLayout &columns; ///< has the pages, for what stands beside them
        QWidget &pages; ///< with a vertical layout, of which the last items are the pages
        int settledIndex; ///< the index in it for what is settled
    };

    /// \a clock tells what day it is. Hidden at first.
    CaseFrame(const time::Clock &clock, const Places &places, QObject *parent = nullptr);

    /// Around \a page, which is one of \a content.
    void present(const screen::DeskCase &content, const screen::Screen &page);
    void hide();
    bool isShown() const;
    /// Within \a width of the window, of which \a margin is free at each side.
    void fit(int width, int margin);
    CaseBar &bar() { return *m_bar; }

private:
    QBoxLayout &m_columns;
    CaseBar *m_bar; // the window owns all three
    CaseAside *m_aside;
    SettledCard *m_settled;
};

} // namespace renumber::ui
