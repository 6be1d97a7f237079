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
    put({++m_questions, kind, prefill});
}

void Case::askAnew()
{
    const change::Plan plan = m_runner.change().plan;
    put({++m_questions, plan.before.kind, plan.target, plan.choices, plan.channel});
}

void Case::put(const Question &question)
{
    m_question = question;
    m_asked = Asked::Now;
    emit changed();
}

void Case::answer(const change::Plan &plan, const description::Values &answers)
{
    m_asked = Asked::Now; // the form stays while what was begun before is put away
    dropUnsent();
    if (isAwaitingCode(m_runner.change()))
        giveWay();
    m_asked = Asked::Before;
    m_runner.begin(plan, answers);
}

/// To the change that is about to begin. Where the service wants to be told, that is once and for all; else
/// the code that is out is good until the service has taken the other.
void Case::giveWay()
{
    const change::Change change = m_runner.change();
    const description::Journey *journey
        = change::journeyFor(m_connection.description(), change.plan.aim, change.plan.before.kind);
    if (journey && journey->cancel) {
        setOutcome(ChangeLeft{change, Leaving::ForGood});
        m_runner.cancel();
        return;
    }
    setOutcome({});
    leaveSetAside(); // one before that, of which nobody knows what came
    if (m_runner.isKept())
        m_persistence.journal().setAside();
    m_setAside = SetAside{m_runner.setAside(), m_account};
}

TurningBack Case::turningBack() const
{
    const change::Change &change = m_runner.change();
    const bool isNothingAsked = change::isOver(change.phase) || m_runner.isUnsent();
    return isAwaitingCode(change) || (m_setAside && isNothingAsked) ? TurningBack::ToMessage
                                                                    : TurningBack::ToAccount;
}

void Case::leaveSetAside()
{
    if (std::exchange(m_setAside, {}))
        m_persistence.journal().leaveSetAside();
}

void Case::forgetSetAside()
{
    if (std::exchange(m_setAside, {}))
        m_persistence.journal().forgetSetAside();
}

/// The form stays until it is in hand again: nobody is shown the account in between.
void Case::takeUp()
{
    const auto back = std::exchange(m_setAside, {});
    m_asked = Asked::Now;
    dropUnsent();
    m_runner.cancel();
    if (m_runner.isKept())
        m_persistence.journal().takeUp();
    m_runner.takeUp(back->aside);
}

void Case::leaveQuestion()
{
    if (turningBack() == TurningBack::ToAccount) {
        leaveChange();
        return;
    }
    if (!isAwaitingCode(m_runner.change()))
        takeUp();
    m_asked = Asked::Before;
    emit changed();
}

void Case::leaveChange()
{
    m_asked = Asked::Before;
    m_question.reset();
    leaveSetAside();
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
    leaveSetAside();
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
    leaveSetAside();
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
    const auto &saveFailure = m_persistence.journal().saveFailure();
    const bool isOnDisk = m_runner.isKept() && !(saveFailure && saveFailure->disk);
    if (isOpen && isOnDisk)
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
        m_runner.suspend(); // which tells the service nothing: it knows of nothing
}

} // namespace renumber::cases
