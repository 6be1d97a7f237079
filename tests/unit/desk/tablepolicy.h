// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "description/fault.h"
#include "desk/policy.h"
#include "tablerow.h"

#include <tl/expected.hpp>

namespace renumber::test {

/// The policy of \a row, read as the program reads one, or why it was refused.
tl::expected<desk::Policy, description::Faults> policyOf(const TableRow &row);

} // namespace renumber::test
