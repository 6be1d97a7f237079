// SPDX-License-Identifier: Apache-2.0
#include "widgets/peoplelist.h"

namespace renumber::ui {

PeopleList::PeopleList(QWidget *parent)
    : QListWidget(parent)
{
    setWordWrap(true);
    setSpacing(4); // a row has two lines
    setResizeMode(QListView::Adjust);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

int PeopleList::chosenRow() const
{
    const QList<QListWidgetItem *> chosen = selectedItems();
    return chosen.isEmpty() ? -1 : row(chosen.first());
}

/// Qt makes the first row the current one when the list gets the keyboard: Return would open it, and the
/// arrow keys would begin behind it.
void PeopleList::focusInEvent(QFocusEvent *event)
{
    QListWidget::focusInEvent(event);
    if (chosenRow() < 0)
        setCurrentItem(nullptr);
}

} // namespace renumber::ui
