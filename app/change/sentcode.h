// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "change/event.h"
#include "change/phase.h"

namespace renumber::change {

/// What is known of a code or link that the service says it has sent: by its reply, else by the description.
SentCode sentCode(const Plan &plan, const description::Channel &channel, const RequestAccepted &accepted);

/// For a code of which nothing is known but where it went, or would have gone.
SentCode unknownCode(const Plan &plan, const description::Channel &channel, const QDateTime &askedAt);

/// A failed entry counts against the code: by the service's figure, else by the one of before.
SentCode afterWrongEntry(SentCode code, const service::Problem &problem);

/// A code of which the service has said that it does not work any more: what was known of it is not so.
SentCode refusedForGood(SentCode code);

/// From when on another one can be asked for; none: at any time. What the service says goes before
/// betweenResends, and that before nothing but a code that works still.
std::optional<QDateTime> resendableAt(const SentCode &code, const QDateTime &now);

/// The message is another one than the change began with.
SentCode anotherOne(SentCode code);

} // namespace renumber::change
