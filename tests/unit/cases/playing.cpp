// SPDX-License-Identifier: Apache-2.0
#include "playing.h"

#include "awaited.h"
#include "describing.h"
#include "samples.h"
#include "turnuntil.h"
#include "withoutwaiting.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace renumber::test {

using account::ContactKind;
using signin::Session;

namespace {

constexpr std::chrono::seconds patience{30};

/// In memory, where there is a folder for that: all of it together is what a person would do in years.
QString folderTemplate()
{
    const QFileInfo memory(u"/dev/shm"_s);
    const QString folder = memory.isDir() && memory.isWritable() ? memory.filePath() : QDir::tempPath();
    return folder + u"/renumber-cases-XXXXXX"_s;
}

QString apiClient(qsizetype index)
{
    return u"desk%1"_s.arg(index + 1);
}

QString ownToken(const Person &person)
{
    return u"token-of-%1-alone"_s.arg(person.name.toLower().front()); // no trace of anybody
}

} // namespace

Player::Player(HeldServer &server, cases::Case &one, const Person &person)
    : m_server(server)
    , m_case(one)
    , m_person(person)
{
}

bool Player::isAsking() const
{
    return m_case.runner().isBusy();
}

bool Player::isUnderWay() const
{
    const change::Phase &phase = m_case.runner().change().phase;
    return !std::holds_alternative<change::Idle>(phase) && !std::holds_alternative<change::Done>(phase)
        && !std::holds_alternative<change::Failed>(phase);
}

bool Player::isQuiet() const
{
    if (!m_case.persistence().journal().isIdle() || m_server.cancellations(m_person) < m_cancellations
        || m_case.runner().beingTakenBack())
        return false;
    const auto &list = m_case.persistence().backlog().list();
    if (std::any_of(list.cbegin(), list.cend(), [](const auto &one) { return one.isBeingRead(); }))
        return false;
    return m_server.held(m_person) >= qsizetype(isAsking()) + qsizetype(m_case.isReading());
}

void Player::happen(CaseEvent event)
{
    switch (event) {
    case CaseEvent::Yes:
        m_server.answer(m_person, HeldServer::Answer::Yes);
        return;
    case CaseEvent::No:
        m_server.answer(m_person, HeldServer::Answer::No);
        return;
    case CaseEvent::Lost:
        m_server.answer(m_person, HeldServer::Answer::Lost);
        return;
    case CaseEvent::NotWithThisToken:
        m_server.answer(m_person, HeldServer::Answer::NotWithThisToken);
        return;
    default:
        break;
    }
    const bool isLetGo = event == CaseEvent::Choose || event == CaseEvent::Read;
    const bool wasReading = m_case.isReading();
    const bool wasAsking = isAsking();
    act(event);
    // What nobody waits for any more is answered all the same: too late.
    const bool isReadingStill = wasReading && m_case.isReading() && !isLetGo;
    const bool isAskingStill = wasAsking && isAsking();
    if ((wasReading && !isReadingStill) || (wasAsking && !isAskingStill)) {
        while (m_server.held(m_person) > 0)
            m_server.answer(m_person, HeldServer::Answer::Yes);
    }
}

void Player::happen(SignInEvent event)
{
    // Of a sign-out nothing is left; without a token what is under way goes on, and comes too late.
    if (event != SignInEvent::SignOut && (isAsking() || !m_case.isReading()))
        return;
    while (m_server.held(m_person) > 0)
        m_server.answer(m_person, HeldServer::Answer::Yes);
}

void Player::act(CaseEvent event)
{
    change::Runner &runner = m_case.runner();
    if (event == CaseEvent::Choose) {
        if (m_case.session().actsForOthers())
            m_case.choosePerson(m_person.id);
        return;
    }
    if (!m_case.isOpen())
        return; // there is nothing to press
    switch (event) {
    case CaseEvent::Begin:
        begin();
        return;
    case CaseEvent::RightCode:
        runner.enterCode(m_person.code);
        return;
    case CaseEvent::WrongCode:
        runner.enterCode(u"000000"_s);
        return;
    case CaseEvent::Resend:
        runner.resend();
        return;
    case CaseEvent::Cancel:
        if (isUnderWay())
            ++m_cancellations;
        runner.cancel();
        return;
    case CaseEvent::Suspend:
        m_case.suspend();
        return;
    case CaseEvent::Resume:
        resume();
        return;
    case CaseEvent::AskAgain:
        if (!m_case.isReading())
            runner.askAgain();
        return;
    case CaseEvent::Read:
        if (!isAsking())
            m_case.readAccount();
        return;
    default:
        return;
    }
}

void Player::begin()
{
    const account::Contact phone = m_case.account().contact(ContactKind::Phone);
    const bool isNew = phone.value == phoneValue(m_person.newNumber);
    const auto target = phoneValue(isNew ? m_person.oldNumber : m_person.newNumber);
    if (const auto plan = m_case.runner().planFor(change::Aim::Change, phone, target))
        m_case.runner().begin(*plan);
}

void Player::resume()
{
    const auto &list = m_case.persistence().backlog().list();
    const auto first
        = std::find_if(list.cbegin(), list.cend(), [](const auto &one) { return one.canGoOn(); });
    if (first != list.cend() && !isUnderWay())
        m_case.persistence().resume(QString(first->id));
}

QString Player::state() const
{
    const change::Change &change = m_case.runner().change();
    QStringList waiting;
    for (const store::UnfinishedChange &one : m_case.persistence().backlog().list())
        waiting.append(one.maskedTarget + u' ' + describe(one.now.phase));
    return u"%1\n  to %2, shown %3 of %4, %5%6\n  waiting: %7"_s.arg(
        describe(change.phase), change.plan.target.text(),
        m_case.account().contact(ContactKind::Phone).value.text(), m_case.account().displayName,
        m_case.isOpen() ? u"open"_s : u"closed"_s, m_case.isReading() ? u", being read"_s : u""_s,
        waiting.join(u"; "_s));
}

