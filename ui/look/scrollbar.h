// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyle>

class QPainter;
class QStyleOptionSlider;

namespace renumber::ui::look {

/// Room for the pointer, of which what is seen is about a half.
constexpr int scrollBarWidth = 14;

/// Where \a part is in a scroll bar, which has no arrows; by the reading direction from left to right.
QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part);

/// What is in sight, as a rounded bar: darker under the pointer.
void paintScrollBar(QPainter &painter, const QStyleOptionSlider &option);

} // namespace renumber::ui::look
