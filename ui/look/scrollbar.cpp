// SPDX-License-Identifier: Apache-2.0
#include "look/scrollbar.h"

#include "look/colours.h"
#include "look/tokens.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace renumber::ui::look {

namespace {

/// From \a begin to \a end along the bar.
QRect along(const QStyleOptionSlider &option, int begin, int end)
{
    const QRect &rect = option.rect;
    return option.orientation == Qt::Horizontal
        ? QRect(rect.x() + begin, rect.y(), end - begin, rect.height())
        : QRect(rect.x(), rect.y() + begin, rect.width(), end - begin);
}

} // namespace

QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part)
{
    const int length = option.orientation == Qt::Horizontal ? option.rect.width() : option.rect.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    const qint64 all = std::max<qint64>(1, range + option.pageStep);
    const int share = int(qint64(length) * option.pageStep / all);
    const int size = range <= 0 ? length : std::min(length, std::max(share, targetSide));
    const int begin = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      length - size, option.upsideDown);
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return along(option, begin, begin + size);
    case QStyle::SC_ScrollBarSubPage:
        return along(option, 0, begin);
    case QStyle::SC_ScrollBarAddPage:
        return along(option, begin + size, length);
    case QStyle::SC_ScrollBarGroove:
        return option.rect;
    default:
        return {};
    }
}

void paintScrollBar(QPainter &painter, const QStyleOptionSlider &option)
{
    if (option.maximum <= option.minimum)
        return;
    constexpr int inset = space::hair;
    const QRect slider = QStyle::visualRect(option.direction, option.rect,
                                            scrollBarPart(option, QStyle::SC_ScrollBarSlider));
    const bool isHeld = option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider)
        && option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const Colours colours = coloursOf(option.palette);
    const QRectF bar = option.orientation == Qt::Horizontal ? slider.adjusted(2, inset, -2, -inset)
                                                            : slider.adjusted(inset, 2, -inset, -2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isHeld ? colours.text : colours.edge);
    const qreal radius = std::min(bar.width(), bar.height()) / 2;
    painter.drawRoundedRect(bar, radius, radius);
    painter.restore();
}

} // namespace renumber::ui::look
