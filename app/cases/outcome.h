// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "change/overtaken.h"
#include "change/phase.h"
#include "change/takingback.h"

#include <optional>
#include <variant>

namespace renumber::cases {

/// What is left to do here with a change that the person turns away from.
enum class Leaving {
    ForLater, ///< it waits on the page of the account
    ForGood, ///< the person has given it up
    WithoutAWayBack, ///< it was left, and cannot be come back to
};

/// The account, read after a change was left and after the service was told of that.
struct ReadSince
{
    account::Contact shown; ///< of the kind that the change was about
    change::TellsPending tellsPending = change::TellsPending::No;

    friend bool operator==(const ReadSince &, const ReadSince &) = default;
};

/// A change that the person turned away from, and what has been learnt of it since.
struct ChangeLeft
{
    change::Change change; ///< as it was then
    Leaving leaving = Leaving::ForLater;
    change::TakingBack takingBack = change::TakingBack::NotNeeded;
    std::optional<ReadSince> since = {};

    /// Whether the service was told that it is given up, and did not say that it is.
    bool mayStillWork() const
    {
        return takingBack == change::TakingBack::NotDone || takingBack == change::TakingBack::Unknown;
    }
    friend bool operator==(const ChangeLeft &, const ChangeLeft &) = default;
};

/// A change was under way when somebody's account was opened who is not known to be the one whose change it
/// is.
enum class LeftBehind { OfAnotherAccount, OfNobodyKnown };

/// What became of a change, once it is not under way here any more; nothing where there is nothing to say.
using Outcome = std::variant<std::monostate, ChangeLeft, LeftBehind>;

} // namespace renumber::cases
