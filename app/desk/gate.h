// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/facts.h"
#include "desk/missing.h"
#include "desk/policy.h"

namespace renumber::desk {

/// The only place that decides whether something may be texted, changed or shown whole: all that is missing
/// for it, in the order to mend it; open where that is nothing. Pure: no I/O, no clock. The store asks it
/// again, from stored facts, in the transaction that writes the permit.
///
/// What no policy can switch off is here and nowhere else:
/// 1. The new contact, the caller's own number, and what was changed within recentChange prove nothing: by
///    whomever, as far as that is known, which it always is of this desk.
/// 2. Knowledge is no proof: there is no ProofKind for it, and readPolicy() refuses a policy that names one.
/// 3. Two proofs count as two only by different channels.
/// 4. A proof lives an hour at most, for one case, one person, one operator.
/// 5. Who approves neither opened the case nor ever held it.
/// 6. A change of target or reason after an approval voids it, and a hold likewise.
/// 7. Failures count per person over all operators and cases, and so do proofs that do not end; at the limit
///    the person is locked.
/// 8. Until a proof passes nothing of the account is shown: see isUnveiled().
QList<Missing> gate(const Facts &facts, const Policy &policy, const QDateTime &now);

/// Whether the contacts of the case's person may be shown by more than two digits, and the rest of the
/// account at all: a proof of the actor's counts now.
bool isUnveiled(const Facts &facts, const Policy &policy, const QDateTime &now);

/// How far a case is before a permit, by what the gate says is \a missing.
Stage stageBy(const QList<Missing> &missing);

} // namespace renumber::desk
