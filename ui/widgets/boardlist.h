// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "screen/board.h"
#include "time/clock.h"

#include <QFrame>
#include <QTimer>

#include <map>
#include <optional>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QListView;
class QRadioButton;

namespace renumber::ui {

class BoardDelegate;
class BoardModel;
class ProblemBox;

/// The operators' board: open cases one below the other, and which of them are looked at. Times are counted
/// once a second while somebody can see them, and only then. Its parts: "boardFilterField", "boardView", a
/// chip for each screen::Chip.
class BoardList : public QFrame
{
    Q_OBJECT
public:
    explicit BoardList(const time::Clock &clock, QWidget *parent = nullptr);

    /// Shows \a board. The keyboard, and where the list is scrolled to, stay; what is typed into the field
    /// stays unless \a board has another text than it had before.
    void present(const screen::Board &board);
    /// Nothing of any case is on it any more.
    void forget();
    /// Chooses the case that stands at \a position, of which the first is 0, if one does.
    void choosePosition(int position);
    /// Puts the keyboard into the field that filters.
    void beginFiltering();
    /// Puts the keyboard on the list.
    void takeFocus();

signals:
    void caseChosen(const QString &caseId);
    /// Another chip or text is wanted.
    void filterChosen(const renumber::ui::screen::BoardFilter &filter);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeChips();
    void chooseFilter();
    void choose(const QModelIndex &index);
    void showOnScreen();
    void showFault();
    void passSecond();
    void fitRows();
    void retranslate();

    const time::Clock m_clock;
    BoardModel *m_model;
    BoardDelegate *m_delegate;
    QLineEdit *m_field;
    QButtonGroup *m_chipGroup;
    std::map<screen::Chip, QRadioButton *> m_chips;
    ProblemBox *m_fault;
    QLabel *m_empty;
    QListView *m_view;
    std::optional<screen::Board> m_shown;
    QTimer m_second;
};

} // namespace renumber::ui
