// SPDX-License-Identifier: Apache-2.0
#pragma once

// Private to number/: numbers inside other text.

#include <QString>
#include <tl/expected.hpp>

#include "number/parse.h"

namespace renumber::number {

/// The one number in \a text, which is plain(). Everything in it that could be a number counts: with two
/// different ones, or digits beside one, the answer is SeveralNumbers and never a pick. A plus, and 00 with a
/// country code, speak for all digits up to the next plus: what follows them is never read without them.
/// Short runs of digits beside a number are joined to it, asked about, or no part of any number by the data;
/// a letter among its digits is Letters.
tl::expected<Reading, ParseError> readProse(const QString &text, const QString &region);

} // namespace renumber::number
