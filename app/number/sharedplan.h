// SPDX-License-Identifier: Apache-2.0
#pragma once

// Private to number/: countries with codes of their own that write their numbers at home as if they were one.

#include <string>

#include "number/candidate.h"

namespace renumber::number {

/// France and Réunion, San Marino and Italy: who calls from one to the other dials as at home, and types so.
/// Asks about \a read, where its digits are a number of the other one.
void considerSharedPlan(Candidate &read, const std::string &chosen);

} // namespace renumber::number
