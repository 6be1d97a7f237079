// SPDX-License-Identifier: Apache-2.0
#include "cases/persistence.h"

namespace renumber::cases {

using store::ChangeJournal;
using store::UnfinishedChange;

Persistence::Persistence(Connection &connection, change::Runner &runner, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_runner(runner)
    , m_journal(connection.foundation().store, connection.service().profile.id, connection.foundation().clock)
    , m_backlog(connection.foundation().store, m_journal, connection.description(),
                connection.foundation().clock)
{
    connect(&m_backlog, &store::Backlog::changed, this, &Persistence::changed);
    connect(&m_journal, &ChangeJournal::saveFailureChanged, this, &Persistence::changed);
    connect(&m_journal, &ChangeJournal::suspended, this, [this](const UnfinishedChange &change) {
        // The account may have been read while what was suspended was still on its way to the disk.
        if (m_isKept && m_backlog.isOpen() && change.account == m_key)
            m_backlog.open(m_key, m_sinceAsked);
    });
    connect(&m_runner, &change::Runner::changed, this, [this](const change::Change &change) {
        if (change::isAsked(change.phase))
            m_sinceAsked.reset();
    });
    connect(&m_connection.session(), &signin::Session::tokenStoredChanged, this, &Persistence::noteKeychain);
}

void Persistence::guardBy(change::Guard *guard)
{
    if (m_guard && !guard)
        m_runner.setJournal(m_isKept ? &m_journal : nullptr);
    m_guard = guard;
}

void Persistence::open(const account::Account &account)
{
    m_isKept = !account.userId.isEmpty();
    if (!m_isKept)
        m_journal.suspend(); // it will hear no more of what it had in hand
    change::Journal *const journal = m_isKept ? &m_journal : nullptr;
    if (m_guard)
        m_guard->keepBy(journal);
    m_runner.setJournal(m_guard ? m_guard : journal);
    m_sinceAsked = account;
    emit changed();
    noteKeychain();
    if (!m_isKept) {
        close();
        return;
    }
    m_key = m_connection.keyOf(account.userId);
    m_journal.setAccount(m_key);
    m_backlog.open(m_key, account);
}

void Persistence::close()
{
    m_backlog.close();
}

void Persistence::compare(const account::Account &account)
{
    m_sinceAsked = account;
    m_backlog.compare(account);
}

bool Persistence::resume(const QString &id)
{
    const auto taken = m_backlog.take(id);
    if (!taken)
        return false;
    m_runner.cancel(); // what had failed is put away
    m_journal.resume(*taken);
    m_runner.restore(taken->now, taken->confidential->kept);
    return true;
}

void Persistence::noteKeychain()
{
    const auto &stored = m_connection.session().tokenStored();
    // A token that is too long, say, tells nothing of a change, which is shorter.
    const auto reason = stored ? stored->reason : std::nullopt;
    const bool isClosed
        = reason == keychain::KeychainFailure::Locked || reason == keychain::KeychainFailure::Unavailable;
    m_journal.setKeychainFailure(isClosed ? reason : std::nullopt);
    if (stored && stored->place == keychain::SecretPlace::InKeychain)
        m_backlog.readAgain(); // it may have been locked
}

} // namespace renumber::cases
