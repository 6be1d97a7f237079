// SPDX-License-Identifier: Apache-2.0
// What a person does about the change of a case, and about the question for a new contact.
#include "cases/case.h"
#include "change/journey.h"

namespace renumber::cases {

using account::ContactKind;

namespace {

bool isAwaitingCode(const change::Change &change)
{
    return std::holds_alternative<change::AwaitingCode>(change.phase);
}

} // namespace

QList<ContactKind> Case::confirmable() const
{
    QList<ContactKind> kinds;
    for (const ContactKind kind : account::contactKinds) {
        if (m_runner.planToAdopt(m_account.contact(kind)))
            kinds.append(kind);
    }
    return kinds;
}

void Case::ask(ContactKind kind, const account::ContactValue &prefill)
{
    m_question = Question{++m_questions, kind, prefill};
    m_asked = Asked::Now;
    emit changed();
}

void Case::answer(const change::Plan &plan, const description::Values &answers)
{
    m_asked = Asked::Now; // the form stays while what was begun before is put away
    dropUnsent();
    if (isAwaitingCode(m_runner.change())) { // this one takes its place
        setOutcome(ChangeLeft{m_runner.change(), Leaving::ForGood});
        m_runner.cancel();
    }
    m_asked = Asked::Before;
    m_runner.begin(plan, answers);
}

void Case::leaveQuestion()
{
    if (!isAwaitingCode(m_runner.change())) {
        leaveChange();
        return;
    }
    m_asked = Asked::Before;
    emit changed();
}

void Case::leaveChange()
{
    m_asked = Asked::Before;
    m_question.reset();
    dropUnsent();
    const change::Change change = m_runner.change();
    if (m_runner.isUnsent()) {
        m_runner.cancel();
        return;
    }
    if (change::isOver(change.phase)) { // of which there is nothing to say
        putAway();
        return;
    }
    const Leaving leaving = leavingOf(change);
    setOutcome(ChangeLeft{change, leaving});
    if (leaving == Leaving::ForLater)
        m_runner.suspend();
    else
        m_runner.cancel();
    readAfter(change);
}

void Case::giveUpChange()
{
    const change::Change change = m_runner.change();
    if (change::isOver(change.phase)) { // of which there is nothing to give up
        putAway();
        return;
    }
    setOutcome(ChangeLeft{change, Leaving::ForGood});
    m_runner.cancel();
    readAfter(change);
}

void Case::putAway()
{
    endOutcome();
    m_runner.cancel();
    emit changed();
}

/// Not where the service is still to say, or has not said, that the one before is given up.
void Case::endOutcome()
{
    const auto *left = std::get_if<ChangeLeft>(&m_outcome);
    const change::Plan *plan = m_runner.beingTakenBack();
    const bool isOpen = left && (left->mayStillWork() || (plan && *plan == left->change.plan));
    setOutcome(isOpen ? m_outcome : Outcome());
}

/// A call of \a change that was cut short may have done something; the account tells.
void Case::readAfter(const change::Change &change)
{
    const bool didNothing = std::holds_alternative<change::Idle>(change.phase)
        || std::holds_alternative<change::Failed>(change.phase);
    if (didNothing)
        emit changed();
    else
        readAccount();
}

/// A change waits on the page of the account if nobody knows what came of what the service was asked for, or
/// if a message is out that the service does not take back. One that was begun elsewhere is shown there in
/// any case.
Leaving Case::leavingOf(const change::Change &change) const
{
    const description::Journey *journey
        = change::journeyFor(m_connection.description(), change.plan.aim, change.plan.before.kind);
    const bool canBeCalledOff = journey && journey->cancel;
    const auto *awaiting = std::get_if<change::AwaitingCode>(&change.phase);
    const bool isOpen
        = awaiting ? awaiting->code.sentAt.isValid() && !canBeCalledOff : !change::isOver(change.phase);
    if (isOpen && m_runner.isKept())
        return Leaving::ForLater;
    return canBeCalledOff ? Leaving::ForGood : Leaving::WithoutAWayBack;
}

/// What there is to say on the page of the account from now on.
void Case::setOutcome(const Outcome &outcome)
{
    m_outcome = outcome;
    m_readProblem.reset();
}

void Case::sendUnsaved()
{
    if (!std::holds_alternative<ConsentWanted>(m_holdup))
        return;
    setHoldup({});
    m_persistence.journal().goOnUnsaved();
}

void Case::dropUnsent()
{
    if (std::holds_alternative<ConsentWanted>(m_holdup))
        suspend(); // which tells the service nothing: it knows of nothing
}

} // namespace renumber::cases
