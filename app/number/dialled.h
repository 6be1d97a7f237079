// SPDX-License-Identifier: Apache-2.0
#pragma once

// Private to number/: a number as it is dialled, weighed between all that it can be.

#include <QString>
#include <tl/expected.hpp>

#include "number/parse.h"

namespace renumber::number {

/// Reads the digits of \a dialled, and whether there is a plus, in \a region. \a dialled is plain(), with at
/// most one number in it. Where a part of them may be meant, it is asked.
tl::expected<Reading, ParseError> readDialled(const QString &dialled, const QString &region);

/// Likewise, where all digits are taken to belong to the number.
tl::expected<Reading, ParseError> readWhole(const QString &dialled, const QString &region);

} // namespace renumber::number
