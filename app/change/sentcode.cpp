// SPDX-License-Identifier: Apache-2.0
#include "change/sentcode.h"

#include <algorithm>

namespace renumber::change {

SentCode sentCode(const Plan &plan, const description::Channel &channel, const RequestAccepted &accepted)
{
    SentCode code;
    code.channel = channel;
    code.sentTo = plan.target;
    code.sentAt = accepted.at;
    code.expiresAt = accepted.expiresAt;
    if (!code.expiresAt && plan.code.lifetime)
        code.expiresAt = accepted.at.addSecs(plan.code.lifetime->count());
    code.resendAt = accepted.resendAt;
    if (!code.resendAt && plan.code.resendAfter)
        code.resendAt = accepted.at.addSecs(plan.code.resendAfter->count());
    code.entriesLeft = accepted.entriesLeft ? accepted.entriesLeft : plan.code.entries;
    if (accepted.entriesLeft)
        code.entriesSource = EntriesSource::Service;
    else if (plan.code.entries)
        code.entriesSource = EntriesSource::Description;
    return code;
}

SentCode afterWrongEntry(SentCode code, const service::Problem &problem)
{
    if (problem.entriesLeft) {
        code.entriesLeft = problem.entriesLeft;
        code.entriesSource = EntriesSource::Service;
    } else if (code.entriesLeft) {
        code.entriesLeft = std::max(0, *code.entriesLeft - 1);
        if (code.entriesSource == EntriesSource::Service)
            code.entriesSource = EntriesSource::Counted;
    }
    return code;
}

SentCode refusedForGood(SentCode code)
{
    code.validity = Validity::Refused;
    code.expiresAt.reset();
    code.entriesLeft.reset();
    code.entriesSource = EntriesSource::Unknown;
    return code;
}

SentCode anotherOne(SentCode code)
{
    code.replacesEarlier = true;
    return code;
}

std::optional<QDateTime> resendableAt(const SentCode &code, const QDateTime &now)
{
    const bool isDead = code.validity == Validity::Refused || code.entriesLeft == 0
        || (code.expiresAt && *code.expiresAt <= now);
    if (code.resendAt || isDead || !code.sentAt.isValid())
        return code.resendAt;
    // After a restart it may seem to lie ahead, where the computer's clock was set back.
    return std::min(code.sentAt, now).addSecs(betweenResends.count());
}

SentCode unknownCode(const Plan &plan, const description::Channel &channel, const QDateTime &askedAt)
{
    SentCode code;
    code.channel = channel;
    code.sentTo = plan.target;
    code.sentAt = askedAt;
    return code;
}

} // namespace renumber::change
