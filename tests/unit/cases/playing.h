// SPDX-License-Identifier: Apache-2.0
// Cases that events happen to, one by one or several at once, at a service that answers when it is told to.
#pragma once

#include "cases/caselist.h"
#include "heldserver.h"

#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace renumber::test {

/// What can happen to a case. One that makes no sense where the case stands does nothing. The letters are for
/// what a failed test prints.
enum class CaseEvent : char {
    Begin = 'b', ///< another number is asked for
    RightCode = 'c',
    WrongCode = 'w',
    Resend = 'r',
    Cancel = 'x',
    Suspend = 'p',
    Resume = 'u', ///< on with what was suspended
    AskAgain = 'a', ///< where it is not known what came of it
    Read = 'd', ///< the account is read again
    Choose = 'h', ///< by an API client
    Yes = 'y', ///< and these: the oldest request is answered (HeldServer::Answer)
    No = 'n',
    Lost = 'l',
    NotWithThisToken = 't',
};
using CaseEvents = QList<CaseEvent>;

/// What can happen to a sign-in, and so to all of its cases.
enum class SignInEvent : char { SignOut = 'S', DropToken = 'D', SignIn = 'I' };

/// One case, and whose it is.
class Player
{
public:
    Player(HeldServer &server, cases::Case &one, const Person &person);

    const Person &person() const { return m_person; }
    cases::Case &shown() { return m_case; }
    const cases::Connection &connection() const { return m_case.connection(); }

    void happen(CaseEvent event);
    void happen(SignInEvent event);
    /// Whether nothing happens by itself any more: what is asked for waits at the server.
    bool isQuiet() const;
    /// All that is known of the case here, without the disk.
    QString state() const;

private:
    void act(CaseEvent event);
    void dropHeld(bool wasReading);
    void begin();
    void resume();
    bool isAsking() const;
    bool isUnderWay() const;

    HeldServer &m_server;
    cases::Case &m_case;
    const Person m_person;
    qsizetype m_cancellations = 0; ///< that the service is to hear of
};

/// Whose sign-ins cases use.
enum class Sharing {
    OneApiClient, ///< all of one
    TwoApiClients, ///< by turns
    OwnSignIns, ///< each of their own
};

/// What a program has, without a window, and the service that it uses.
class World
{
public:
    explicit World(const HeldServer::Manner &manner = {});
    ~World();

    HeldServer &server() { return m_server; }
    cases::CaseList &cases() { return *m_cases; }
    store::ChangeStore &store() { return m_store; }
    keychain::Keychain &keychain() { return m_keychain; }

    /// A case for each of \a who, with the account open.
    void begin(Sharing sharing, const QList<Person> &who);
    /// Closes all of them, and forgets what was kept.
    void end();

    std::vector<std::unique_ptr<Player>> players;

    void happen(Player &player, CaseEvent event);
    void happen(const cases::Connection &connection, SignInEvent event);
    /// Waits until each player is quiet; false where that takes too long.
    bool settle();
    /// What the disk has of \a player's account.
    QStringList rows(const Player &player);
    /// All that is known of \a player, here and at the service, in the words of anybody in their place.
    QString state(const Player &player);

private:
    cases::Connection &connectionFor(Sharing sharing, const Person &person, qsizetype index);
    void signIn(cases::Connection &connection);
    bool isQuiet() const;
    bool waitForDisk();

    HeldServer m_server;
    QTemporaryDir m_folder;
    keychain::Keychain m_keychain;
    signin::RememberedAccounts m_accounts;
    store::ChangeStore m_store;
    std::unique_ptr<cases::CaseList> m_cases;
    QHash<QString, cases::Connection *> m_connections; ///< by who signs in there
    bool m_isDiskRead = true; ///< what was to be read from it lately may be still to come
};

} // namespace renumber::test
