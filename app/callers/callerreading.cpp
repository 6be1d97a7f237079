// SPDX-License-Identifier: Apache-2.0
// What the account shows of the change of a case that is taken in hand, and how it goes on by that.
#include "callers/callercase.h"
#include "change/journey.h"
#include "desk/caserules.h"

#include <algorithm>

namespace renumber::callers {

namespace {

/// How sure it is that what \a change asked for was carried out, should the account be read now.
change::Accepted acceptedIn(const change::Change &change)
{
    const auto *reading = std::get_if<change::ReadingBack>(&change.phase);
    const auto *unsettled = std::get_if<change::Unsettled>(&change.phase);
    const bool isGiven = reading || (unsettled && unsettled->acceptance == change::Acceptance::Given);
    if (!isGiven)
        return change::Accepted::No;
    const change::Step step = reading ? reading->after : unsettled->step;
    return step == change::Step::Submit ? change::Accepted::Code : change::Accepted::Request;
}

/// When a change of it shows, whatever the account had before: where that is not known, what has to be proven
/// counts.
description::EffectTiming effectOf(const description::ContactService &service)
{
    using description::EffectTiming;
    for (const EffectTiming timing : {service.whenVerified, service.whenUnverified, service.whenNone}) {
        if (timing == EffectTiming::AfterCode || timing == EffectTiming::AtOnceThenConfirmed)
            return timing;
    }
    return service.whenNone;
}

} // namespace

/// Nobody's account is read, nor a case taken, for somebody whom it is not about.
void CallerCase::lookUpCase(const std::function<void()> &then)
{
    m_reading = m_record.read();
    m_reading.then([this, then](const desk::StoreResult<desk::DeskCase> &found) {
        if (!found) {
            takeBegun(tl::unexpected(found.error()));
            return;
        }
        if (found->inHand.person != person() || found->inHand.kind != m_kind) {
            m_isBeginning = false;
            emit notTheirs();
            return;
        }
        if (m_stand.key.contact(m_kind, m_target) != found->inHand.target)
            m_target = m_kept = {}; // the store has another since
        then();
    });
}

/// Whether the account has what the open permit was given for, or what the case is about, among all that it
/// has of the kind; and has it proven, where the service wants a proof.
PermitJournal::Shown CallerCase::shownBy(const account::Account &account) const
{
    const auto &now = m_record.now();
    if (!now)
        return PermitJournal::Shown::NotTarget;
    const desk::ContactKey &target = now->permit ? now->permit->target : now->inHand.target;
    const account::Contact shown = account.contact(m_kind);
    const auto plan = planOf(target, shown);
    if (plan && change::reached(*plan, shown, acceptedIn(m_case.runner().change())))
        return PermitJournal::Shown::Target;
    return plan && change::targetIn(*plan, shown) ? PermitJournal::Shown::Unproven
                                                  : PermitJournal::Shown::NotTarget;
}

/// By what the change to \a target goes: as it was in hand here, or as this computer has kept it; else as far
/// as the service's rules tell, without what the account had before.
std::optional<change::Plan> CallerCase::planOf(const desk::ContactKey &target,
                                               const account::Contact &shown) const
{
    const auto isIt = [&](const change::Plan &plan) {
        return plan.aim == change::Aim::Change && m_stand.key.contact(m_kind, plan.target) == target;
    };
    if (m_plan && isIt(*m_plan))
        return m_plan;
    const QList<store::UnfinishedChange> &kept = m_case.persistence().backlog().list();
    const auto last = std::find_if(kept.crbegin(), kept.crend(), [&](const store::UnfinishedChange &one) {
        return one.kind == m_kind && one.confidential && isIt(one.confidential->plan);
    });
    if (last != kept.crend())
        return last->confidential->plan;
    const description::ContactService *service = m_connection.description().contact(m_kind);
    const account::ContactValue value = valueOf(target, shown);
    auto plan = change::planFor(m_connection.description(), change::Aim::Change,
                                account::Contact{m_kind, {}, account::Verification::Unknown, {}, {}}, value);
    if (!plan || value.isEmpty())
        return std::nullopt;
    plan->effect = effectOf(*service);
    return plan;
}

/// What \a target stands for, if it is known here or \a shown on the account; else empty.
account::ContactValue CallerCase::valueOf(const desk::ContactKey &target, const account::Contact &shown) const
{
    QList<account::ContactValue> values{m_target, shown.value};
    for (const account::OtherContact &other : shown.others)
        values.append(other.value);
    const auto at = std::find_if(values.cbegin(), values.cend(), [&](const account::ContactValue &value) {
        return !value.isEmpty() && m_stand.key.contact(m_kind, value) == target;
    });
    return at == values.cend() ? account::ContactValue() : *at;
}

/// With the change that this computer kept of the case, once the disk has told which it is.
void CallerCase::goOnWithUnfinished()
{
    const bool isSettled = m_permits.isIdle() && m_case.persistence().journal().isIdle();
    if (!m_isResuming || !m_case.isOpen() || !m_case.persistence().isListed() || !isSettled)
        return;
    const QList<store::UnfinishedChange> &list = m_case.persistence().backlog().list();
    const auto isOfThis
        = [this](const store::UnfinishedChange &one) { return one.kind == m_kind && one.isWaiting(); };
    const auto last = std::find_if(list.crbegin(), list.crend(), isOfThis);
    if (last != list.crend() && last->isBeingRead())
        return; // the keychain is still to tell
    m_isResuming = false;
    if (last != list.crend() && last->canGoOn() && mayGoOn(last->confidential->plan))
        m_case.persistence().resume(last->id);
}

bool CallerCase::isStuck() const
{
    const auto &now = m_record.now();
    const bool isUnsettled = now && now->inHand.stage == desk::Stage::Unsettled && !now->inHand.ending;
    return isUnsettled && m_record.isInHand() && !m_isResuming && !isLooking()
        && std::holds_alternative<change::Idle>(m_case.runner().change().phase);
}

/// Not with one to another contact, nor once the case is stopped or its change is made.
bool CallerCase::mayGoOn(const change::Plan &plan) const
{
    const desk::Case &inHand = m_record.now()->inHand;
    const bool isOpen = inHand.stage == desk::Stage::Changing || inHand.stage == desk::Stage::Unsettled;
    return isOpen && !isStopped() && m_stand.key.contact(m_kind, plan.target) == inHand.target;
}

} // namespace renumber::callers
