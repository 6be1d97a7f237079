// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "change/plan.h"

namespace renumber::change {

/// How a service of this \a description has a contact of \a kind changed or verified; null where it does not.
/// Belongs to \a description.
const description::Journey *journeyFor(const description::Description &description, Aim aim,
                                       account::ContactKind kind);

} // namespace renumber::change
