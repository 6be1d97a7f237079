// SPDX-License-Identifier: Apache-2.0
#pragma once

// Private to number/: the letters that stand for a country.

#include <QString>

namespace renumber::number {

/// The region whose code of two or three letters \a code is, in any case: ISO 3166's, those of sports, and
/// what states call themselves; empty where there is none.
QString regionOfCode(const QString &code);

/// The region that cars with the one \a letter on them come from; empty where there is none.
QString regionOfPlate(QChar letter);

} // namespace renumber::number
