// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cases/connection.h"
#include "change/guard.h"
#include "change/runner.h"
#include "store/backlog.h"
#include "store/changejournal.h"

#include <QObject>

namespace renumber::cases {

/// What of one case outlives the program: the change in hand, by a journal, and the changes of the same
/// account that were not finished. Those of nobody else come up here.
class Persistence : public QObject
{
    Q_OBJECT
public:
    /// Both outlive this.
    Persistence(Connection &connection, change::Runner &runner, QObject *parent = nullptr);

    store::ChangeJournal &journal() { return m_journal; }
    const store::ChangeJournal &journal() const { return m_journal; }
    store::Backlog &backlog() { return m_backlog; }
    const store::Backlog &backlog() const { return m_backlog; }
    /// Whether changes of this account are kept at all: not where the service does not tell whose it is, as
    /// another person's change could not be told from it.
    bool isKept() const { return m_isKept; }
    /// Whether it is known which changes of this account were not finished; else changed() will tell.
    bool isListed() const { return !m_isKept || m_backlog.isListed(); }

    /// Has nothing asked of the service without leave of \a guard, which outlives this or is taken away;
    /// null: none is needed. Before an account is opened.
    void guardBy(change::Guard *guard);
    /// \a account is the one that changes are kept of from now on.
    void open(const account::Account &account);
    /// Nobody's are listed any more.
    void close();
    /// The account was read again.
    void compare(const account::Account &account);
    /// Goes on with the change \a id of the backlog, in place of one in hand that has failed; false where
    /// that is not possible. Asks the service for nothing.
    bool resume(const QString &id);
    /// Whether the keychain takes the sign-in tells whether it is asked to keep a change.
    void noteKeychain();

signals:
    /// The backlog, or what of the change in hand would be lost, is another.
    void changed();

private:
    Connection &m_connection;
    change::Runner &m_runner;
    store::ChangeJournal m_journal;
    store::Backlog m_backlog;
    change::Guard *m_guard = nullptr;
    bool m_isKept = true;
    keychain::EntryKey m_key; ///< of the account
    /// The account, where it was read after all that the service was asked for.
    std::optional<account::Account> m_sinceAsked;
};

} // namespace renumber::cases
