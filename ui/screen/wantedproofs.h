// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "screen/deskcase.h"

namespace renumber::ui::screen {

/// Whether \a proof would help the case of \a page on: one of those that the gate misses, or, as long as it
/// has not come to speak of proofs, any while one is missing.
bool isWanted(const DeskProof &proof, const DeskCase &page);

/// What keeps everybody from acting for the person, be it that proofs are missing as well; none: nobody is
/// kept.
std::optional<desk::Missing> lockIn(const QList<desk::Missing> &missing);

} // namespace renumber::ui::screen
