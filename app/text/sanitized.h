// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace renumber::text {

/// The longest that is shown of a text from elsewhere, in UTF-16 units.
enum class Longest {
    Entry = 60, ///< a name in a menu
    Name = 200, ///< of a person, a service, a profile; an id
    Sentence = 500, ///< a service's own words; an address
    Line = 2000, ///< for whoever looks after files: a fault, a path, a line of the log
};

/// \a foreign, which a service, a file or the command line has given, as it may be shown: on a page, on a
/// terminal, in the log. Every text that is not this program's own goes through here where it comes in:
/// names, labels, a service's words, faults. Ids, tokens and contacts, which are compared and go back to the
/// service, stay as they came; a contact goes through here in words/contacttext.h when it is shown.
///
/// One line, whatever it was: white space, line breaks and control characters are one space, none at the
/// ends. Nothing that has no shape of its own (Unicode's Cf and Default_Ignorable_Code_Point): no marks of
/// direction, none of width, no tags, no fillers. That takes the joiners (U+200C, U+200D) as well, which
/// Persian and Indic names and some emoji have: they stay readable without, and with them two names could
/// look the same and differ. What means nothing (lone surrogates, noncharacters) or whatever a font makes of
/// it (private use) is U+FFFD. Characters that are not assigned stay: the program's data ages, and fonts know
/// more. No more than four marks stand on one letter (UTS #39 5.4), and none on what comes before the text.
///
/// What is longer than \a longest is cut between characters as people count them (UAX #29), and ends in "…".
/// Takes time for as much as is shown and not for as much as there is, but for what is left out. What went
/// through once stays as it is.
QString sanitized(const QString &foreign, Longest longest);

} // namespace renumber::text
