// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/facts.h"
#include "text/named.h"

#include <QDateTime>
#include <QString>

#include <array>

namespace renumber::desk {

/// What came of a permit so far.
enum class PermitState {
    Given, ///< nothing has been said of it since
    Sent, ///< the text went out; a code may be entered
    NotKnown, ///< it may have been used
    Spent, ///< it is over, and nothing was changed by it
    Done, ///< it is over, and the account has the new contact
};

/// The store's recorded leave for one text or one change. It is good once.
struct Permit
{
    QString id; ///< that of the operation which asked for it
    QString caseId;
    Act act = Act::Text; ///< Text or Change
    QString actor; ///< to whom it was given
    ContactKey target; ///< what it may be used for, and nothing else
    PermitState state = PermitState::Given;
    QDateTime at; ///< since when it is in this state, by the store's clock

    friend bool operator==(const Permit &, const Permit &) = default;
};

inline constexpr std::array permitStateNames{
    text::Named{PermitState::Given, "given"}, text::Named{PermitState::Sent, "sent"},
    text::Named{PermitState::NotKnown, "notKnown"}, text::Named{PermitState::Spent, "spent"},
    text::Named{PermitState::Done, "done"}};
static_assert(text::isComplete(permitStateNames));

} // namespace renumber::desk
