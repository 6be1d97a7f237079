// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "look/colours.h"
#include "look/screenreader.h"

#include <functional>

class QLabel;

namespace renumber::ui::look {

/// What there is to say; empty where there is nothing any more.
using News = std::function<QString()>;

/// Has a screen reader say what is new on \a widget, whatever has the keyboard. Not within this call: first
/// the keyboard goes to where it belongs, as readers fall silent when it moves, and only then \a news is
/// asked. What was announced first is said first, and nothing is said of a widget that is out of sight by
/// then. \a news may use \a widget and what lives as long.
void announce(QWidget &widget, const News &news, Urgency urgency = Urgency::Polite);

/// Likewise what \a label says then.
void announce(QLabel &label, Urgency urgency = Urgency::Polite);

/// What has to be mended now cannot wait.
Urgency urgencyOf(Tone tone);

} // namespace renumber::ui::look
