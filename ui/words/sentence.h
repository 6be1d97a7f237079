// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

namespace renumber::ui {

/// A sentence that stays on the screen, and is asked for again when the language changes.
using Sentence = std::function<QString()>;

/// \a sentences one after the other; empty ones are left out.
QString joinedSentences(const QStringList &sentences);

} // namespace renumber::ui
