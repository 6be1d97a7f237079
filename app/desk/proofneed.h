// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/facts.h"
#include "desk/missing.h"
#include "desk/policy.h"

namespace renumber::desk {

/// Whether \a proof is one of those that \a wanted names.
bool isOneOf(const Proof &proof, const AnyOf &wanted);

/// Those of the case's proofs that count at \a now for what \a rule needs.
QList<Proof> countingProofs(const Rule &rule, const Facts &facts, const Policy &policy, const QDateTime &now);

/// What of the proofs that \a rule needs is missing at \a now.
QList<Missing> missingProofs(const Rule &rule, const Facts &facts, const Policy &policy,
                             const QDateTime &now);

} // namespace renumber::desk
