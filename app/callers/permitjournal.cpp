// SPDX-License-Identifier: Apache-2.0
#include "callers/permitjournal.h"

#include <algorithm>

namespace renumber::callers {

using change::Change;
using desk::operation::RecordChange;
using desk::operation::RecordText;

namespace {

/// Whether a message goes out for \a plan, or the contact is changed without one.
desk::Act actOf(const change::Plan &plan)
{
    const bool isWithoutMessage
        = plan.aim == change::Aim::Change && plan.effect == description::EffectTiming::AtOnce;
    return isWithoutMessage ? desk::Act::Change : desk::Act::Text;
}

/// What became of a text that came to \a problem.
RecordText::Came cameOf(const service::Problem &problem)
{
    return problem.acted == net::Acted::No ? RecordText::Came::Failed : RecordText::Came::NotKnown;
}

RecordChange::Came madeOf(const service::Problem &problem)
{
    return problem.acted == net::Acted::No ? RecordChange::Came::Refused : RecordChange::Came::NotKnown;
}

} // namespace

PermitJournal::PermitJournal(CaseRecord &record, KeyOf keyOf, GivingUp givingUp, QObject *parent)
    : QObject(parent)
    , m_record(record)
    , m_keyOf(std::move(keyOf))
    , m_givingUp(givingUp)
{
}

PermitJournal::~PermitJournal() = default;

void PermitJournal::keepBy(change::Journal *journal)
{
    m_journal = journal;
}

/// Of one that was given up nothing is known any more but what was before.
void PermitJournal::follow(const Change &change)
{
    if (std::holds_alternative<change::Idle>(change.phase))
        return;
    m_last = change;
    learnKnown();
}

/// A refusal that can mean that the change is made counts no more once the account was read.
void PermitJournal::learnKnown()
{
    Change settled = *m_last;
    if (m_isRuledOut && settled.entry == change::EntryOutcome::SaidDone) {
        settled.entry = change::EntryOutcome::None;
        if (auto *awaiting = std::get_if<change::AwaitingCode>(&settled.phase))
            awaiting->problem.reset();
    }
    m_known = change::known(settled);
}

wait::Future<> PermitJournal::note(const Change &change, const description::Values &kept)
{
    follow(change);
    const Noted noted{change, m_known, kept, {}};
    wait::Future<> future = noted.promise.future();
    enqueue(noted);
    return future;
}

void PermitJournal::suspend()
{
    enqueue({});
}

/// From the event loop, so that whoever notes something is never called back inside the call.
void PermitJournal::enqueue(const Noted &noted)
{
    m_noted.enqueue(noted);
    if (std::exchange(m_isWorking, true))
        return;
    QMetaObject::invokeMethod(this, &PermitJournal::workOn, Qt::QueuedConnection);
}

void PermitJournal::workOn()
{
    const Noted &noted = m_noted.head();
    if (!noted.change) {
        if (m_journal)
            m_journal->suspend();
        next();
        return;
    }
    if (change::isAsked(noted.change->phase)) {
        if (isHeadAwaited())
            askLeave(noted);
        else
            next(); // it is not going to be asked
        return;
    }
    tell(noted);
    keep();
}

void PermitJournal::next()
{
    m_noted.dequeue();
    m_isWorking = !m_noted.isEmpty();
    if (m_isWorking)
        QMetaObject::invokeMethod(this, &PermitJournal::workOn, Qt::QueuedConnection);
    else
        QMetaObject::invokeMethod(this, &PermitJournal::changed, Qt::QueuedConnection);
}

bool PermitJournal::isHeadAwaited() const
{
    return m_noted.head().promise.isAwaited();
}

bool PermitJournal::isForTheCase(const change::Plan &plan) const
{
    const auto &now = m_record.now();
    return now && m_keyOf(plan.target) == now->inHand.target;
}

void PermitJournal::askLeave(const Noted &noted)
{
    const Change &change = *noted.change;
    m_entry = std::max(m_entry, entryIn(change));
    m_isByLink = change.plan.confirmation == change::Confirmation::Link;
    if (!isForTheCase(change.plan)) {
        refuse({}, std::nullopt);
        return;
    }
    if (isUnsettled() && !m_leave->isDoubted) {
        m_isReadingAwaited = true; // which comes before anything else
        return;
    }
    if (std::holds_alternative<change::Submitting>(change.phase)) {
        const QString permit = m_leave ? m_leave->permit : QString();
        m_asking = m_record.carryOut(desk::operation::EnterCode{permit});
        m_asking.then([this](const CaseRecord::Result &result) { takeEntry(result); });
        emit changed();
        return;
    }
    m_entry = entryIn(change); // whatever was refused is known by now
    if (isSaidDone()) {
        m_isReadingAwaited = true;
        emit readingWanted();
        return;
    }
    const desk::Act act = actOf(change.plan);
    if (const QList<desk::Missing> missing = m_record.missing(act); !missing.isEmpty() && isInDoubt()) {
        refuse(missing, std::nullopt); // and what is out stays good
        return;
    }
    settleEarlier(noted);
    m_asking = m_record.carryOut(desk::operation::AskPermit{act});
    m_asking.then([this, act](const CaseRecord::Result &result) { takePermit(act, result); });
    emit changed();
}

/// One permit at a time can be in doubt. Of a change that asks for another message the service's rules and
/// the account may say that nothing has come of the one before; where they don't, the store gives no other
/// leave. A change that is begun anew knows nothing of an earlier one.
void PermitJournal::settleEarlier(const Noted &noted)
{
    const auto *requesting = std::get_if<change::Requesting>(&noted.change->phase);
    const bool isAnother = requesting && requesting->earlier;
    if (!isAnother || !isInDoubt())
        return;
    if (endOf(noted, m_entry) == RecordChange::Came::Refused) {
        tellOfChange(RecordChange::Came::Refused);
        return;
    }
    // The contact may be the new one without a code: nothing is said of that before the end.
    if (isInDoubtByCodes() && m_entry == change::EntryOutcome::None && !m_isByLink)
        tellCodesRefused();
}

void PermitJournal::tellCodesRefused()
{
    m_record.report(RecordText{m_leave->permit, RecordText::Came::CodesRefused});
    m_leave->isEntered = false;
}

/// What the codes entered in \a change may have come to, by what it says and by what was read since.
change::EntryOutcome PermitJournal::entryIn(const Change &change) const
{
    const bool isOnlySaid = change.entry == change::EntryOutcome::SaidDone;
    return isOnlySaid && m_isRuledOut ? change::EntryOutcome::None : change.entry;
}

bool PermitJournal::isInDoubt() const
{
    return m_leave && (m_leave->isEntered || m_leave->isUnknown);
}

bool PermitJournal::isInDoubtByCodes() const
{
    return m_leave && m_leave->isEntered && !m_leave->isUnknown && !m_leave->isDoubted;
}

/// Whether a refused code may mean that the change is made, which the account tells.
bool PermitJournal::isSaidDone() const
{
    return isInDoubtByCodes() && m_entry == change::EntryOutcome::SaidDone && !m_isByLink;
}

void PermitJournal::takePermit(desk::Act act, const CaseRecord::Result &result)
{
    const bool isGiven = result && result->missing.isEmpty() && result->now && result->now->permit;
    if (!isGiven) {
        refuse(result);
        return;
    }
    m_earlier = std::exchange(m_leave, Leave{.permit = result->now->permit->id, .act = act});
    if (isHeadAwaited()) {
        keep();
        return;
    }
    tellUnused();
    next();
}

void PermitJournal::takeEntry(const CaseRecord::Result &result)
{
    if (!result || !result->missing.isEmpty() || !m_leave) {
        refuse(result);
        return;
    }
    m_entry = change::EntryOutcome::Open; // until its answer says otherwise
    m_isRuledOut = false;
    m_leave->isEntered = true;
    m_leave->isDoubted = false;
    if (isHeadAwaited())
        keep();
    else
        next();
}

void PermitJournal::refuse(const CaseRecord::Result &result)
{
    if (result)
        refuse(result->missing, std::nullopt);
    else
        refuse({}, result.error());
}

/// Whoever waits is not told that it is kept, but lets go of it.
void PermitJournal::refuse(const QList<desk::Missing> &missing, const std::optional<desk::StoreFault> &fault)
{
    const bool isAwaited = isHeadAwaited();
    next();
    if (isAwaited)
        emit refused(missing, fault);
}

void PermitJournal::keep()
{
    const Noted noted = m_noted.head();
    if (!m_journal) {
        next();
        noted.promise.end();
        return;
    }
    m_keeping = m_journal->note(*noted.change, noted.kept);
    m_keeping.then([this, promise = noted.promise](wait::Ended) {
        next();
        promise.end();
    });
    if (!change::isAsked(noted.change->phase))
        return;
    noted.promise.whenCancelled([this] {
        if (!m_keeping.isPending())
            return;
        m_keeping.cancel(); // so that it is not kept, either
        tellUnused();
        next();
    });
}

/// The permit that was just given was not used.
void PermitJournal::tellUnused()
{
    if (m_leave && !m_leave->isEntered)
        tellOfRequest(RecordText::Came::Failed, RecordChange::Came::Refused);
}

void PermitJournal::tell(const Noted &noted)
{
    struct Tell
    {
        PermitJournal &journal;
        const Noted &noted;

        void operator()(const change::AwaitingCode &awaiting) const
        {
            if (journal.m_leave->isAnswered)
                return;
            if (awaiting.problem)
                journal.tellOfRequest(cameOf(*awaiting.problem), madeOf(*awaiting.problem));
            else
                journal.tellOfRequest(RecordText::Came::Sent, RecordChange::Came::NotKnown);
        }
        void operator()(const change::ReadingBack & /*phase*/) const
        {
            if (!journal.m_leave->isAnswered && journal.m_leave->act == desk::Act::Text)
                journal.tellOfRequest(RecordText::Came::Sent, RecordChange::Came::NotKnown);
        }
        void operator()(const change::Unsettled &unsettled) const
        {
            if (unsettled.step == change::Step::Request && !journal.m_leave->isAnswered)
                journal.tellOfRequest(RecordText::Came::NotKnown, RecordChange::Came::NotKnown);
            else if (unsettled.step == change::Step::Submit)
                journal.tellOfChange(RecordChange::Came::NotKnown);
        }
        void operator()(const change::Done & /*phase*/) const
        {
            journal.tellOfChange(RecordChange::Came::Done);
        }
        void operator()(const change::Failed &failed) const
        {
            if (journal.m_leave->isAnswered)
                journal.tellEnd(noted, noted.change->entry);
            else
                journal.tellOfRequest(cameOf(failed.problem), madeOf(failed.problem));
        }
        /// It was given up.
        void operator()(const change::Idle & /*phase*/) const
        {
            if (journal.m_leave->isAnswered)
                journal.tellEnd(noted, journal.m_entry);
            else
                journal.tellOfRequest(RecordText::Came::NotKnown, RecordChange::Came::NotKnown);
        }
        void operator()(const change::Requesting & /*phase*/) const { }
        void operator()(const change::Submitting & /*phase*/) const { }
    };
    const Change &change = *noted.change;
    if (m_leave)
        std::visit(Tell{*this, noted}, change.phase);
    // Of an accepted code the change says so only once the account was read.
    const auto *reading = std::get_if<change::ReadingBack>(&change.phase);
    const auto *unsettled = std::get_if<change::Unsettled>(&change.phase);
    const bool isAfterCode = (reading && reading->after == change::Step::Submit)
        || (unsettled && unsettled->step == change::Step::Submit);
    m_entry = isAfterCode ? change::EntryOutcome::Open : entryIn(change);
    if (!std::holds_alternative<change::Idle>(change.phase))
        m_isByLink = change.plan.confirmation == change::Confirmation::Link;
    if (isSaidDone() && std::holds_alternative<change::AwaitingCode>(change.phase))
        emit readingWanted();
}

/// No more is going to come of the text that went out, and of the codes that were entered \a entry.
void PermitJournal::tellEnd(const Noted &noted, change::EntryOutcome entry)
{
    tellOfChange(endOf(noted, entry));
}

/// What the record gets of a change that ends as \a noted is what may be claimed of it. Whoever has a link
/// may click it yet.
RecordChange::Came PermitJournal::endOf(const Noted &noted, change::EntryOutcome entry) const
{
    using Came = RecordChange::Came;
    const change::Plan &plan = noted.change->plan;
    const bool mayCome = entry != change::EntryOutcome::None || m_isByLink;
    const bool mayBeTakenBack
        = m_givingUp == GivingUp::Told && std::holds_alternative<change::Idle>(noted.change->phase);
    switch (noted.known) {
    case change::Known::NotSent:
    case change::Known::Unchanged:
        return mayCome ? Came::NotKnown : Came::Refused;
    case change::Known::NotShown:
        // Though the answer to the request was lost: without a code nothing is changed there.
        return mayCome || plan.effect != description::EffectTiming::AfterCode ? Came::NotKnown
                                                                              : Came::Refused;
    case change::Known::MayHaveChanged:
    case change::Known::ShownOtherwise:
        return Came::NotKnown;
    case change::Known::ChangedUnconfirmed:
    case change::Known::Changed:
        return mayBeTakenBack ? Came::NotKnown : Came::Done;
    }
    Q_UNREACHABLE();
}

void PermitJournal::tellOfRequest(RecordText::Came text, RecordChange::Came made)
{
    if (m_leave->act == desk::Act::Change) {
        tellOfChange(made);
        return;
    }
    m_leave->isAnswered = true;
    m_leave->isUnknown = text == RecordText::Came::NotKnown;
    m_record.report(RecordText{m_leave->permit, text});
    if (text == RecordText::Came::Failed)
        m_leave = std::exchange(m_earlier, {}); // whose code may still be entered
}

void PermitJournal::tellOfChange(RecordChange::Came came)
{
    const bool isSaid = came == RecordChange::Came::NotKnown && m_leave->isDoubted;
    if (!isSaid)
        m_record.report(RecordChange{m_leave->permit, came});
    m_leave->isAnswered = true;
    m_leave->isDoubted = true;
    if (came != RecordChange::Came::NotKnown)
        m_leave.reset();
}

void PermitJournal::takeUpPermit()
{
    const auto &now = m_record.now();
    if (!now || !now->permit)
        return;
    const desk::Permit &permit = *now->permit;
    const bool isKnown = permit.state == desk::PermitState::Sent;
    m_leave = Leave{.permit = permit.id,
                    .act = permit.act,
                    .isAnswered = permit.state != desk::PermitState::Given,
                    .isEntered = permit.state == desk::PermitState::NotKnown,
                    .isTaken = true};
    m_entry = isKnown ? change::EntryOutcome::None : change::EntryOutcome::Open;
}

/// What the account does not show may still come: the caller can have the text. It is told once, and each
/// reading that shows more is told.
void PermitJournal::noteReading(Shown shows)
{
    if (isUnsettled())
        settleTaken(shows);
    else if (isSaidDone() && shows == Shown::Target)
        tellOfChange(RecordChange::Came::Done);
    else if (isSaidDone() && shows == Shown::NotTarget) {
        tellCodesRefused();
        m_isRuledOut = true;
        m_entry = change::EntryOutcome::None;
        learnKnown();
    }
    if (std::exchange(m_isReadingAwaited, false))
        workOn();
}

void PermitJournal::settleTaken(Shown shows)
{
    if (!m_leave->isAnswered && m_leave->act == desk::Act::Text)
        tellOfRequest(RecordText::Came::NotKnown, RecordChange::Came::NotKnown);
    if (shows == Shown::Target)
        tellOfChange(RecordChange::Came::Done);
    else if (!m_leave->isDoubted)
        tellOfChange(RecordChange::Came::NotKnown);
}

void PermitJournal::noteNoReading()
{
    if (std::exchange(m_isReadingAwaited, false))
        refuse({}, std::nullopt);
}

} // namespace renumber::callers
