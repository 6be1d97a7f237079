// SPDX-License-Identifier: Apache-2.0
#include "change/ledgerentry.h"

#include "account/emailaddress.h"
#include "number/phonenumber.h"
#include "text/foreyes.h"

using namespace Qt::StringLiterals;

namespace renumber::change {

namespace {

struct Standing
{
    Stage stage = Stage::Over;
    SentCode code;
    Delivery delivery = Delivery::Confirmed;
};

SentCode askedAt(const QDateTime &at)
{
    SentCode code;
    code.sentAt = at;
    return code;
}

/// One overload for each phase; by what is true of it should the program end now.
struct StandingOf
{
    Standing operator()(const Idle &) const { return {}; }
    Standing operator()(const Done &) const { return {}; }
    Standing operator()(const Failed &) const { return {}; }
    Standing operator()(const Requesting &requesting) const
    {
        if (requesting.recipient == Recipient::NewContact || !requesting.earlier)
            return {Stage::Requested, askedAt(requesting.askedAt), Delivery::Unknown};
        // The first code is as good as before, and the second may come.
        SentCode code = *requesting.earlier;
        code.toCurrentAt = requesting.askedAt;
        return {Stage::AwaitingCode, code, requesting.delivery};
    }
    Standing operator()(const AwaitingCode &awaiting) const
    {
        return {Stage::AwaitingCode, awaiting.code, awaiting.delivery};
    }
    Standing operator()(const Submitting &submitting) const
    {
        return {Stage::Entered, submitting.code, submitting.delivery};
    }
    Standing operator()(const ReadingBack &reading) const
    {
        return {reading.after == Step::Submit ? Stage::CodeAccepted : Stage::RequestAccepted, reading.code,
                Delivery::Confirmed};
    }
    Standing operator()(const Unsettled &unsettled) const
    {
        const bool isSubmit = unsettled.step == Step::Submit;
        if (unsettled.acceptance == Acceptance::Given)
            return {isSubmit ? Stage::CodeAccepted : Stage::RequestAccepted, unsettled.code,
                    unsettled.delivery};
        return {isSubmit ? Stage::Entered : Stage::Requested, unsettled.code, unsettled.delivery};
    }
};

Unsettled unsettled(Step step, Acceptance acceptance, const LedgerEntry &entry, const SentCode &code)
{
    return {step, Interrupted{}, code, Asking::No, acceptance, entry.delivery};
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

signin::VaultKey LedgerEntry::vaultKey() const
{
    signin::VaultKey key = account;
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

bool takeStage(LedgerEntry &entry, const Phase &phase)
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

Change restored(const LedgerEntry &entry, const Plan &plan)
{
    SentCode code = entry.code;
    code.sentTo = plan.target;
    if (entry.stage == Stage::Entered)
        code.entry = EntryFate::Unanswered;
    else if (entry.stage == Stage::CodeAccepted)
        code.entry = EntryFate::Accepted;
    switch (entry.stage) {
    case Stage::Requested:
        return {plan, unsettled(Step::Request, Acceptance::Unknown, entry, code)};
    case Stage::RequestAccepted:
        return {plan, unsettled(Step::Request, Acceptance::Given, entry, code)};
    case Stage::AwaitingCode:
        return {plan, AwaitingCode{code, entry.delivery, {}}};
    case Stage::Entered:
        return {plan, unsettled(Step::Submit, Acceptance::Unknown, entry, code)};
    case Stage::CodeAccepted:
        return {plan, unsettled(Step::Submit, Acceptance::Given, entry, code)};
    case Stage::Preparing:
    case Stage::Over:
        break;
    }
    return {plan, Idle{}};
}

} // namespace renumber::change
