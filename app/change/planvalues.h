// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "change/plan.h"

namespace renumber::change {

/// What the calls of \a journey can write of \a plan: {new}, {current}, and what was chosen. The codes, and
/// what replies have left, are not among it.
description::Values valuesOf(const Plan &plan, const description::Journey &journey);

} // namespace renumber::change
