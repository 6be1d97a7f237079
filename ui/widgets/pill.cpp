// SPDX-License-Identifier: Apache-2.0
#include "widgets/pill.h"

#include "look/symbol.h"
#include "look/tokens.h"
#include "words/contacttext.h"

#include <QPainter>
#include <QStyle>

namespace renumber::ui {

using namespace look;

Pill::Pill(QWidget *parent)
    : QLabel(parent)
{
    setRole(*this, Role::Pill);
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Pill::present(const account::Contact &contact)
{
    setText(badgeText(contact));
    setVisible(!text().isEmpty());
    setTone(*this, contact.verification == account::Verification::Verified ? Tone::Ok : Tone::Doubt);
}

int Pill::symbolSide() const
{
    return fontMetrics().ascent();
}

QSize Pill::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(text()) + symbolSide() + space::hair + 2 * space::small + 1,
            metrics.height() + space::hair};
}

void Pill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ToneColours colours = coloursOf(palette()).of(toneOf(*this));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.ground);
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    const QRect within = rect().adjusted(space::small, 0, -space::small, 0);
    QRect sign(0, 0, symbolSide(), symbolSide());
    sign.moveCenter(within.center());
    sign.moveLeft(within.left());
    paintSymbol(painter, QStyle::visualRect(layoutDirection(), rect(), sign), symbolOf(toneOf(*this)),
                colours.sign);
    const QRect words = within.adjusted(symbolSide() + space::hair, 0, 0, 0);
    painter.setPen(colours.sign);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words), Qt::AlignCenter, text());
}

} // namespace renumber::ui
