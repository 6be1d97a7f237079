// SPDX-License-Identifier: Apache-2.0
#pragma once

// Private to number/: a number as it is dialled, weighed between all that it can be.

#include <QString>
#include <tl/expected.hpp>

#include "number/parse.h"

namespace renumber::number {

/// Reads the digits of \a dialled, and whether there is a plus, in \a region. \a dialled is plain(), with at
/// most one number in it.
tl::expected<Reading, ParseError> readDialled(const QString &dialled, const QString &region);

} // namespace renumber::number
