// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/budget.h"
#include "desk/case.h"
#include "desk/role.h"
#include "desk/storekind.h"
#include "desk/tell.h"

namespace renumber::desk {

/// What the gate is asked for.
enum class Act {
    Search, ///< to look for a person; there is no case yet
    Reveal, ///< to show a contact whole, for a callback
    ProveByCode, ///< to have a code sent to a contact of record
    Text, ///< Update: to have a code sent to the new contact
    Change, ///< to change the contact where no code is sent for it
    EnterCode, ///< to enter the code that the caller reads out, under the permit of its text
};

/// A person who is locked for everybody.
struct Lock
{
    QDateTime since;

    friend bool operator==(const Lock &, const Lock &) = default;
};

/// A contact of the account that this desk has changed, or may have.
struct OwnChange
{
    ContactKey contact; ///< the new one
    QDateTime at;

    friend bool operator==(const OwnChange &, const OwnChange &) = default;
};

/// All that the gate goes by beside the policy and the time. A plain value: the window fills it from what the
/// store told last, the store from what it has stored, and both ask the same gate. Times are the store's.
struct Facts
{
    Act act = Act::Text;
    StoreKind store = StoreKind::Sqlite;
    bool isStoreReachable = true;
    bool isPolicyKnown = true; ///< the store has this very policy registered
    QString actor; ///< who asks, as the store knows them
    Roles roles; ///< that the store gives the actor
    QString lease; ///< id of the lease that the actor's program says it has
    Case inHand; ///< the case that is asked about; of Act::Search an empty one
    std::optional<Lock> lock; ///< of the person; none: not locked
    /// Of the person's proofs, and stops, over all operators and cases. A proof that was begun and does not
    /// end is one of them.
    QList<QDateTime> failures;
    std::optional<QDateTime> unlockedAt; ///< the last time; only a failure after it locks anew
    Uses uses; ///< of the budgets of this actor, person and target
    std::set<Tell> owed; ///< who was not told yet of an earlier change of this person
    QList<OwnChange> ownChanges; ///< of the person, in other cases, as far back as rule 1 looks

    friend bool operator==(const Facts &, const Facts &) = default;
};

inline constexpr std::array actNames{
    text::Named{Act::Search, "search"},           text::Named{Act::Reveal, "reveal"},
    text::Named{Act::ProveByCode, "proveByCode"}, text::Named{Act::Text, "text"},
    text::Named{Act::Change, "change"},           text::Named{Act::EnterCode, "enterCode"}};
static_assert(text::isComplete(actNames));

} // namespace renumber::desk
