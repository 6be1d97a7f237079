// SPDX-License-Identifier: Apache-2.0
#include "widgets/emblem.h"

#include "look/tokens.h"

#include <QPainter>

namespace renumber::ui {

Emblem::Emblem(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Emblem::show(look::Symbol symbol, look::Tone tone, Shape shape)
{
    m_symbol = symbol;
    m_tone = tone;
    m_shape = shape;
    update();
}

QSize Emblem::sizeHint() const
{
    const int side = fontMetrics().height() * 3;
    return {side, side};
}

void Emblem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const look::ToneColours colours = look::coloursOf(palette()).of(m_tone);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.ground);
    const qreal radius = m_shape == Shape::Round ? width() / 2.0 : look::controlRadius;
    painter.drawRoundedRect(rect(), radius, radius);
    const qreal inset = width() / 3.6;
    look::paintSymbol(painter, QRectF(rect()).adjusted(inset, inset, -inset, -inset), m_symbol, colours.sign);
}

} // namespace renumber::ui
