// SPDX-License-Identifier: Apache-2.0
#include "widgets/peoplelist.h"

#include "look/tokens.h"

#include <QStyledItemDelegate>

namespace renumber::ui {

namespace {

/// Qt asks for no more height than the lines have by the list's font, and leaves the last one out where signs
/// of another font, such as those around a masked number, make one of them higher.
class RoomyDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, look::space::medium);
    }
};

} // namespace

PeopleList::PeopleList(QWidget *parent)
    : QListWidget(parent)
{
    setItemDelegate(new RoomyDelegate(this));
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
