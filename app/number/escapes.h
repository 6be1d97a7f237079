// SPDX-License-Identifier: Apache-2.0
#pragma once

// Private to number/: characters that links, web pages, messages and programs write as something else. Their
// digits belong to no number.

#include <QString>

namespace renumber::number {

/// \a plain with every character that is written by its number or its name as that character: "%20",
/// "&#160;", "&nbsp;", "\u00a0", "=C2=A0"; also where one was made of another ("%2520"). A plus that stands
/// for a space is one; where it may as well be a number's, they stay.
QString withoutEscapes(const QString &plain);

/// Whether digits in \a text may still be those of such a character, whose end nobody can tell.
bool mayHoldEscapes(const QString &text);

} // namespace renumber::number
