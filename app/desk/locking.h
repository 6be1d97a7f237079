// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/facts.h"
#include "desk/policy.h"

namespace renumber::desk {

/// Whether the actor of \a facts has the case in hand at \a now, by the lease that their program says it has.
bool holdsLease(const Facts &facts, const QDateTime &now);

/// The lock that keeps everybody from the person at \a now: the one that is recorded, or the one that so many
/// failures make. None where they are free.
std::optional<Lock> lockOf(const Facts &facts, const Policy &policy, const QDateTime &now);

/// When \a lock may be ended by whoever is there, with a reason: 24 hours later where the store is one
/// computer's; none where an approver has to.
std::optional<QDateTime> mayEndAt(const Lock &lock, StoreKind store);

/// Why a lock stays.
enum class StillLocked {
    NoReason, ///< none was given for ending it
    NoApprover, ///< who asks is none
    TooEarly, ///< before mayEndAt()
};

/// Nothing where \a lock may be ended at \a now by somebody with \a roles and for \a reason, else why not.
std::optional<StillLocked> whyLocked(const Lock &lock, StoreKind store, const Roles &roles,
                                     const QString &reason, const QDateTime &now);

} // namespace renumber::desk
