// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "screen/parts.h"

namespace renumber::ui {

/// What is being waited for.
QString waitingText(const screen::Waiting &waiting);

/// What keeps the person from going on, and what to do.
ProblemText troubleText(const screen::Trouble &trouble, const time::Now &now);

/// That the change in hand would be lost if the program ended, and why; empty where it would not.
QString lossText(const screen::Loss &loss);

/// What became of a change; empty where there is nothing to say. \a service is its name.
QString outcomeText(const screen::Outcome &outcome, const QString &service);

} // namespace renumber::ui
