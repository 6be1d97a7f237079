// SPDX-License-Identifier: Apache-2.0
#include "store/ledgerentry.h"

#include "account/emailaddress.h"
#include "number/phonenumber.h"
#include "text/foreyes.h"

using namespace Qt::StringLiterals;

namespace renumber::store {

namespace {

struct Standing
{
    Stage stage = Stage::Over;
    change::SentCode code;
    change::Delivery delivery = change::Delivery::Confirmed;
};

change::SentCode askedAt(const QDateTime &at)
{
    change::SentCode code;
    code.sentAt = at;
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
            return {Stage::Requested, askedAt(requesting.askedAt), change::Delivery::Unknown};
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

change::Unsettled unsettled(change::Step step, change::Acceptance acceptance, const LedgerEntry &entry,
                            const change::SentCode &code)
{
    return {step, change::Interrupted{}, code, change::Asking::No, acceptance, entry.delivery};
}

/// \a entry with each of its points in time \a translated.
template <typename Translate> LedgerEntry withTimes(LedgerEntry entry, Translate translated)
{
    for (QDateTime *time : {&entry.begunAt, &entry.code.sentAt}) {
        if (time->isValid())
            *time = translated(*time);
    }
    for (std::optional<QDateTime> *time :
         {&entry.code.expiresAt, &entry.code.resendAt, &entry.code.toCurrentAt}) {
        if (*time)
            *time = translated(**time);
    }
    return entry;
}

} // namespace

keychain::VaultKey LedgerEntry::vaultKey() const
{
    keychain::VaultKey key = account;
    key.item = u"change "_s + id;
    if (entryName == EntryName::OfStoredId)
        key.formerUser.clear();
    return key;
}

QString masked(account::ContactKind kind, const QString &value)
{
    if (value.isEmpty())
        return {};
    return text::forEyes(kind == account::ContactKind::Phone ? number::masked(value)
                                                             : account::maskedAddress(value),
                         text::Longest::Sentence);
}

LedgerEntry inWallTime(LedgerEntry entry, const time::Now &now)
{
    return withTimes(std::move(entry), [&now](const QDateTime &point) { return now.toWall(point); });
}

LedgerEntry inSteadyTime(LedgerEntry entry, const time::Now &now)
{
    return withTimes(std::move(entry), [&now](const QDateTime &time) { return now.toSteady(time); });
}

bool takeStage(LedgerEntry &entry, const change::Phase &phase)
{
    const Standing standing = std::visit(StandingOf(), phase);
    if (standing.stage == Stage::Over)
        return false;
    entry.stage = standing.stage;
    entry.code = standing.code;
    entry.code.sentTo.clear();
    entry.delivery = standing.delivery;
    return true;
}

change::Change restored(const LedgerEntry &entry, const change::Plan &plan)
{
    change::SentCode code = entry.code;
    code.sentTo = plan.target;
    if (entry.stage == Stage::Entered)
        code.entry = change::EntryFate::Unanswered;
    else if (entry.stage == Stage::CodeAccepted)
        code.entry = change::EntryFate::Accepted;
    switch (entry.stage) {
    case Stage::Requested:
        return {plan, unsettled(change::Step::Request, change::Acceptance::Unknown, entry, code)};
    case Stage::RequestAccepted:
        return {plan, unsettled(change::Step::Request, change::Acceptance::Given, entry, code)};
    case Stage::AwaitingCode:
        return {plan, change::AwaitingCode{code, entry.delivery, {}}};
    case Stage::Entered:
        return {plan, unsettled(change::Step::Submit, change::Acceptance::Unknown, entry, code)};
    case Stage::CodeAccepted:
        return {plan, unsettled(change::Step::Submit, change::Acceptance::Given, entry, code)};
    case Stage::Preparing:
    case Stage::Over:
        break;
    }
    return {plan, change::Idle{}};
}

} // namespace renumber::store
