// SPDX-License-Identifier: Apache-2.0
#pragma once

// Private to number/: which signs may stand for a digit that is not shown. Nobody can list what people take,
// so Unicode's categories tell: all signs and punctuation but what is written around numbers anyway.

#include <QString>

namespace renumber::number {

/// What stands for any sign that may hide a digit.
inline constexpr QChar s_mask(u'●');
/// Likewise for any picture: people also put them before a number as an ornament.
inline constexpr QChar s_picture(u'◉');

/// \a text with s_mask or s_picture for each sign that may hide a digit; for signs that are common elsewhere
/// only where they are doubled: "==", "&&". Without what points at a number: arrows, telephones, fingers,
/// flags.
QString withMasks(const QString &text);

} // namespace renumber::number
