// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/named.h"

#include <array>
#include <map>

namespace renumber::desk {

/// A reason for doubt.
enum class Flag {
    RecentChange, ///< a contact of the account was changed a short while ago
    FailedBefore, ///< a proof failed, or a case was stopped, a short while ago, by anybody
    SharedTarget, ///< the same new contact was another person's wish a short while ago
    NumberType, ///< the new number is VoIP, premium or a pager, as far as the number data knows
    OtherCountry, ///< the new number is of another country
    OutsideHours, ///< the desk is not usually at work now
    OtherFactor, ///< a password or another factor was asked for in the same call
    Privileged, ///< the account is one that can do more than others
};

/// Whether a flag is up.
enum class FlagState {
    Clear,
    Raised,
    NotKnown, ///< nobody has said, or can say, what it is computed from: it is shown, and decides nothing
};
/// What is not in it is not known.
using FlagStates = std::map<Flag, FlagState>;

/// Those that go by the new contact: what was said of one is not said of another.
inline constexpr std::array flagsOfTarget{Flag::SharedTarget, Flag::NumberType, Flag::OtherCountry};

/// Whether the store computes \a flag from what it knows itself, whatever a program says of it.
constexpr bool isStoresAlone(Flag flag)
{
    return flag == Flag::FailedBefore || flag == Flag::SharedTarget || flag == Flag::OutsideHours;
}

/// What a raised flag asks for, ascending: of several, the strictest counts.
enum class Strictness {
    Warn, ///< nothing; the operator reads it
    Approve, ///< a second person's yes; a hold where there is none to ask
    Hold, ///< a wait
    Stop, ///< the case goes no further
};

inline constexpr std::array flagNames{
    text::Named{Flag::RecentChange, "recentChange"}, text::Named{Flag::FailedBefore, "failedBefore"},
    text::Named{Flag::SharedTarget, "sharedTarget"}, text::Named{Flag::NumberType, "numberType"},
    text::Named{Flag::OtherCountry, "otherCountry"}, text::Named{Flag::OutsideHours, "outsideHours"},
    text::Named{Flag::OtherFactor, "otherFactor"},   text::Named{Flag::Privileged, "privileged"}};
static_assert(text::isComplete(flagNames));

inline constexpr std::array flagStateNames{text::Named{FlagState::Clear, "clear"},
                                           text::Named{FlagState::Raised, "raised"},
                                           text::Named{FlagState::NotKnown, "notKnown"}};
static_assert(text::isComplete(flagStateNames));

inline constexpr std::array strictnessNames{
    text::Named{Strictness::Warn, "warn"}, text::Named{Strictness::Approve, "approve"},
    text::Named{Strictness::Hold, "hold"}, text::Named{Strictness::Stop, "stop"}};
static_assert(text::isComplete(strictnessNames));

} // namespace renumber::desk
