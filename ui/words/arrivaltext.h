// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "words/messagetext.h"

namespace renumber::ui {

/// On the button that has the code sent once more, in the way it came before: "Text the code again".
QString askAgainText(const About &about);

/// What helps somebody to whom nothing came: line by line, only what can be done here.
QString notArrivedText(const SentMessage &message);

} // namespace renumber::ui
