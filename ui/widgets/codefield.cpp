// SPDX-License-Identifier: Apache-2.0
#include "widgets/codefield.h"

#include "look/role.h"
#include "look/style.h"
#include "look/tokens.h"

#include <QMouseEvent>
#include <QPainter>

namespace renumber::ui {

namespace {

/// A longer one is easier to read in one piece.
constexpr int mostBoxes = 8;

} // namespace

CodeField::CodeField(QWidget *parent)
    : QLineEdit(parent)
{
    look::setRole(*this, look::Role::Code);
    setLayoutDirection(Qt::LeftToRight); // codes are written so in every language
}

void CodeField::setCodeLength(int length)
{
    m_length = length <= mostBoxes ? length : 0;
    updateGeometry();
    update();
}

QSize CodeField::boxSize() const
{
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(u'0') + 2 * look::space::medium,
            std::max(look::fieldHeight + look::space::small, metrics.height() + look::space::medium)};
}

QSize CodeField::sizeHint() const
{
    const QSize box = boxSize();
    const int boxes = m_length > 0 ? m_length : mostBoxes;
    return {boxes * box.width() + (boxes - 1) * look::space::small, box.height()};
}

QSize CodeField::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 4 * boxSize().width()), boxSize().height()};
}

/// What does not fit is shown in one piece, and so can be scrolled.
bool CodeField::isInBoxes() const
{
    return m_length > 0 && text().size() <= m_length && width() >= sizeHint().width();
}

QRectF CodeField::boxAt(int index) const
{
    const QSize box = boxSize();
    return {qreal(firstBoxAt() + index * (box.width() + look::space::small)), 0, qreal(box.width()),
            qreal(box.height())};
}

/// Where the page is read from the right they stand there, too, and are filled in from their left.
int CodeField::firstBoxAt() const
{
    const bool isFromRight = parentWidget() && parentWidget()->layoutDirection() == Qt::RightToLeft;
    return isFromRight ? width() - sizeHint().width() : 0;
}

int CodeField::boxInHand() const
{
    return std::min(cursorPosition(), m_length - 1);
}

void CodeField::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const look::Colours colours = look::coloursOf(palette());
    const bool isWrong = look::toneOf(*this) == look::Tone::Wrong;
    const auto box = [&](const QRectF &rect, bool isInHand) {
        const qreal width = isInHand ? look::focusRing : 1;
        const QColor edge = isWrong ? colours.wrong.sign : isInHand ? colours.accent : colours.edge;
        painter.setPen(QPen(isEnabled() ? edge : colours.cardEdge, width));
        painter.setBrush(isEnabled() ? colours.surface : colours.window);
        const qreal inset = width / 2;
        painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), look::controlRadius,
                                look::controlRadius);
    };
    if (!isInBoxes()) {
        box(rect(), hasFocus());
        painter.end();
        QLineEdit::paintEvent(event);
        return;
    }
    for (int i = 0; i < m_length; ++i) {
        const QRectF place = boxAt(i);
        const bool isSelected = hasSelectedText() && i >= selectionStart() && i < selectionEnd();
        box(place, hasFocus() && (isSelected || (!hasSelectedText() && i == boxInHand())));
        if (isSelected && hasFocus()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colours.of(look::Tone::Plain).ground);
            painter.drawRoundedRect(place.adjusted(4, 4, -4, -4), look::space::hair, look::space::hair);
        }
        if (i >= text().size())
            continue;
        painter.setFont(font());
        painter.setPen(!isEnabled() ? colours.muted : isWrong ? colours.wrong.sign : colours.text);
        painter.drawText(place, Qt::AlignCenter, text().at(i));
    }
}

/// A press on a box goes to its character, or to the first that is empty.
void CodeField::mousePressEvent(QMouseEvent *event)
{
    QLineEdit::mousePressEvent(event);
    if (!isInBoxes() || event->button() != Qt::LeftButton)
        return;
    const int index = (int(event->position().x()) - firstBoxAt()) / (boxSize().width() + look::space::small);
    if (index >= 0 && index < text().size())
        setSelection(index, 1);
    else
        setCursorPosition(int(text().size()));
}

} // namespace renumber::ui
