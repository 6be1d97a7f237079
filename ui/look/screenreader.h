// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QWidget;

namespace renumber::ui::look {

/// When a screen reader says something: after what it is saying now, or in place of it.
enum class Urgency { Polite, Assertive };

/// Has the system's screen reader say \a text as news on \a widget. Waits for nothing, and does nothing where
/// no screen reader listens.
void tellScreenReader(QWidget &widget, const QString &text, Urgency urgency);

} // namespace renumber::ui::look
