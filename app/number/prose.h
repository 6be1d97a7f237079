// SPDX-License-Identifier: Apache-2.0
#pragma once

// Private to number/: numbers inside other text.

#include <QString>
#include <tl/expected.hpp>

#include "number/parse.h"

namespace renumber::number {

/// Reads \a dialled, for which isDialable() holds, in \a region. The part of read() that knows numbers.
tl::expected<Reading, ParseError> readDialled(const QString &dialled, const QString &region);

/// The one number in \a text, which is plain(). Everything in it that could be a number counts: with two
/// different ones, or digits beside one, the answer is SeveralNumbers and never a pick.
tl::expected<Reading, ParseError> readProse(const QString &text, const QString &region);

} // namespace renumber::number
