// SPDX-License-Identifier: Apache-2.0
#pragma once

// Private to number/: what people's keyboards and clipboards hold, made plain.

#include <QString>

namespace renumber::number {

/// \a typed with every script's decimal digits as ASCII, full-width forms, pluses, dashes, brackets and
/// spaces as their ASCII counterparts, and all middle dots as bullets (U+2022), without accents, direction
/// marks and other invisible characters, trimmed. Letters stay as they are.
QString plain(const QString &typed);

/// Whether \a plain holds nothing but digits and what is written between them, with at most a plus in front.
bool isDialable(QStringView plain);

/// The digits of \a plain, in order.
QString digitsOf(QStringView plain);

/// \a plain with a dot for every bullet that stands alone between two digits, as some write one, and without
/// that of a list in front. Of others nobody can tell what they are there for.
QString withDotsForBullets(const QString &plain);

/// \a plain without the zero of "(0)", written once or twice, by which people tell callers at home how to
/// begin; as it is where there is none.
QString withoutBracketedZero(const QString &plain);

} // namespace renumber::number
