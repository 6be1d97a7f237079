// SPDX-License-Identifier: Apache-2.0
#include "widgets/pill.h"

#include "look/linebreak.h"
#include "look/symbol.h"
#include "look/tokens.h"
#include "words/contacttext.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace renumber::ui {

using namespace look;

Pill::Pill(QWidget *parent)
    : QLabel(parent)
{
    setRole(*this, Role::Pill);
    setTextFormat(Qt::PlainText);
    // It may be as high as its words are: at most the height of a line would cut them off where they wrap.
    QSizePolicy policy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
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

int Pill::besideWords() const
{
    return symbolSide() + space::hair + 2 * space::small + 1;
}

QSize Pill::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(text()) + besideWords(), metrics.height() + space::hair};
}

/// No word is broken.
QSize Pill::minimumSizeHint() const
{
    const int longest = widthOfLongestPart(text(), fontMetrics());
    return {longest + besideWords(), sizeHint().height()};
}

int Pill::heightForWidth(int width) const
{
    if (width >= sizeHint().width())
        return sizeHint().height();
    const QRect room(0, 0, std::max(1, width - besideWords() + 1), 1 << 20);
    return fontMetrics().boundingRect(room, Qt::TextWordWrap, text()).height() + space::hair;
}

void Pill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ToneColours colours = coloursOf(palette()).of(toneOf(*this));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.ground);
    QRect ground(0, 0, width(), std::min(height(), heightForWidth(width())));
    ground.moveCenter(rect().center());
    const double round = std::min(ground.height(), sizeHint().height()) / 2.0;
    painter.drawRoundedRect(ground, round, round);
    const QRect within = ground.adjusted(space::small, 0, -space::small, 0);
    QRect sign(0, 0, symbolSide(), symbolSide());
    sign.moveCenter(within.center());
    sign.moveLeft(within.left());
    paintSymbol(painter, QStyle::visualRect(layoutDirection(), rect(), sign), symbolOf(toneOf(*this)),
                colours.sign);
    const QRect words = within.adjusted(symbolSide() + space::hair, 0, 0, 0);
    painter.setPen(colours.sign);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words), Qt::AlignCenter | Qt::TextWordWrap,
                     text());
}

} // namespace renumber::ui
