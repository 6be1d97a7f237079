// SPDX-License-Identifier: Apache-2.0
#include "look/painting.h"

#include "look/tokens.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOptionButton>

namespace renumber::ui::look {

namespace {

constexpr qreal edgeWidth = 1;
/// Between the ring around a filled button and its ground.
constexpr qreal ringGap = 1;

/// For as long as it lives, \a painter draws smooth outlines, and forgets what was set afterwards.
class Smoothly
{
public:
    explicit Smoothly(QPainter &painter)
        : m_painter(painter)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
    }
    ~Smoothly() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(Smoothly)

private:
    QPainter &m_painter;
};

/// A line of \a width lies within \a rect.
void paintRounded(QPainter &painter, const QRectF &rect, qreal radius, const QBrush &ground,
                  const QColor &edge, qreal width)
{
    const qreal inset = width / 2;
    painter.setBrush(ground);
    painter.setPen(width > 0 ? QPen(edge, width) : QPen(Qt::NoPen));
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
}

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

bool isRingShown(const QStyleOption &option)
{
    return has(option, QStyle::State_HasFocus) && has(option, QStyle::State_Enabled);
}

QColor disabledGround(const Colours &colours)
{
    return mixed(colours.surface, colours.muted, 0.14);
}

/// With the pointer over it, or pressed.
QColor touched(const QStyleOption &option, const QColor &ground, const QColor &text)
{
    if (has(option, QStyle::State_Sunken))
        return mixed(ground, text, 0.1);
    return has(option, QStyle::State_MouseOver) ? mixed(ground, text, 0.06) : ground;
}

} // namespace

void paintRing(QPainter &painter, const QRectF &rect, const QColor &color, qreal radius)
{
    const Smoothly smoothly(painter);
    paintRounded(painter, rect, radius, Qt::NoBrush, color, focusRing);
}

void paintButton(QPainter &painter, const QStyleOptionButton &option, Role role, Tone tone)
{
    const Smoothly smoothly(painter);
    const Colours colours = coloursOf(option.palette);
    const bool isEnabled = has(option, QStyle::State_Enabled);
    QRectF body = option.rect;
    if (isRingShown(option)) {
        paintRounded(painter, body, controlRadius, Qt::NoBrush, colours.accent, focusRing);
        const qreal within = focusRing + ringGap;
        body.adjust(within, within, -within, -within);
    }
    const qreal radius = isRingShown(option) ? controlRadius - focusRing - ringGap : controlRadius;
    if (role == Role::Link) {
        if (isEnabled && (has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken)))
            paintRounded(painter, body, radius, touched(option, colours.window, colours.accent), {}, 0);
    } else if (role == Role::Primary) {
        const QColor ground
            = isEnabled ? touched(option, colours.accent, colours.text) : disabledGround(colours);
        paintRounded(painter, body, radius, ground, {}, 0);
    } else {
        const QColor usual = tone == Tone::Wrong ? colours.wrong.sign : colours.edge;
        const QColor edge = isEnabled ? usual : colours.cardEdge;
        paintRounded(painter, body, radius, touched(option, colours.surface, colours.text), edge, edgeWidth);
    }
}

QColor buttonText(const QStyleOptionButton &option, Role role, Tone tone)
{
    const Colours colours = coloursOf(option.palette);
    if (!has(option, QStyle::State_Enabled))
        return option.palette.color(QPalette::Disabled, QPalette::ButtonText);
    if (role == Role::Primary)
        return colours.onAccent;
    if (role == Role::Link)
        return colours.accent;
    return tone == Tone::Wrong ? colours.wrong.sign : colours.text;
}

void paintField(QPainter &painter, const QStyleOption &option, Tone tone)
{
    const Smoothly smoothly(painter);
    const Colours colours = coloursOf(option.palette);
    if (!has(option, QStyle::State_Enabled)) {
        paintRounded(painter, option.rect, controlRadius, disabledGround(colours), colours.cardEdge,
                     edgeWidth);
        return;
    }
    const bool isWrong = tone == Tone::Wrong;
    const QColor edge = isWrong ? colours.wrong.sign : colours.edge;
    if (isRingShown(option))
        paintRounded(painter, option.rect, controlRadius, colours.surface,
                     isWrong ? colours.wrong.sign : colours.accent, focusRing);
    else
        paintRounded(painter, option.rect, controlRadius, colours.surface, edge, edgeWidth);
}

