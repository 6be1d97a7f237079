// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/facts.h"
#include "desk/policy.h"

namespace renumber::desk {

/// What a proof is worth in a case.
enum class ProofStanding {
    Counts,
    Expired, ///< it counted, and its time is over
    Nothing, ///< it was not passed, or shows nothing, or is another case's, person's or operator's
};

/// What \a proof is worth to the actor of \a facts in their case at \a now.
ProofStanding standingOf(const Proof &proof, const Facts &facts, const Policy &policy, const QDateTime &now);

/// The last moment at which \a proof, which was passed, counts.
QDateTime endOf(const Proof &proof, const Policy &policy);

} // namespace renumber::desk
