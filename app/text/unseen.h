// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace renumber::text {

// What a person does not see of a text, by Unicode's data and for every code point: the one test for all who
// read what was typed or pasted, and for sanitized(), which shows it. So nothing is read that is not shown.

/// The code point at \a at, which is moved behind it; a surrogate that stands alone is one by itself.
char32_t nextCharacter(const QString &text, qsizetype &at);

/// Whether \a character has no shape and takes no room: Unicode's Cf and Default_Ignorable_Code_Point, such
/// as marks of direction and width, joiners, variation selectors, tags, and the fillers among the letters.
bool isUnseen(char32_t character);

/// Whether \a character takes room and shows nothing: white space, control characters, and what fonts leave
/// blank though Unicode counts it among signs and letters.
bool isBlank(char32_t character);

/// The zero-width joiner, or non-joiner. Persian and Indic words are spelled with them.
bool isJoiner(char32_t character);

enum class Joiners { Dropped, Kept };

/// \a text without what is unseen, and with a space for each blank that is not white space. White space stays
/// as it is, and \a joiners where they may spell a word.
QString withoutUnseen(const QString &text, Joiners joiners);

} // namespace renumber::text
