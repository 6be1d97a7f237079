// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "change/phase.h"

namespace renumber::change {

/// What a refused request leaves to do.
Remedy remedyFor(service::ProblemKind kind);

/// After a refused code: does the same code field still lead anywhere?
enum class AfterRefusal { TryAgain, NeedsNewCode, StartOver, AskTheService };

AfterRefusal afterRefusedCode(service::ProblemKind kind);

} // namespace renumber::change
