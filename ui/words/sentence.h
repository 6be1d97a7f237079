// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

namespace renumber::ui {

/// A sentence that stays on the screen, and is asked for again when the language changes.
using Sentence = std::function<QString()>;

} // namespace renumber::ui
