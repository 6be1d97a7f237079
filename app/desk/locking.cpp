// SPDX-License-Identifier: Apache-2.0
#include "desk/locking.h"

#include "desk/statement.h"

#include <algorithm>

namespace renumber::desk {

bool holdsLease(const Facts &facts, const QDateTime &now)
{
    const Lease &lease = facts.inHand.lease;
    return lease.isHeldAt(now) && lease.holder == facts.actor && lease.id == facts.lease;
}

std::optional<Lock> lockOf(const Facts &facts, const Policy &policy, const QDateTime &now)
{
    if (facts.lock)
        return facts.lock;
    // The record has a lock already where the store has noticed. Whoever looks sooner gets the same answer.
    const std::chrono::seconds window = failureTime(policy);
    QList<QDateTime> counted;
    std::copy_if(facts.failures.cbegin(), facts.failures.cend(), std::back_inserter(counted),
                 [&](const QDateTime &at) { return now <= at.addSecs(window.count()); });
    std::sort(counted.begin(), counted.end());
    const int limit = std::clamp(policy.flags.failuresToLock, 1, mostFailures);
    // Who was unlocked is free until the next failure: that a lock was ended resets no count.
    for (qsizetype i = limit - 1; i < counted.size(); ++i) {
        if (!facts.unlockedAt || *facts.unlockedAt < counted.at(i))
            return Lock{.since = counted.at(i)};
    }
    return std::nullopt;
}

std::optional<QDateTime> mayEndAt(const Lock &lock, StoreKind store)
{
    switch (store) {
    case StoreKind::Sqlite:
        return lock.since.addSecs(std::chrono::seconds(holdForApproval).count());
    case StoreKind::Postgresql:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

std::optional<StillLocked> whyLocked(const Lock &lock, StoreKind store, const Roles &roles,
                                     const QString &reason, const QDateTime &now)
{
    const std::optional<QDateTime> end = mayEndAt(lock, store);
    if (end && now < *end)
        return StillLocked::TooEarly;
    if (!end && !roles.contains(Role::Approver))
        return StillLocked::NoApprover;
    return saysSomething(reason) ? std::nullopt : std::optional(StillLocked::NoReason);
}

} // namespace renumber::desk
