// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "time/clock.h"
#include "widgets/askfirst.h"
#include "words/leavingtext.h"

namespace renumber::ui {

/// Asks in \a box before the change whose code or link is \a message is left, which makes of it what \a
/// leaving says. False, and nothing is asked, where nothing would be lost.
bool askBeforeLeaving(AskFirst &box, const SentMessage &message, Leaving leaving, const time::Clock &clock);

} // namespace renumber::ui
