// SPDX-License-Identifier: Apache-2.0
#include "look/flowlayout.h"

#include "look/linebreak.h"
#include "look/tokens.h"

#include <QAbstractButton>
#include <QLabel>
#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace renumber::ui::look {

namespace {

template <typename Widget> const Widget *asA(const QLayoutItem &item)
{
    return qobject_cast<const Widget *>(const_cast<QLayoutItem &>(item).widget());
}

/// What \a button has around its words.
QSize aroundWords(const QAbstractButton &button)
{
    return button.sizeHint() - button.fontMetrics().size(Qt::TextShowMnemonic, button.text());
}

/// The least that \a item can be squeezed to: the longest of a button's words stays whole.
QSize leastSize(const QLayoutItem &item)
{
    const auto *button = asA<QAbstractButton>(item);
    if (!button || button->text().isEmpty())
        return item.minimumSize();
    const int longest = widthOfLongestPart(button->text(), button->fontMetrics());
    return {std::min(button->sizeHint().width(), longest + aroundWords(*button).width()),
            button->sizeHint().height()};
}

int heightFor(const QLayoutItem &item, int width)
{
    if (item.hasHeightForWidth())
        return item.heightForWidth(width);
    const auto *button = asA<QAbstractButton>(item);
    if (!button || width >= button->sizeHint().width())
        return item.sizeHint().height();
    const QSize around = aroundWords(*button);
    const QRect room(0, 0, width - around.width(), 1 << 20);
    return around.height()
        + button->fontMetrics().boundingRect(room, Qt::TextWordWrap, button->text()).height();
}

/// A label that may wrap its words asks for a square, not for a line.
int wantedWidth(const QLayoutItem &item)
{
    const auto *label = asA<QLabel>(item);
    if (!label || !label->wordWrap())
        return item.sizeHint().width();
    const QMargins margins = label->contentsMargins();
    return label->fontMetrics().size(0, label->text()).width() + margins.left() + margins.right() + 1;
}

} // namespace

FlowLayout::FlowLayout(Rows rows)
    : m_rows(rows)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(space::small);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    // Else a button would not become higher than one line.
    if (auto *button = qobject_cast<QAbstractButton *>(item->widget()))
        button->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_items.append(item);
    invalidate();
}

void FlowLayout::addRow(QLayout *row)
{
    addChildLayout(row);
    addItem(row);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= m_items.size())
        return nullptr;
    QLayoutItem *item = m_items.takeAt(index);
    invalidate();
    return item;
}

/// What does not fit into a row of its own becomes narrower, as words that wrap can.
int FlowLayout::widthOf(const QLayoutItem &item, int available) const
{
    return std::min(wantedWidth(item), std::max(available, leastSize(item).width()));
}

QList<FlowLayout::Row> FlowLayout::inRows(int width) const
{
    QList<Row> rows;
    int left = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const int wanted = widthOf(*item, width);
        if (rows.isEmpty() || m_rows == Rows::OneEach || left < spacing() + wanted) {
            rows.append(Row{item});
            left = width - wanted;
        } else {
            rows.last().append(item);
            left -= spacing() + wanted;
        }
    }
    return rows;
}

int FlowLayout::widthOfRow(const Row &row, int available) const
{
    int width = 0;
    for (const QLayoutItem *item : row)
        width += (width > 0 ? spacing() : 0) + widthOf(*item, available);
    return width;
}

int FlowLayout::heightOf(const Row &row, int width) const
{
    int height = 0;
    for (const QLayoutItem *item : row) {
        const int wanted = widthOf(*item, width);
        height = std::max(height, heightFor(*item, wanted));
    }
    return height;
}

int FlowLayout::heightForWidth(int width) const
{
    int height = 0;
    for (const Row &row : inRows(width))
        height += (height > 0 ? spacing() : 0) + heightOf(row, width);
    return height;
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        width += (width > 0 ? spacing() : 0) + wantedWidth(*item);
        height = std::max(height, item->sizeHint().height());
    }
    return {width, height};
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            least = least.expandedTo(leastSize(*item));
    }
    return least;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const Qt::LayoutDirection direction
        = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int y = rect.top();
    for (const Row &row : inRows(rect.width())) {
        const int height = heightOf(row, rect.width());
        int x = rect.left();
        if (m_rows == Rows::Centred)
            x += (rect.width() - widthOfRow(row, rect.width())) / 2;
        for (qsizetype i = 0; i < row.size(); ++i) {
            QLayoutItem &item = *row.at(i);
            const int width = widthOf(item, rect.width());
            const int itemHeight = heightFor(item, width);
            if (m_rows == Rows::LastAtTheEnd && i > 0 && &item == m_items.last())
                x = rect.right() + 1 - width;
            const QRect place(x, y + (height - itemHeight) / 2, width, itemHeight);
            item.setGeometry(QStyle::visualRect(direction, rect, place));
            x += width + spacing();
        }
        y += height + spacing();
    }
}

FlowLayout *letFlow(QLayout *row, QBoxLayout &within, FlowLayout::Rows rows)
{
    auto *flow = new FlowLayout(rows);
    while (QLayoutItem *item = row->takeAt(0)) {
        if (item->spacerItem())
            delete item;
        else
            flow->addItem(item);
    }
    const int index = within.indexOf(row);
    within.takeAt(index);
    delete row;
    within.insertLayout(index, flow);
    return flow;
}

} // namespace renumber::ui::look
