// SPDX-License-Identifier: Apache-2.0
#pragma once

// Private to number/: what countries are called.

#include <QHash>
#include <QString>

namespace renumber::number {

/// \a text as two spellings of one name compare: without case, accents and whatever is neither letter nor
/// space.
QString foldedName(const QString &text);

/// The names of all regions, as foldedName() has them, each with its region: in the languages of the program
/// and some others, in one that is spoken there, short ones, older ones, and those of parts that many take
/// for the whole.
const QHash<QString, QString> &countryNames();

} // namespace renumber::number
