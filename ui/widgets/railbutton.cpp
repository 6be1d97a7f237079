// SPDX-License-Identifier: Apache-2.0
#include "widgets/railbutton.h"

#include "look/painting.h"
#include "look/role.h"
#include "look/tokens.h"

#include <QEvent>
#include <QPainter>

namespace renumber::ui {

using namespace look;

namespace {

constexpr int side = 22;
constexpr int narrowest = 62;

} // namespace

RailButton::RailButton(Symbol symbol, QWidget *parent)
    : QPushButton(parent)
    , m_symbol(symbol)
{
    setRole(*this, Role::Caption);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setAutoDefault(true); // Return presses it, too
}

void RailButton::setPresence(Presence presence)
{
    if (m_presence == presence)
        return;
    m_presence = presence;
    describe();
    update();
}

void RailButton::describe()
{
    setAccessibleDescription(m_presence == Presence::InFront ? tr("Shown now") : QString());
}

QSize RailButton::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {std::max(narrowest, metrics.horizontalAdvance(text()) + 2 * space::hair),
            side + metrics.height() + space::hair + 2 * space::small};
}

void RailButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
}

void RailButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours colours = coloursOf(palette());
    const bool isInFront = m_presence == Presence::InFront;
    if (isInFront || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isInFront ? colours.plain.ground : mixed(colours.surface, colours.text, 0.06));
        painter.drawRoundedRect(rect(), controlRadius, controlRadius);
    }
    if (hasFocus())
        paintRing(painter, rect(), colours.accent, controlRadius);
    const QColor ink = isInFront ? colours.plain.sign : colours.muted;
    paintSymbol(painter, QRectF((width() - side) / 2.0, space::small, side, side), m_symbol, ink);
    painter.setPen(ink);
    const QRect words = rect().adjusted(0, space::small + side + space::hair, 0, -space::small);
    painter.drawText(words, Qt::AlignHCenter | Qt::AlignTop | Qt::TextShowMnemonic, text());
}

} // namespace renumber::ui
