// SPDX-License-Identifier: Apache-2.0
#include "store/unfinishedchange.h"

#include "change/machine.h"
#include "text/sanitized.h"

using namespace Qt::StringLiterals;

namespace renumber::store {

namespace {

using Stage = UnfinishedChange::Stage;

struct Standing
{
    Stage stage = Stage::Over;
    change::SentCode code;
    change::Delivery delivery = change::Delivery::Confirmed;
};

change::SentCode asked(const change::Requesting &requesting)
{
    change::SentCode code;
    code.sentAt = requesting.askedAt;
    code.channel = requesting.channel;
    return code;
}

/// One overload for each phase; by what is true of it should the program end now.
struct StandingOf
{
    Standing operator()(const change::Idle &) const { return {}; }
    Standing operator()(const change::Done &) const { return {}; }
    Standing operator()(const change::Failed &) const { return {}; }
    Standing operator()(const change::Requesting &requesting) const
    {
        if (requesting.recipient == change::Recipient::NewContact || !requesting.earlier)
            return {Stage::Requested, asked(requesting), change::Delivery::Unknown};
        // The first code is as good as before, and the second may come.
        change::SentCode code = *requesting.earlier;
        code.toCurrentAt = requesting.askedAt;
        return {Stage::AwaitingCode, code, requesting.delivery};
    }
    Standing operator()(const change::AwaitingCode &awaiting) const
    {
        return {Stage::AwaitingCode, awaiting.code, awaiting.delivery};
    }
    Standing operator()(const change::Submitting &submitting) const
    {
        return {Stage::Entered, submitting.code, submitting.delivery};
    }
    Standing operator()(const change::ReadingBack &reading) const
    {
        return {reading.after == change::Step::Submit ? Stage::CodeAccepted : Stage::RequestAccepted,
                reading.code, change::Delivery::Confirmed};
    }
    Standing operator()(const change::Unsettled &unsettled) const
    {
        const bool isSubmit = unsettled.step == change::Step::Submit;
        if (unsettled.acceptance == change::Acceptance::Given)
            return {isSubmit ? Stage::CodeAccepted : Stage::RequestAccepted, unsettled.code,
                    unsettled.delivery};
        return {isSubmit ? Stage::Entered : Stage::Requested, unsettled.code, unsettled.delivery};
    }
};

change::Unsettled unsettled(change::Step step, change::Acceptance acceptance,
                            const UnfinishedChange &unfinished, const change::SentCode &code)
{
    return {step, change::Interrupted{}, code, change::Asking::No, acceptance, unfinished.delivery};
}

/// \a unfinished with each of its points in time \a translated.
template <typename Translate> UnfinishedChange withTimes(UnfinishedChange unfinished, Translate translated)
{
    for (QDateTime *time : {&unfinished.begunAt, &unfinished.code.sentAt}) {
        if (time->isValid())
            *time = translated(*time);
    }
    for (std::optional<QDateTime> *time : {&unfinished.code.expiresAt, &unfinished.code.resendAt,
                                           &unfinished.code.toCurrentAt, &unfinished.code.clickNotShownAt}) {
        if (*time)
            *time = translated(**time);
    }
    return unfinished;
}

/// A change that waits for its code may have been confirmed elsewhere: the same question as after an entry
/// whose answer was lost.
change::Change asked(const change::Change &change)
{
    change::Change question = change;
    if (const auto *awaiting = std::get_if<change::AwaitingCode>(&change.phase))
        question.phase
            = change::Unsettled{change::Step::Submit, change::Interrupted{},       awaiting->code,
                                change::Asking::Yes,  change::Acceptance::Unknown, awaiting->delivery};
    else if (auto *unsettled = std::get_if<change::Unsettled>(&question.phase))
        unsettled->asking = change::Asking::Yes;
    return question;
}

} // namespace

keychain::EntryKey UnfinishedChange::entryKey() const
{
    keychain::EntryKey key = account;
    key.item = u"change "_s + id;
    if (entryName == EntryName::OfHashedId)
        key.formerUser.clear();
    return key;
}

bool UnfinishedChange::canGoOn() const
{
    return isOffered
        && (std::holds_alternative<change::AwaitingCode>(now.phase)
            || std::holds_alternative<change::Unsettled>(now.phase));
}

QString masked(account::ContactKind kind, const account::ContactValue &value)
{
    return text::sanitized(account::maskedContact(kind, value), text::Longest::Sentence);
}

UnfinishedChange inWallTime(UnfinishedChange unfinished, const time::Now &now)
{
    return withTimes(std::move(unfinished), [&now](const QDateTime &point) { return now.toWall(point); });
}

UnfinishedChange inSteadyTime(UnfinishedChange unfinished, const time::Now &now)
{
    return withTimes(std::move(unfinished), [&now](const QDateTime &time) { return now.toSteady(time); });
}

bool takeStage(UnfinishedChange &unfinished, const change::Change &change)
{
    const Standing standing = std::visit(StandingOf(), change.phase);
    if (standing.stage == Stage::Over)
        return false;
    unfinished.stage = standing.stage;
    unfinished.code = standing.code;
    unfinished.code.sentTo = {};
    unfinished.delivery = standing.delivery;
    unfinished.entryOutcome = change.entry;
    return true;
}

change::Change restored(const UnfinishedChange &unfinished, const change::Plan &plan)
{
    change::SentCode code = unfinished.code;
    code.sentTo = plan.target;
    const auto at = [&](const change::Phase &phase, change::EntryOutcome entry) {
        return change::Change{plan, phase, {}, entry};
    };
    switch (unfinished.stage) {
    case Stage::Requested:
        return at(unsettled(change::Step::Request, change::Acceptance::Unknown, unfinished, code),
                  unfinished.entryOutcome);
    case Stage::RequestAccepted:
        return at(unsettled(change::Step::Request, change::Acceptance::Given, unfinished, code),
                  unfinished.entryOutcome);
    case Stage::AwaitingCode:
        return at(change::AwaitingCode{code, unfinished.delivery, {}}, unfinished.entryOutcome);
    case Stage::Entered:
        return at(unsettled(change::Step::Submit, change::Acceptance::Unknown, unfinished, code),
                  change::EntryOutcome::Open);
    case Stage::CodeAccepted:
        return at(unsettled(change::Step::Submit, change::Acceptance::Given, unfinished, code),
                  change::EntryOutcome::Open);
    case Stage::Preparing:
    case Stage::Over:
        break;
    }
    return {plan, change::Idle{}};
}

change::Change reconciled(const change::Change &change, const account::Account &account)
{
    // Nobody has asked for this reading, so that no time is told of it.
    change::Change now = change::react(asked(change), change::AccountRead{account, {}}).change;
    // Nothing has gone wrong but that the program ended, which is said in other words.
    if (auto *awaiting = std::get_if<change::AwaitingCode>(&now.phase)) {
        awaiting->problem.reset();
        awaiting->attempt = {};
    } else if (auto *unsettled = std::get_if<change::Unsettled>(&now.phase)) {
        unsettled->askedAt.reset();
    }
    return now;
}

} // namespace renumber::store
