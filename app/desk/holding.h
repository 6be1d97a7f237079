// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/flagging.h"

namespace renumber::desk {

// A hold is a wait for what there was to doubt when it began. It does not serve for what came up later.

/// \a inHand with \a flags in place of those it had. Where one of them comes up that asks for a wait by
/// itself or by the rule that is for it, a hold has to begin anew.
Case withFlags(Case inHand, const FlagStates &flags, const Policy &policy, StoreKind store);

/// \a inHand, whose hold has to begin anew where what a flag goes by that asks for a wait has come again
/// since it began: \a known is all of that.
Case withoutOutlivedHold(Case inHand, const FlagFacts &known, const Policy &policy, StoreKind store);

} // namespace renumber::desk
