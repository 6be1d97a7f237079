// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "words/messagetext.h"

namespace renumber::ui {

/// On the button that has the code sent once more, in the way it came before: "Text the code again". With
/// \a person, for whom: "Text the code again for Camille".
QString askAgainText(const About &about, const QString &person = {});

/// What helps somebody to whom nothing came: line by line, only what can be done here.
QString notArrivedText(const SentMessage &message);

} // namespace renumber::ui
