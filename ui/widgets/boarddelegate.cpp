// SPDX-License-Identifier: Apache-2.0
#include "widgets/boarddelegate.h"

#include "look/painting.h"
#include "look/style.h"
#include "look/symbol.h"
#include "look/tokens.h"
#include "widgets/boardmodel.h"
#include "widgets/boardrowlayout.h"
#include "widgets/boardtone.h"

#include <QAbstractScrollArea>
#include <QPainter>

#include <optional>

namespace renumber::ui {

using namespace look;

namespace {

/// Paints one row, mirrored where the language is.
class RowPainter
{
public:
    RowPainter(QPainter &painter, const QStyleOptionViewItem &option, const BoardRowLayout &layout)
        : m_painter(painter)
        , m_option(option)
        , m_layout(layout)
        , m_colours(coloursOf(option.palette))
    {
    }

    void paintGround()
    {
        const bool isOnScreen = m_option.state.testFlag(QStyle::State_Selected);
        const QRect &rect = m_option.rect;
        m_painter.fillRect(rect, isOnScreen ? m_colours.plain.ground : m_colours.surface);
        m_painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_colours.cardEdge);
        if (m_option.state.testFlag(QStyle::State_HasFocus))
            paintRing(m_painter, rect.adjusted(2, 2, -2, -3), m_colours.accent, controlRadius);
    }

    void paintBar(const std::optional<Tone> &tone)
    {
        const QRect bar = placeOf(m_layout.bar());
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(tone ? m_colours.of(*tone).sign : m_colours.muted);
        m_painter.drawRoundedRect(bar, bar.width() / 2.0, bar.width() / 2.0);
    }

    void write(BoardDelegate::Ink ink)
    {
        const auto start = QStyle::visualAlignment(m_option.direction, Qt::AlignLeft);
        for (const BoardRowLayout::Piece &piece : m_layout.pieces()) {
            const bool isPale = ink == BoardDelegate::Ink::Pale || piece.ink == BoardRowLayout::Ink::Caption;
            m_painter.setPen(isPale ? m_colours.muted : m_colours.text);
            m_painter.setFont(piece.font);
            m_painter.drawText(placeOf(piece.place), piece.flags | int(start), piece.words);
        }
        if (!m_layout.sign().isEmpty())
            paintSymbol(m_painter, placeOf(m_layout.sign()), Symbol::Doubt, m_colours.doubt.sign);
    }

private:
    QRect placeOf(const QRect &place) const
    {
        return QStyle::visualRect(m_option.direction, m_option.rect,
                                  place.translated(m_option.rect.topLeft()));
    }

    QPainter &m_painter;
    const QStyleOptionViewItem &m_option;
    const BoardRowLayout &m_layout;
    const Colours m_colours;
};

} // namespace

BoardDelegate::BoardDelegate(time::Clock clock, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_clock(std::move(clock))
{
}

QSize BoardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = static_cast<const BoardModel *>(index.model());
    const auto *view = qobject_cast<const QAbstractScrollArea *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const BoardRowLayout layout(model->at(index.row()), model->viewer(), m_clock.now(), option.font, width);
    return {space::vast, layout.height()};
}

void BoardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const auto *model = static_cast<const BoardModel *>(index.model());
    const screen::BoardRow &row = model->at(index.row());
    const BoardRowLayout layout(row, model->viewer(), m_clock.now(), option.font, option.rect.width());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    RowPainter one(*painter, option, layout);
    one.paintGround();
    one.paintBar(m_ink == Ink::Pale ? std::nullopt : toneOf(row));
    one.write(m_ink);
    painter->restore();
}

} // namespace renumber::ui
