// SPDX-License-Identifier: Apache-2.0
#pragma once

// Private to number/: words that hint at a country and do not name it: languages, "Dutch number", what is
// made of a country's name, "marocain", and parts of long names.

#include <QString>
#include <QStringList>

namespace renumber::number {

/// The regions that \a word, as foldedName() has it, hints at, the likeliest first; empty where it does not.
/// The same word may be a person's name or say something else: a hint is no more than worth a question.
QStringList regionsHintedAtBy(const QString &word);

/// Likewise of \a text in a script that puts no space between words.
QStringList regionsHintedAtWithin(const QString &text);

} // namespace renumber::number
