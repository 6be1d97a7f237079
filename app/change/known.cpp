// SPDX-License-Identifier: Apache-2.0
#include "change/known.h"

#include "change/target.h"

#include <algorithm>

namespace renumber::change {

using account::Contact;
using description::EffectTiming;
using description::ProblemKind;

namespace {

/// Whether the account has all that it had before, as proven as before. What is there besides is no matter.
bool showsAllOfBefore(const Contact &before, const Contact &shown)
{
    const auto isShown = [&](const account::ContactValue &value) {
        return account::sameContact(before.kind, shown.value, value)
            || std::any_of(shown.others.cbegin(), shown.others.cend(),
                           [&](const account::OtherContact &other) {
                               return account::sameContact(before.kind, other.value, value);
                           });
    };
    const bool isSame = before.isSet() ? account::sameContact(before.kind, before.value, shown.value)
            && before.verification == shown.verification
                                       : !shown.isSet();
    return isSame
        && std::all_of(before.others.cbegin(), before.others.cend(),
                       [&](const account::OtherContact &other) { return isShown(other.value); });
}

/// One overload for each phase. That the account shows the new contact is asked before.
class KnownIn
{
public:
    explicit KnownIn(const Change &change)
        : m_change(change)
    {
    }

    Known operator()(const Idle &) const { return Known::NotSent; }
    Known operator()(const Requesting &requesting) const
    {
        return requesting.earlier ? whileAwaited(requesting.delivery) : byTheRules();
    }
    Known operator()(const AwaitingCode &awaiting) const
    {
        if (!awaiting.problem)
            return whileAwaited(awaiting.delivery);
        // A link is clicked elsewhere: by now it may have been, as a person says whose reading failed then.
        const bool mayBeDone = m_change.plan.confirmation == Confirmation::Link
            || (awaiting.problem->acted == net::Acted::No && mayMeanDone(*awaiting.problem));
        return mayBeDone ? Known::MayHaveChanged : whileAwaited(awaiting.delivery);
    }
    Known operator()(const Submitting &) const { return Known::MayHaveChanged; }
    Known operator()(const ReadingBack &reading) const
    {
        const bool mayBeDone = reading.after == Step::Submit || m_change.entry != EntryOutcome::None
            || m_change.plan.confirmation == Confirmation::Link;
        return mayBeDone ? Known::MayHaveChanged : byTheRules();
    }
    Known operator()(const Done &done) const
    {
        return done.proof == Proof::PersonsWord ? Known::ChangedUnconfirmed : Known::Changed;
    }
    Known operator()(const Failed &failed) const
    {
        if (failed.problem.acted == net::Acted::Maybe)
            return m_change.seen ? Known::NotShown : Known::MayHaveChanged;
        if (failed.extent == Extent::Nothing)
            return Known::NotSent;
        return mayMeanDone(failed.problem) ? Known::MayHaveChanged : byTheEntries();
    }
    Known operator()(const Unsettled &unsettled) const
    {
        if (std::holds_alternative<NotShown>(unsettled.why))
            return Known::NotShown;
        return unsettled.step == Step::Submit || m_change.entry != EntryOutcome::None ? Known::MayHaveChanged
                                                                                      : byTheRules();
    }

private:
    /// Nothing was read since the request, or whatever was does not count.
    Known byTheRules() const
    {
        return m_change.plan.effect == EffectTiming::AfterCode ? Known::Unchanged : Known::MayHaveChanged;
    }

    /// Whether the account, read since, shows neither of the two ways that the service has: it may have
    /// changed the contact, or wait for a code, and not show it yet.
    bool isOpenWhich(Delivery delivery) const
    {
        return m_change.plan.effect == EffectTiming::EitherWay && m_change.plan.aim == Aim::Change
            && delivery == Delivery::Unknown && m_change.seen && m_change.entry == EntryOutcome::None;
    }

    /// A message is out.
    Known whileAwaited(Delivery delivery) const
    {
        return isOpenWhich(delivery) ? Known::NotShown : byTheEntries();
    }

    Known byTheEntries() const
    {
        switch (m_change.entry) {
        case EntryOutcome::None:
            return byTheReading();
        case EntryOutcome::SaidDone:
        case EntryOutcome::Open:
            return Known::MayHaveChanged;
        case EntryOutcome::NotShown:
            return Known::NotShown;
        }
        Q_UNREACHABLE();
    }

    /// The last reading, if there was one, shows the contact of before.
    Known byTheReading() const
    {
        switch (m_change.plan.effect) {
        case EffectTiming::AfterCode:
            return Known::Unchanged;
        case EffectTiming::EitherWay: // that it does not show is what tells
            return m_change.seen ? Known::Unchanged : Known::MayHaveChanged;
        case EffectTiming::AtOnce:
        case EffectTiming::AtOnceThenConfirmed:
            return m_change.seen ? Known::NotShown : Known::MayHaveChanged;
        }
        Q_UNREACHABLE();
    }

    const Change &m_change;
};

} // namespace

bool mayMeanDone(const service::Problem &problem)
{
    const auto is
        = [&problem](ProblemKind kind) { return problem.kind == kind || problem.orElse.contains(kind); };
    return is(ProblemKind::CodeSpent) || is(ProblemKind::NoCodeOutstanding) || is(ProblemKind::SameNumber)
        || is(ProblemKind::AlreadyVerified);
}

Known known(const Change &change)
{
    const bool isUnderWay
        = !std::holds_alternative<Idle>(change.phase) && !std::holds_alternative<Done>(change.phase);
    if (isUnderWay && change.plan.aim == Aim::Change && targetSeen(change))
        return Known::ChangedUnconfirmed;
    const Known sure = std::visit(KnownIn(change), change.phase);
    // What the service's rules say, and what it says of a refusal, count only as long as the account agrees.
    const bool isAsBefore = sure == Known::Unchanged || sure == Known::NotSent;
    if (isUnderWay && isAsBefore && change.seen && !showsAllOfBefore(change.plan.before, *change.seen))
        return Known::ShownOtherwise;
    return sure;
}

} // namespace renumber::change
