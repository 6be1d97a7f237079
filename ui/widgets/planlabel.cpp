// SPDX-License-Identifier: Apache-2.0
#include "widgets/planlabel.h"

#include "look/painting.h"
#include "look/symbol.h"
#include "look/tokens.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace renumber::ui {

using namespace look;

namespace {

struct Sign
{
    Symbol symbol;
    Tone tone;
};

Sign signOf(RuleLine::About about)
{
    switch (about) {
    case RuleLine::About::Message:
        return {Symbol::Message, Tone::Plain};
    case RuleLine::About::Note:
        return {Symbol::Note, Tone::Plain};
    case RuleLine::About::Now:
        return {Symbol::Exchange, Tone::Plain};
    case RuleLine::About::Warning:
        return {Symbol::Doubt, Tone::Doubt};
    case RuleLine::About::Pause:
        return {Symbol::Clock, Tone::Plain};
    }
    Q_UNREACHABLE();
}

} // namespace

PlanLabel::PlanLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PlanLabel::present(const QList<RuleLine> &lines)
{
    if (m_lines == lines)
        return;
    m_lines = lines;
    QStringList texts;
    for (const RuleLine &line : lines)
        texts.append(line.text);
    setText(texts.join(u'\n'));
    updateGeometry();
    update();
}

QRect PlanLabel::textRect(int width, int top, const QString &text) const
{
    const int left = space::large + symbolSide + space::medium;
    const QRect room(left, top, std::max(1, width - left - space::large), 1 << 20);
    QRect taken = fontMetrics().boundingRect(room, Qt::TextWordWrap | Qt::AlignLeft, text);
    taken.setLeft(room.left());
    taken.setRight(room.right());
    return taken;
}

int PlanLabel::heightForWidth(int width) const
{
    int bottom = space::medium;
    for (const RuleLine &line : m_lines)
        bottom = textRect(width, bottom, line.text).bottom() + 1 + space::small;
    return bottom - space::small + space::medium;
}

QSize PlanLabel::sizeHint() const
{
    return {columnWidth, heightForWidth(columnWidth)};
}

QSize PlanLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, fontMetrics().height()};
}

void PlanLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    paintFrame(painter, option, Role::Card, Tone::Plain);
    const Colours colours = coloursOf(palette());
    int top = space::medium;
    for (const RuleLine &line : std::as_const(m_lines)) {
        const QRect words = textRect(width(), top, line.text);
        const Sign sign = signOf(line.about);
        QRect place(space::large, 0, symbolSide, symbolSide);
        place.moveTop(words.top() + (fontMetrics().height() - symbolSide) / 2);
        paintSymbol(painter, QStyle::visualRect(layoutDirection(), rect(), place), sign.symbol,
                    colours.of(sign.tone).sign);
        painter.setPen(colours.text);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
                         int(Qt::TextWordWrap) | int(isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft)
                             | int(Qt::AlignAbsolute),
                         line.text);
        top = words.bottom() + 1 + space::small;
    }
}

} // namespace renumber::ui
