// SPDX-License-Identifier: Apache-2.0
#include "unfinishedflow.h"

#include "pages/accountpage.h"
#include "words/unfinishedtext.h"

namespace renumber::ui {

using account::ContactKind;
using store::ChangeJournal;
using store::UnfinishedChange;

UnfinishedFlow::UnfinishedFlow(MainWindow &window, const service::Client &client, signin::Session &session,
                               change::Runner &runner, Keeping keeping, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_client(client)
    , m_session(session)
    , m_runner(runner)
    , m_keeping(keeping)
{
    connect(&m_window.accountPage(), &AccountPage::goOnRequested, this, &UnfinishedFlow::goOn);
    connect(&m_window.accountPage(), &AccountPage::giveUpRequested, this, &UnfinishedFlow::giveUp);
    store::Backlog &backlog = m_keeping.backlog;
    connect(&backlog, &store::Backlog::changed, this, &UnfinishedFlow::changed);
    connect(&backlog, &store::Backlog::fileSetAside, this,
            [this](const QString &place) { m_window.showNote([place] { return listSetAsideText(place); }); });
    connect(&backlog, &store::Backlog::fileUnusable, this, [this](store::ChangeStore::Failure failure) {
        m_window.showNote([failure] { return listUnusableText(failure); });
    });
    connect(&m_keeping.journal, &ChangeJournal::notKeptChanged, this, &UnfinishedFlow::changed);
    connect(&m_keeping.journal, &ChangeJournal::wasPutDown, this, [this](const UnfinishedChange &change) {
        if (m_isKept && m_keeping.backlog.isOpen() && change.account == whose())
            m_keeping.backlog.open(change.account, accountSinceThen());
    });
    connect(&m_session, &signin::Session::tokenStoredChanged, this, &UnfinishedFlow::noteKeychain);
    connect(&m_runner, &change::Runner::changed, this, [this](const change::Change &change) {
        if (std::holds_alternative<change::Requesting>(change.phase)
            || std::holds_alternative<change::Submitting>(change.phase)) {
            m_isAccountCurrent = false;
            m_session.stopReading(); // what comes of it was asked for before
        }
    });
    connect(&m_session, &signin::Session::accountChanged, this, [this] {
        m_isAccountCurrent = true;
        if (m_session.state() == signin::Session::State::SignedIn)
            m_keeping.backlog.compare(m_session.account());
    });
}

void UnfinishedFlow::open()
{
    const QString user = m_session.account().userId;
    if (user.isEmpty())
        m_keeping.journal.putDown(); // it will hear no more of what it had in hand
    // Where the service does not tell whose account it is, another person's change could not be told from it.
    m_runner.setJournal(user.isEmpty() ? nullptr : &m_keeping.journal);
    m_isKept = !user.isEmpty();
    emit changed();
    noteKeychain();
    if (user.isEmpty()) {
        close();
        return;
    }
    m_keeping.journal.setAccount(whose());
    m_keeping.backlog.open(whose(), m_session.account());
}

/// The account, where it was read after all that the service was asked for. It may have been while what was
/// put down was still on its way to the disk.
std::optional<account::Account> UnfinishedFlow::accountSinceThen() const
{
    return m_isAccountCurrent ? std::optional(m_session.account()) : std::nullopt;
}

keychain::VaultKey UnfinishedFlow::whose() const
{
    const description::ConfiguredService &service = m_client.service();
    const QString user = m_session.account().userId;
    keychain::VaultKey key = m_session.ids().keyFor(service.description.id, service.origin, user);
    key.formerUser = user; // an earlier version may have begun a change
    return key;
}

void UnfinishedFlow::close()
{
    m_keeping.backlog.close();
}

void UnfinishedFlow::noteKeychain()
{
    const auto &stored = m_session.tokenStored();
    // A token that is too long, say, tells nothing of a change, which is shorter.
    const auto reason = stored ? stored->reason : std::nullopt;
    const bool isClosed
        = reason == keychain::VaultFailure::Locked || reason == keychain::VaultFailure::Unavailable;
    m_keeping.journal.setKeychainFailure(isClosed ? reason : std::nullopt);
    if (stored && stored->kept == keychain::Kept::InKeychain)
        m_keeping.backlog.readAgain(); // it may have been locked
}

/// One of each kind is shown: the newest that can be gone on with, else the newest.
const UnfinishedChange *UnfinishedFlow::shown(ContactKind kind) const
{
    const UnfinishedChange *newest = nullptr;
    for (const UnfinishedChange &unfinished : m_keeping.backlog.list()) {
        if (unfinished.kind == kind && !unfinished.isBeingRead()
            && (!newest || unfinished.canGoOn() || !newest->canGoOn()))
            newest = &unfinished;
    }
    return newest;
}

QList<UnfinishedChange> UnfinishedFlow::shown() const
{
    QList<UnfinishedChange> all;
    for (const ContactKind kind : account::contactKinds) {
        if (const UnfinishedChange *unfinished = shown(kind))
            all.append(*unfinished);
    }
    return all;
}

screen::Loss UnfinishedFlow::loss() const
{
    if (!m_isKept)
        return screen::NeverKept{};
    const auto &notKept = m_keeping.journal.notKept();
    return notKept ? screen::Loss(*notKept) : screen::Loss();
}

void UnfinishedFlow::goOn(ContactKind kind)
{
    const UnfinishedChange *unfinished = shown(kind);
    if (!unfinished)
        return;
    if (unfinished->missing)
        m_keeping.backlog.readAgain();
    else
        takeUp(*unfinished);
}

bool UnfinishedFlow::takeUp(const UnfinishedChange &unfinished)
{
    const auto taken = m_keeping.backlog.take(unfinished.id);
    if (!taken)
        return false;
    m_runner.cancel(); // what had failed is put away
    m_keeping.journal.resume(*taken);
    m_runner.restore(taken->now, taken->confidential->kept);
    return true;
}

void UnfinishedFlow::giveUp(ContactKind kind)
{
    const UnfinishedChange *unfinished = shown(kind);
    if (!unfinished)
        return;
    if (!unfinished->canGoOn())
        m_keeping.backlog.giveUp(unfinished->id);
    else if (takeUp(*unfinished))
        emit giveUpWanted();
}

} // namespace renumber::ui
