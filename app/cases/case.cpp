// SPDX-License-Identifier: Apache-2.0
#include "cases/case.h"

#include "account/person.h"
#include "cases/sameperson.h"

namespace renumber::cases {

using signin::Session;

namespace {

bool isIdle(const change::Change &change)
{
    return std::holds_alternative<change::Idle>(change.phase);
}

/// Whether the service is known to have taken \a change, so that one before it is over.
bool hasTakenPlace(const change::Change &change)
{
    const auto *awaiting = std::get_if<change::AwaitingCode>(&change.phase);
    return (awaiting && awaiting->delivery == change::Delivery::Confirmed)
        || std::holds_alternative<change::Done>(change.phase);
}

} // namespace

Case::Case(Connection &connection, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_client(connection.makeClient())
    , m_runner(*m_client, connection.foundation().clock)
    , m_persistence(connection, m_runner)
{
    connect(&session(), &Session::opened, this, &Case::enterAsWhoSignedIn);
    // Nothing of whoever signs out goes on, and nobody waits for the token to be told so.
    connect(&session(), &Session::signingOut, this, [this] {
        stopReading();
        forgetSetAside(); // nothing of whoever signs out is left here
        if (!isIdle(m_runner.change()))
            suspend();
    });
    connect(&session(), &Session::ending, this, &Case::stopReading);
    connect(&session(), &Session::ended, this, &Case::leave);
    connect(&m_runner, &change::Runner::changed, this, &Case::follow);
    connect(&m_runner, &change::Runner::accountRead, this, [this](const account::Account &account) {
        if (m_isOpen)
            takeReading(account);
    });
    connect(&m_runner, &change::Runner::takenBack, this, &Case::noteTakenBack);
    connect(&m_persistence, &Persistence::changed, this, &Case::changed);
    const store::ChangeJournal *journal = &m_persistence.journal();
    connect(journal, &store::ChangeJournal::keychainAwaited, this, [this] { setHoldup(KeychainAwaited{}); });
    connect(journal, &store::ChangeJournal::keychainWaitEnded, this, [this] { setHoldup({}); });
    connect(journal, &store::ChangeJournal::choiceWanted, this,
            [this](store::ChangeStore::Failure why) { setHoldup(ConsentWanted{why}); });
    if (session().state() == Session::State::SignedIn)
        enterAsWhoSignedIn();
}

Case::~Case() = default;

bool Case::isOpen() const
{
    return m_isOpen && session().state() == Session::State::SignedIn;
}

void Case::enterAsWhoSignedIn()
{
    if (session().actsForOthers())
        return; // nobody is chosen yet
    m_connection.meanWhoSignedIn(*m_client);
    enter(session().account());
}

std::optional<LeftBehind> Case::leavesBehind(const account::Account &account) const
{
    const change::Change &change = m_runner.change();
    if (isIdle(change) || (m_changeOf && isOfSamePerson(change, *m_changeOf, account)))
        return std::nullopt;
    const QString who = account::whoIs(account);
    const QString of = m_changeOf ? account::whoIs(*m_changeOf) : QString();
    // Somebody called the same may be the same one after all, whose account was changed elsewhere.
    return of.isEmpty() || who.isEmpty() || of == who ? LeftBehind::OfNobodyKnown
                                                      : LeftBehind::OfAnotherAccount;
}

/// The account is open last, so that whoever hears of the rest sees none before.
void Case::enter(const account::Account &account)
{
    const auto leftBehind = leavesBehind(account);
    if (leftBehind)
        suspend(); // whose it is may come back to it
    if (m_setAside && !isOfSamePerson(m_setAside->aside.change, m_setAside->of, account))
        leaveSetAside();
    m_account = account;
    m_readProblem.reset(); // it has just been read
    m_persistence.open(account);
    if (!goOn())
        m_outcome = leftBehind ? Outcome(*leftBehind) : Outcome();
    m_isOpen = true;
}

/// On with a change that the same person had under way before they signed in anew; false where there is none.
bool Case::goOn()
{
    dropUnsent();
    const change::Change change = m_runner.change();
    m_asked = Asked::Before;
    if (isIdle(change)) {
        m_question.reset(); // it went with its change
        return false;
    }
    // What failed was for want of a better sign-in. That is mended: the old message goes.
    if (std::holds_alternative<change::AwaitingCode>(change.phase)) {
        m_runner.enterAgain();
    } else if (std::holds_alternative<change::Failed>(change.phase)) {
        const bool isOfForm = change.plan.aim == change::Aim::Change;
        m_asked = isOfForm ? Asked::Now : Asked::Before;
        m_runner.cancel();
        return isOfForm;
    }
    return true;
}

/// Not the change: the same person may go on with it.
void Case::leave()
{
    m_isOpen = false;
    m_client->meanNobody();
    m_account = {};
    m_persistence.close();
    emit changed();
}

void Case::follow(const change::Change &change)
{
    m_holdup = {}; // it was the last phase's
    if (isIdle(change) && m_asked == Asked::Before)
        m_question.reset(); // it went with its change
    if (isIdle(change))
        m_changeOf.reset();
    else if (isOpen())
        m_changeOf = m_account;
    if (hasTakenPlace(change))
        forgetSetAside();
    if (change::isAsked(change.phase))
        stopReading(); // what comes of it was asked for before
    emit changed();
}

void Case::readAccount()
{
    if (session().state() == Session::State::SignedIn)
        awaitReading(read());
}

wait::Future<service::ExchangeResult> Case::lookAtAccount()
{
    const wait::Promise<service::ExchangeResult> seen;
    awaitReading(seen.future());
    return read().map([seen](const service::ExchangeResult &result) {
        seen.end(result);
        return result;
    });
}

/// What it shows is to be true after a change that is being given up.
wait::Future<service::ExchangeResult> Case::read()
{
    if (!m_runner.beingTakenBack())
        return m_client->readAccount();
    return m_runner.whenTakenBack().andThen([this](wait::Ended) { return m_client->readAccount(); });
}

void Case::awaitReading(wait::Future<service::ExchangeResult> reading)
{
    stopReading(); // one that was begun earlier may show less
    m_readProblem.reset();
    m_reading = std::move(reading);
    m_reading.then([this](const service::ExchangeResult &result) {
        if (result) {
            takeReading(service::accountFrom(result->taken));
            return;
        }
        if (isOpen()) // else it is of one who was chosen
            m_readProblem = result.error();
        emit readFailed(result.error());
        emit changed();
    });
    emit changed();
}

void Case::takeReading(const account::Account &account)
{
    if (m_isOpen) {
        m_account = account;
        m_readProblem.reset();
        noteReadSince();
        m_persistence.compare(account);
    } else {
        enter(account);
        noteReadSince();
    }
    emit changed();
}

/// What the account shows after a change was left.
void Case::noteReadSince()
{
    auto *left = std::get_if<ChangeLeft>(&m_outcome);
    if (!left || m_runner.beingTakenBack())
        return;
    const account::ContactKind kind = left->change.plan.before.kind;
    left->since = ReadSince{m_account.contact(kind), m_runner.tellsPending(kind)};
}

void Case::stopReading()
{
    m_reading.cancel();
}

void Case::choosePerson(const QString &userId)
{
    Q_ASSERT(session().actsForOthers());
    leavePerson();
    m_client->choosePerson(userId);
    readAccount();
}

void Case::leavePerson()
{
    if (!session().actsForOthers())
        return; // who signed in stays the one who is meant
    stopReading();
    if (m_isOpen)
        suspend();
    leave();
}

void Case::suspend()
{
    leaveSetAside();
    m_runner.suspend();
}

void Case::noteTakenBack(const change::TakenBack &told)
{
    auto *left = std::get_if<ChangeLeft>(&m_outcome);
    if (left && left->change.plan == told.plan)
        left->takingBack = told.outcome;
    emit changed();
}

void Case::setHoldup(const Holdup &holdup)
{
    m_holdup = holdup;
    emit changed();
}

} // namespace renumber::cases
