// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "change/phase.h"

namespace renumber::change {

/// What a refused request leaves to do.
Remedy remedyFor(description::ProblemKind kind);

/// After a refused code: does the same code field still lead anywhere?
enum class AfterRefusal { TryAgain, NeedsNewCode, StartOver, AskTheService };

AfterRefusal afterRefusedCode(description::ProblemKind kind);

/// Whether \a problem says of the code that was entered that it does not work any more, whichever of several
/// reasons it is.
bool isEndOfCode(const service::Problem &problem);

} // namespace renumber::change
