// SPDX-License-Identifier: Apache-2.0
// How each sort of widget is painted; look::Style says when.
#pragma once

#include "look/role.h"

class QPainter;
class QRectF;
class QStyleOptionButton;
class QStyleOption;

namespace renumber::ui::look {

/// Whether a thing is on, for check boxes and radio buttons.
enum class Mark { Check, Dot };

/// The body of a button: filled where it is the page's one button, else outlined, in the colour of \a tone's
/// sign where it is Wrong; with the ring of the keyboard.
void paintButton(QPainter &painter, const QStyleOptionButton &option, Role role, Tone tone);
/// What text on that body is written in.
QColor buttonText(const QStyleOptionButton &option, Role role, Tone tone);

/// The ground and edge of a field, in the colour of \a tone's sign where it is Wrong.
void paintField(QPainter &painter, const QStyleOption &option, Tone tone);

/// A frame of \a role; nothing where it has no looks of its own.
void paintFrame(QPainter &painter, const QStyleOption &option, Role role, Tone tone);

/// The box of a check box or radio button.
void paintIndicator(QPainter &painter, const QStyleOption &option, Mark mark);

/// A chip: on the ground of what is chosen where it is on, else outlined.
void paintChip(QPainter &painter, const QStyleOptionButton &option);

/// The ring around what has the keyboard.
void paintRing(QPainter &painter, const QRectF &rect, const QColor &color, qreal radius);

/// A small arrow that points down, in the middle of \a rect.
void paintArrow(QPainter &painter, const QRectF &rect, const QColor &color);

} // namespace renumber::ui::look
