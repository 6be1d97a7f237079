// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/facts.h"
#include "desk/policy.h"
#include "tablerow.h"

namespace renumber::test {

/// The facts of \a row as the gate takes them, at a desk that goes by \a policy. What is computed, such as
/// flags and whether somebody may unlock, is computed by the program.
desk::Facts factsOf(const TableRow &row, const desk::Policy &policy);

/// The lock that \a row speaks of, whether it was ended since or not.
std::optional<desk::Lock> lockIn(const TableRow &row);

} // namespace renumber::test
