// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/proof.h"
#include "tablerow.h"

namespace renumber::test {

/// The proofs of \a row as a case has them.
QList<desk::Proof> proofsOf(const TableRow &row);

} // namespace renumber::test
