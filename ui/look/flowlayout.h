// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QBoxLayout>
#include <QLayout>
#include <QList>

namespace renumber::ui::look {

/// Side by side while there is room, else one below the other; in the direction of the language. Words on
/// buttons and of check boxes wrap where a line is too short for them. A .ui file cannot name it: it takes
/// over what a row of a form has in it.
class FlowLayout : public QLayout
{
    Q_OBJECT
public:
    /// Where what is in a row stands. LastAtTheEnd: the last thing of all at the far end of its row. OneEach:
    /// a row for each.
    enum class Rows { FromTheStart, Centred, LastAtTheEnd, OneEach };

    explicit FlowLayout(Rows rows = Rows::FromTheStart);
    ~FlowLayout() override;
    Q_DISABLE_COPY_MOVE(FlowLayout)

    void addItem(QLayoutItem *item) override;
    /// Takes \a row over.
    void addRow(QLayout *row);
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    using Row = QList<QLayoutItem *>;

    QList<Row> inRows(int width) const;
    int widthOf(const QLayoutItem &item, int available) const;
    int widthOfRow(const Row &row, int available) const;
    int heightOf(const Row &row, int width) const;

    const Rows m_rows;
    QList<QLayoutItem *> m_items; ///< owned
};

/// Puts in the place of \a row, which is in \a within and goes, a layout with the same widgets that lets them
/// flow.
FlowLayout *letFlow(QLayout *row, QBoxLayout &within, FlowLayout::Rows rows = FlowLayout::Rows::FromTheStart);

} // namespace renumber::ui::look
