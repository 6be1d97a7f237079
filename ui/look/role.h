// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "look/colours.h"

#include <QObject>

class QWidget;

namespace renumber::ui::look {
Q_NAMESPACE

/// What a widget is, as far as its looks go. A .ui file says so with the dynamic property "look", which holds
/// an enumerator's name.
enum class Role {
    None,
    Title, ///< a label: what the page is about; screen readers have it as a heading
    Heading, ///< a label: what a card is about; screen readers have it as a heading, too
    Name, ///< a label: whom the window is about; no heading, as that is what the page is about
    Number, ///< a label or a field that cannot be edited: the phone number that all is about
    Body, ///< a label like any other, where it was of another role before
    Caption, ///< a label that helps
    FieldName, ///< a label above a field
    Error, ///< a label: what has to be mended
    Question, ///< a label: what is doubted
    Card, ///< a frame around what belongs together
    Message, ///< a frame around a message, on the ground of its tone
    Panel, ///< a frame around what lies above the window, such as a list that was opened
    Bar, ///< a frame along the window's upper edge
    Side, ///< a frame along the edge of the window at which lines begin
    Rule, ///< a frame that is a line
    Pill, ///< a label with a ground of its tone
    Primary, ///< the one button of a page that goes on
    Link, ///< a button that is less than the others
    Chip, ///< a radio button that says which of the things in a list are shown
    Code, ///< a field for a one-time code
    Painted, ///< a widget that paints its words itself; screen readers have its accessible name as a text
};
Q_ENUM_NS(Role)

/// None where none was set.
Role roleOf(const QWidget &widget);
/// From now on \a widget is painted as \a role is. Screen readers hear of the one that it had when they first
/// asked.
void setRole(QWidget &widget, Role role);

/// Plain where none was set.
Tone toneOf(const QWidget &widget);
/// From now on \a widget is painted in the colours of \a tone.
void setTone(QWidget &widget, Tone tone);

} // namespace renumber::ui::look
