// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "number/e164.h"

namespace renumber::number {

/// What the data, as old as dataDate(), says of who can stand behind a number. LineType says how well texts
/// arrive there; this, how easily somebody gets such a number without being asked who they are.
enum class LineKind {
    Ordinary, ///< of a telephone company's customer
    Voip, ///< had for a moment from a site
    Premium, ///< earns money by being texted
    Pager,
    NotKnown, ///< the data has no such number, which may just be newer
};

/// The kind of \a number.
LineKind lineKind(const E164 &number);

} // namespace renumber::number