void paintFrame(QPainter &painter, const QStyleOption &option, Role role, Tone tone)
{
    const Smoothly smoothly(painter);
    const Colours colours = coloursOf(option.palette);
    const QRectF rect = option.rect;
    if (role == Role::Card) {
        paintRounded(painter, rect, cardRadius, colours.surface, colours.cardEdge, edgeWidth);
    } else if (role == Role::Message) {
        const ToneColours of = colours.of(tone);
        // Where no ground can be seen, an edge says where the message is.
        const bool isSeen = of.ground != colours.window;
        paintRounded(painter, rect, cardRadius, of.ground, of.sign, isSeen ? 0 : edgeWidth);
    } else if (role == Role::Bar) {
        painter.fillRect(rect, colours.surface);
        painter.fillRect(QRectF(rect.left(), rect.bottom() - edgeWidth, rect.width(), edgeWidth),
                         colours.cardEdge);
    } else if (role == Role::Side) {
        painter.fillRect(rect, colours.surface);
        const bool endsRight = option.direction == Qt::LeftToRight;
        const qreal left = endsRight ? rect.right() - edgeWidth : rect.left();
        painter.fillRect(QRectF(left, rect.top(), edgeWidth, rect.height()), colours.cardEdge);
    } else if (role == Role::Rule) {
        painter.fillRect(QRectF(rect.left(), rect.center().y(), rect.width(), edgeWidth), colours.cardEdge);
    } else if (role == Role::Panel) {
        painter.fillRect(rect, colours.surface);
        paintRounded(painter, rect, 0, Qt::NoBrush, colours.edge, edgeWidth);
    }
}

void paintIndicator(QPainter &painter, const QStyleOption &option, Mark mark)
{
    const Smoothly smoothly(painter);
    const Colours colours = coloursOf(option.palette);
    const bool isOn = has(option, QStyle::State_On);
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const QColor on = isEnabled ? colours.accent : colours.cardEdge;
    const QRectF rect = option.rect;
    const qreal radius = mark == Mark::Dot ? rect.height() / 2 : space::hair;
    paintRounded(painter, rect, radius, isOn ? on : colours.surface, isOn ? on : colours.edge, edgeWidth);
    if (!isOn)
        return;
    if (mark == Mark::Dot) {
        painter.setBrush(colours.onAccent);
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(rect.center(), rect.width() / 5, rect.height() / 5);
        return;
    }
    QPainterPath check;
    check.moveTo(rect.left() + rect.width() * 0.24, rect.top() + rect.height() * 0.53);
    check.lineTo(rect.left() + rect.width() * 0.43, rect.top() + rect.height() * 0.71);
    check.lineTo(rect.left() + rect.width() * 0.77, rect.top() + rect.height() * 0.31);
    painter.setPen(QPen(colours.onAccent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(check);
}

void paintChip(QPainter &painter, const QStyleOptionButton &option)
{
    const Smoothly smoothly(painter);
    const Colours colours = coloursOf(option.palette);
    const bool isOn = has(option, QStyle::State_On);
    const QRectF rect = option.rect;
    const qreal radius = rect.height() / 2;
    const QColor ground = isOn ? colours.plain.ground : touched(option, colours.surface, colours.text);
    // Where no ground can be seen, the edge says what is chosen.
    const bool isSeen = colours.plain.ground != colours.surface;
    const qreal width = isRingShown(option) || (isOn && !isSeen) ? focusRing : edgeWidth;
    const QColor edge = isRingShown(option) || isOn ? colours.accent : colours.edge;
    paintRounded(painter, rect, radius, ground, edge, width);
    painter.setPen(isOn ? colours.plain.sign : colours.text);
    painter.drawText(rect, Qt::AlignCenter | Qt::TextShowMnemonic, option.text);
}

void paintArrow(QPainter &painter, const QRectF &rect, const QColor &color)
{
    const Smoothly smoothly(painter);
    const QPointF middle = rect.center();
    QPainterPath arrow;
    arrow.moveTo(middle.x() - 4, middle.y() - 2);
    arrow.lineTo(middle.x(), middle.y() + 2);
    arrow.lineTo(middle.x() + 4, middle.y() - 2);
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(arrow);
}

} // namespace renumber::ui::look
