// SPDX-License-Identifier: Apache-2.0
#pragma once

// Private to number/: digits that are spelled as words, in all languages that ICU spells them in.

#include <QString>

namespace renumber::number {

/// Whether a word for a digit, or for how often one comes, is right beside digits in \a text: "12345 six",
/// "0664 double 6 12345", "12345 VI". What is also another word in a language that is much written counts
/// only where nothing but digits is on its other side: "call me on 07…" says nothing of a ten in Turkish.
bool hasDigitWordsBesideDigits(const QString &text);

} // namespace renumber::number
