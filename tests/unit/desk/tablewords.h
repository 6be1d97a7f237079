// SPDX-License-Identifier: Apache-2.0
// The words of the table that are others than ours: it was written before ours were chosen.
#pragma once

#include "desk/flag.h"
#include "desk/proof.h"
#include "desk/role.h"
#include "number/linekind.h"

namespace renumber::test {

/// The agreed picture names three of the flags only; the others have names of the table's own.
inline constexpr std::array tableFlags{text::Named{desk::Flag::RecentChange, "recentChange"},
                                       text::Named{desk::Flag::FailedBefore, "failedBefore"},
                                       text::Named{desk::Flag::SharedTarget, "sameTarget"},
                                       text::Named{desk::Flag::NumberType, "numberKind"},
                                       text::Named{desk::Flag::OtherCountry, "otherCountry"},
                                       text::Named{desk::Flag::OutsideHours, "outsideHours"},
                                       text::Named{desk::Flag::OtherFactor, "otherSecretAsked"},
                                       text::Named{desk::Flag::Privileged, "privileged"}};
static_assert(text::isComplete(tableFlags));

inline constexpr std::array tableRoles{
    text::Named{desk::Role::Operator, "operator"}, text::Named{desk::Role::Approver, "approver"},
    text::Named{desk::Role::Auditor, "auditor"}, text::Named{desk::Role::Administrator, "admin"}};
static_assert(text::isComplete(tableRoles));

/// A manager is reached by the directory, in the table.
inline constexpr std::array tableChannels{
    text::Named{desk::ProofChannel::Phone, "phone"}, text::Named{desk::ProofChannel::Email, "email"},
    text::Named{desk::ProofChannel::InPerson, "inPerson"}, text::Named{desk::ProofChannel::Video, "video"},
    text::Named{desk::ProofChannel::Manager, "directory"}};
static_assert(text::isComplete(tableChannels));

inline constexpr std::array tableLines{
    text::Named{number::LineKind::Ordinary, "mobile"}, text::Named{number::LineKind::Voip, "voip"},
    text::Named{number::LineKind::Premium, "premium"}, text::Named{number::LineKind::Pager, "pager"},
    text::Named{number::LineKind::NotKnown, "not known"}};
static_assert(text::isComplete(tableLines));

} // namespace renumber::test