World::World(const HeldServer::Manner &manner)
    : m_server(manner)
    , m_folder(folderTemplate())
    , m_accounts(m_folder.path())
    , m_store(m_folder.path(), m_keychain)
    , m_cases(std::make_unique<cases::CaseList>(
          cases::Foundation{m_keychain, m_accounts, m_store, time::Clock([] { return at(0); }),
                            withoutWaiting({}), [] { return u"en"_s; }}))
{
}

World::~World() = default;

cases::Connection &World::connectionFor(Sharing sharing, const Person &person, qsizetype index)
{
    const QString who = sharing == Sharing::OwnSignIns ? ownToken(person)
        : sharing == Sharing::OneApiClient             ? apiClient(0)
                                                       : apiClient(index % 2);
    m_server.expectToken(person,
                         sharing == Sharing::OwnSignIns ? who.toUtf8() : "token-of-" + who.toUtf8() + '-');
    cases::Connection *&connection = m_connections[who];
    if (!connection) {
        connection = &m_cases->connectTo(m_server.service());
        connection->setObjectName(who);
    }
    return *connection;
}

void World::signIn(cases::Connection &connection)
{
    Session &session = connection.session();
    if (session.state() == Session::State::SignedIn)
        return;
    const QString who = connection.objectName();
    m_server.answerAtOnce(true);
    if (who.startsWith(u"desk"))
        session.signInAsApiClient(who, u"secret"_s);
    else
        session.signInWithToken(who);
    if (!turnUntil([&] { return session.state() == Session::State::SignedIn; }, patience))
        qFatal("nobody was signed in");
    m_server.answerAtOnce(false);
}

void World::begin(Sharing sharing, const QList<Person> &who)
{
    m_server.reset();
    for (qsizetype i = 0; i < who.size(); ++i)
        signIn(connectionFor(sharing, who.at(i), i));
    m_server.reset(); // of what was asked for that
    m_server.answerAtOnce(true);
    for (qsizetype i = 0; i < who.size(); ++i) {
        cases::Case &one = m_cases->open(connectionFor(sharing, who.at(i), i));
        players.push_back(std::make_unique<Player>(m_server, one, who.at(i)));
        happen(*players.back(), sharing == Sharing::OwnSignIns ? CaseEvent::Read : CaseEvent::Choose);
    }
    m_isDiskRead = true;
    if (!settle())
        qFatal("an account could not be opened");
    m_server.answerAtOnce(false);
}

void World::end()
{
    for (const auto &player : players)
        m_cases->close(player->shown());
    players.clear();
    const store::ChangeStore::Loaded found = *awaited(m_store.load());
    for (const store::UnfinishedChange &change : found->changes)
        awaited(m_store.eraseRow(change.id));
}

void World::happen(Player &player, CaseEvent event)
{
    // What waits is listed anew when something is put down, and when an account is opened.
    m_isDiskRead = m_isDiskRead || event == CaseEvent::Suspend || !player.shown().isOpen();
    player.happen(event);
}

void World::happen(const cases::Connection &connection, SignInEvent event)
{
    m_isDiskRead = true;
    cases::Connection &one = *m_connections.value(connection.objectName());
    for (const auto &player : players) {
        if (&player->connection() == &connection)
            player->happen(event);
    }
    if (event == SignInEvent::SignIn)
        signIn(one);
    else if (event == SignInEvent::DropToken)
        one.session().dropToken();
    else if (one.session().state() == Session::State::SignedIn)
        one.session().signOut();
}

bool World::isQuiet() const
{
    return m_keychain.isIdle()
        && std::all_of(players.cbegin(), players.cend(), [](const auto &one) { return one->isQuiet(); });
}

bool World::settle()
{
    const auto isQuiet = [this] { return this->isQuiet(); };
    if (!turnUntil(isQuiet, patience))
        return false;
    return !std::exchange(m_isDiskRead, false) || (waitForDisk() && turnUntil(isQuiet, patience));
}

/// What was asked of the disk before this has been answered when this is.
bool World::waitForDisk()
{
    bool isThrough = false;
    QObject context;
    m_store.load().then(&context, [&isThrough](const store::ChangeStore::Loaded &) { isThrough = true; });
    return turnUntil([&isThrough] { return isThrough; }, patience);
}

QStringList World::rows(const Player &player)
{
    // One that is over says so on disk, goes from the keychain, and then from the disk.
    const bool isWritten = waitForDisk() && turnUntil([this] { return m_keychain.isIdle(); }, patience);
    if (!isWritten)
        qFatal("the disk does not answer");
    QStringList rows;
    const store::ChangeStore::Loaded found = *awaited(m_store.load());
    for (const store::UnfinishedChange &row : found->changes) {
        if (row.account == player.connection().keyOf(player.person().id))
            rows.append(u"%1 to %2, stage %3, %4"_s.arg(row.maskedBefore, row.maskedTarget)
                            .arg(int(row.stage))
                            .arg(change::describe(row.code)));
    }
    rows.sort();
    return rows;
}

QString World::state(const Player &player)
{
    QStringList asked = m_server.asked(player.person());
    asked.sort(); // a cancellation is on its way beside what follows
    return player.person().anonymous(player.state() + u"\n  rows: "_s + rows(player).join(u"; "_s)
                                     + u"\n  at the service: "_s + m_server.accountOf(player.person())
                                     + u"\n  "_s + asked.join(u"\n  "_s));
}

} // namespace renumber::test
