// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/account.h"
#include "description/description.h"

#include <QMap>
#include <QString>

#include <chrono>

namespace renumber::change {

/// What the person wants: another contact on the account, or proof that the one on it is theirs.
enum class Aim { Change, Verify };

using description::Confirmation;

/// Whether the service may want a code from the contact now on the account, too.
enum class SecondCode { NotPossible, Possible };

/// Whether the service can send a code again.
enum class Resending { Possible, NotPossible };

/// Whether a code can be entered only by who holds the reply to the request for it.
enum class ReplyToRequest { NotNeeded, Needed };

/// How long to wait before another message is asked for, where the service sets no time itself: long enough
/// for one to arrive, so that impatience does not use up the service's limit.
constexpr std::chrono::seconds betweenResends{30};

/// What a change is about and by which rules; settled before anything is sent, and never altered after.
struct Plan
{
    Aim aim = Aim::Change;
    account::Contact before; ///< as the service showed it when the change began
    account::ContactValue target; ///< the new contact, or for Aim::Verify the one on the account
    description::EffectTiming effect
        = description::EffectTiming::AfterCode; ///< when the service says the change shows
    Confirmation confirmation = Confirmation::Code;
    description::IfTaken ifTaken = description::IfTaken::Told; ///< by the target
    code::CodeRules code;
    Resending resending = Resending::Possible;
    SecondCode secondCode = SecondCode::NotPossible;
    ReplyToRequest replyToRequest = ReplyToRequest::NotNeeded;
    description::Channel channel = {}; ///< by which the first code is to travel
    QMap<QString, bool> choices; ///< what the person chose, by the description's names

    friend bool operator==(const Plan &, const Plan &) = default;
};

} // namespace renumber::change
