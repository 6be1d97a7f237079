// SPDX-License-Identifier: Apache-2.0
#include "callers/callercase.h"

#include "account/person.h"
#include "callers/keptcaller.h"
#include "callers/noleave.h"
#include "change/journey.h"
#include "description/tenant.h"
#include "desk/caserules.h"
#include "text/sanitized.h"

#include <algorithm>

namespace renumber::callers {

using account::ContactKind;

namespace {

std::optional<desk::NumberFacts> numberFacts(const account::ContactValue &value)
{
    const number::E164 *number = value.number();
    return number ? std::optional(desk::factsOf(*number)) : std::nullopt;
}

/// What the operator who had the case before has said: nobody else takes it back.
desk::Said saidBefore(const desk::FlagStates &flags)
{
    const auto said = flags.find(desk::Flag::OtherFactor);
    if (said == flags.cend() || said->second == desk::FlagState::NotKnown)
        return desk::Said::NotKnown;
    return said->second == desk::FlagState::Raised ? desk::Said::Yes : desk::Said::No;
}

desk::Said saidOf(const std::optional<bool> &told)
{
    if (!told)
        return desk::Said::NotKnown;
    return *told ? desk::Said::Yes : desk::Said::No;
}

PermitJournal::GivingUp givingUpAt(const cases::Connection &connection, ContactKind kind)
{
    const description::Journey *journey
        = change::journeyFor(connection.description(), change::Aim::Change, kind);
    return journey && journey->cancel ? PermitJournal::GivingUp::Told : PermitJournal::GivingUp::NotTold;
}

} // namespace

CallerCase::CallerCase(const Stand &stand, cases::Connection &connection, const QString &caseId,
                       const QString &userId, ContactKind kind, QObject *parent)
    : QObject(parent)
    , m_stand(stand)
    , m_connection(connection)
    , m_userId(userId)
    , m_kind(kind)
    , m_record(stand.store, stand.policy, connection.foundation().clock, caseId)
    , m_permits(
          m_record,
          [this](const account::ContactValue &target) { return m_stand.key.contact(m_kind, target); },
          givingUpAt(connection, kind))
    , m_opened(stand.cases, connection)
    , m_case(m_opened.one)
    , m_proofs(m_record, m_case, stand.key, kind)
{
    m_case.persistence().guardBy(&m_permits);
    followAccount();
    connect(&m_record, &CaseRecord::changed, this, &CallerCase::followRecord);
    connect(&m_record, &CaseRecord::answered, this, [this] {
        if (m_stopFault)
            recordStop();
    });
    connect(&m_proofs, &CallerProofs::changed, this, &CallerCase::changed);
    const auto followJournals = [this] {
        goOnWithUnfinished();
        emit changed();
    };
    connect(&m_permits, &PermitJournal::changed, this, followJournals);
    connect(&m_case.persistence().journal(), &store::ChangeJournal::becameIdle, this, followJournals);
    // From the event loop, as the record is being written where it is wanted.
    connect(&m_permits, &PermitJournal::readingWanted, this, &CallerCase::lookAgain, Qt::QueuedConnection);
    connect(&m_permits, &PermitJournal::refused, this,
            [this](const QList<desk::Missing> & /*missing*/, const std::optional<desk::StoreFault> &fault) {
                m_fault = fault;
                m_case.runner().withhold(noLeave());
                emit changed();
            });
}

CallerCase::~CallerCase()
{
    // What is closed now still tells of itself.
    disconnect(&m_case, nullptr, this, nullptr);
    disconnect(&m_case.runner(), nullptr, this, nullptr);
    disconnect(&m_case.persistence().journal(), nullptr, this, nullptr);
    m_case.persistence().guardBy(nullptr);
}

void CallerCase::followAccount()
{
    connect(&m_case, &cases::Case::changed, this, [this] {
        if (m_isBeginning && m_case.isOpen() && !m_isRegistered)
            registerCase();
        goOnWithUnfinished();
        emit changed();
    });
    connect(&m_case, &cases::Case::readFailed, this, [this](const service::Problem &problem) {
        if (std::exchange(m_isBeginning, false))
            emit failed(problem, std::nullopt);
    });
    connect(&m_case.runner(), &change::Runner::changed, this, [this](const change::Change &change) {
        m_permits.follow(change);
        if (!std::holds_alternative<change::Idle>(change.phase))
            m_plan = change.plan;
        if (std::holds_alternative<change::Done>(change.phase))
            m_done = change;
    });
    connect(&m_case.runner(), &change::Runner::accountRead, this,
            [this](const account::Account &account) { m_permits.noteReading(shownBy(account)); });
}

void CallerCase::begin(Beginning beginning, const account::ContactValue &target)
{
    m_beginning = beginning;
    m_target = m_kept = target;
    m_isBeginning = true;
    const auto choose = [this] { m_case.choosePerson(m_userId); };
    if (beginning == Beginning::Taking)
        lookUpCase(choose);
    else
        choose();
}

desk::PersonKey CallerCase::person() const
{
    return personAt(m_stand.key, m_connection, m_userId);
}

desk::PersonKey personAt(const desk::DeskKey &key, const cases::Connection &connection, const QString &userId)
{
    return key.person(description::placeOf(connection.service()), userId);
}

void CallerCase::registerCase()
{
    m_isRegistered = true;
    if (m_beginning == Beginning::Taking) {
        lookUpCase([this] { registerAs(desk::operation::TakeCase{}); });
        return;
    }
    noteWhoIsThere();
    const account::Account &account = m_case.account();
    const desk::Shown shown{
        text::sanitized(account::nameWithoutContact(account.displayName), text::Longest::Name),
        account::maskedContact(m_kind, account.contact(m_kind).value),
        {}};
    registerAs(desk::operation::OpenCase{person(), m_kind, shown});
}

void CallerCase::registerAs(const desk::operation::Command &command)
{
    m_registering = m_record.carryOut(command);
    m_registering.then([this](const CaseRecord::Result &result) { takeBegun(result); });
}

void CallerCase::takeBegun(const CaseRecord::Result &result)
{
    m_isBeginning = false;
    if (!result) {
        emit failed(std::nullopt, result.error());
        return;
    }
    keepTarget();
    m_askedOtherFactor = saidBefore(result->now ? result->now->inHand.flags : desk::FlagStates());
    if (m_beginning == Beginning::Taking)
        goOnAsTaken();
    m_isBegun = true;
}

/// Once all that there is to show is known: what comes later would move under the operator's hand.
void CallerCase::announce()
{
    const bool isKnown = m_record.facts(desk::Act::Text) || m_record.storeFault();
    if (m_isBegun && isKnown && m_writing == 0 && !isLooking() && std::exchange(m_isBegun, false))
        emit began();
}

/// Nothing before the store's time is known, by which they go.
desk::FlagStates CallerCase::flags() const
{
    if (!m_record.storeTime().isValid())
        return {};
    const account::Account &account = m_case.account();
    desk::FlagFacts facts;
    for (const account::Contact &contact : account.contacts) {
        if (contact.isSet())
            facts.contactsChangedAt.append(account.changedAt.contains(contact.kind)
                                               ? std::optional(account.changedAt.value(contact.kind))
                                               : std::nullopt);
    }
    facts.kind = m_kind;
    facts.target = numberFacts(m_target);
    facts.present = numberFacts(account.contact(ContactKind::Phone).value);
    facts.askedOtherFactor = m_askedOtherFactor;
    facts.isPrivileged = saidOf(account.isPrivileged);
    desk::FlagStates states = desk::flagsBy(facts, m_stand.policy, m_record.storeTime());
    // What nobody has said here is not said again, so that nothing that was goes away.
    const auto isUnsaid = [this](desk::Flag flag) {
        const auto &ofTarget = desk::flagsOfTarget;
        const bool isOfTarget = std::find(ofTarget.begin(), ofTarget.end(), flag) != ofTarget.end();
        return desk::isStoresAlone(flag) || (isOfTarget && m_target.isEmpty())
            || (flag == desk::Flag::OtherFactor && m_askedOtherFactor == desk::Said::NotKnown);
    };
    std::erase_if(states, [&isUnsaid](const auto &one) { return isUnsaid(one.first); });
    return states;
}

desk::operation::StateCase CallerCase::statement() const
{
    desk::operation::StateCase state;
    state.flags = flags();
    return state;
}

void CallerCase::chooseReason(const QString &reason)
{
    auto state = statement();
    state.reason = reason;
    write(state);
}

void CallerCase::writeTicket(const QString &ticket)
{
    m_ticket = ticket;
    auto state = statement();
    state.ticket = desk::fitsTicket(m_record.policy(), ticket) ? ticket : QString();
    write(state);
}

QString CallerCase::ticket() const
{
    const auto &now = m_record.now();
    if (m_ticket && !desk::fitsTicket(m_record.policy(), *m_ticket))
        return *m_ticket;
    return now ? now->inHand.ticket : QString();
}

void CallerCase::sayAskedOtherFactor(desk::Said said)
{
    m_askedOtherFactor = said;
    write(statement());
}

/// It is the one once the store has it.
void CallerCase::chooseTarget(const account::ContactValue &target)
{
    stateTarget(target, {});
}

void CallerCase::stateTarget(const account::ContactValue &target, const std::function<void()> &then)
{
    ++m_writing;
    m_fault.reset();
    const auto before = std::exchange(m_target, target); // the flags go by it
    auto state = statement();
    m_target = before;
    state.target = m_stand.key.contact(m_kind, target);
    state.shownTarget = account::maskedContact(m_kind, target);
    m_record.carryOut(state).then(this, [this, target, then](const CaseRecord::Result &result) {
        --m_writing;
        if (result) {
            m_target = target;
            keepTarget();
            if (then)
                then();
        } else {
            m_fault = result.error();
        }
        emit changed();
    });
    emit changed();
}

void CallerCase::keepTarget()
{
    if (!m_isOver)
        keep(m_connection, id(), {m_userId, m_kind, m_target});
}

/// The store is told the target first, and refuses where it is not the one that leave was asked for.
void CallerCase::update(const change::Plan &plan, const description::Values &answers)
{
    if (isStopped())
        return;
    stateTarget(plan.target, [this, plan, answers] {
        if (!isStopped())
            m_case.answer(plan, answers);
    });
}

void CallerCase::addNote(const QString &note)
{
    writeThen(desk::operation::AddNote{}, note, [this](const CaseRecord::Result &result) {
        if (result)
            emit noteAdded();
    });
}

void CallerCase::endLock(const QString &why)
{
    write(desk::operation::UnlockPerson{person()}, why);
}

/// What an open permit has come to is found out by reading the account, with nothing else under way.
void CallerCase::stop()
{
    m_isStopping = true;
    m_case.suspend();
    m_proofs.stop();
    recordStop();
    m_permits.takeUpPermit();
    lookAgain();
}

void CallerCase::recordStop()
{
    if (std::exchange(m_isStopBeingRecorded, true))
        return;
    writeThen(desk::operation::StopCase{}, {}, [this](const CaseRecord::Result &result) {
        m_isStopBeingRecorded = false;
        m_isStopping = !result; // nothing goes on here before it is recorded
        m_stopFault = std::exchange(m_fault, {});
    });
}

bool CallerCase::isStopped() const
{
    const auto &now = m_record.now();
    return m_isStopping || (now && (now->inHand.ending || now->inHand.stage == desk::Stage::Closed));
}

void CallerCase::handOver()
{
    if (m_stopFault) {
        stop(); // which comes before anything else
        return;
    }
    m_case.suspend();
    m_record.carryOut(desk::operation::HandOver{}).then(this, [this](const CaseRecord::Result &result) {
        if (!result) {
            m_fault = result.error();
            emit changed();
            return;
        }
        leave();
    });
}

void CallerCase::leave()
{
    m_isOver = true;
    m_record.letGo();
    emit over();
}

/// Somebody else may have had it meanwhile, or a permit been left open.
void CallerCase::takeAgain()
{
    m_ticket.reset();
    m_case.suspend();
    m_record.carryOut(desk::operation::TakeCase{}).then(this, [this](const CaseRecord::Result &result) {
        if (!result)
            m_fault = result.error();
        else
            goOnAsTaken();
        emit changed();
    });
}

/// What an open permit has come to is found out first, and what this computer kept of the change is resumed.
void CallerCase::goOnAsTaken()
{
    m_isResuming = true;
    m_permits.takeUpPermit();
    lookAgain();
}

void CallerCase::close(desk::Ending ending)
{
    if (m_stopFault) {
        stop();
        return;
    }
    write(desk::operation::CloseCase{ending});
}

void CallerCase::lookAgain()
{
    m_fault.reset();
    m_record.look();
    m_seeing = m_record.read();
    m_seeing.then([this](const desk::StoreResult<desk::DeskCase> & /*found*/) { followRecord(); });
    m_look = m_case.lookAtAccount();
    m_look.then([this](const service::ExchangeResult &result) {
        if (result)
            m_permits.noteReading(shownBy(service::accountFrom(result->taken)));
        else
            m_permits.noteNoReading();
        announce();
        emit changed();
    });
}

void CallerCase::write(const desk::operation::Command &command, const QString &note)
{
    writeThen(command, note, [](const CaseRecord::Result & /*result*/) {});
}

/// \a then: once the store has answered, and before anybody hears of that.
void CallerCase::writeThen(const desk::operation::Command &command, const QString &note,
                           const std::function<void(const CaseRecord::Result &)> &then)
{
    ++m_writing;
    m_fault.reset();
    m_record.carryOut(command, note).then(this, [this, then](const CaseRecord::Result &result) {
        --m_writing;
        if (!result)
            m_fault = result.error();
        then(result);
        announce();
        emit changed();
    });
    emit changed();
}

void CallerCase::followRecord()
{
    const auto &now = m_record.now();
    if (m_isOver)
        return;
    if (now && now->inHand.stage == desk::Stage::Closed) {
        forget(m_connection, id());
        leave();
        return;
    }
    const bool canState = m_record.isInHand() && desk::isBeforePermit(now->inHand.stage);
    if (canState && !std::exchange(m_isStated, true))
        write(statement());
    noteNobodyThere();
    tellOfService();
    announce();
    emit changed();
}

} // namespace renumber::callers
