// SPDX-License-Identifier: Apache-2.0
#pragma once

// Private to number/: words that say that digits are not shown.

#include <QString>

namespace renumber::number {

/// Whether \a text says beside digits, in one of many languages, that something is left out: "12345
/// (hidden)", "12345 etc.", "12345 [redacted]".
bool saysThatDigitsAreLeftOut(const QString &text);

} // namespace renumber::number
