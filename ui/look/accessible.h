// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QWidget;

namespace renumber::ui::look {

/// From now on screen readers hear of each widget what its look::Role says: titles are headings, cards are
/// groups, messages are alerts. To be called once, before there are widgets.
void describeRoles();

/// Has a screen reader say \a text, which is news on \a widget, whatever has the keyboard.
void announce(QWidget &widget, const QString &text);

} // namespace renumber::ui::look
