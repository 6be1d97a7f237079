// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/account.h"
#include "cases/connection.h"
#include "cases/leftbehind.h"
#include "cases/persistence.h"
#include "change/runner.h"

#include <QObject>

#include <memory>
#include <optional>

namespace renumber::cases {

/// What belongs to one person and one change: whose account is meant, that account as last read, the change
/// under way and what is kept of it. Where a person signs in, the account is theirs; where an API client
/// does, that of whoever is chosen. Cases that share a connection share nothing else.
///
/// A sign-in may end and another begin while a change is under way: the case goes on with it for the same
/// person, and puts it down before it opens the account of anybody else.
class Case : public QObject
{
    Q_OBJECT
public:
    /// \a connection outlives this.
    explicit Case(Connection &connection, QObject *parent = nullptr);
    ~Case() override;

    Connection &connection() { return m_connection; }
    const Connection &connection() const { return m_connection; }
    signin::Session &session() { return m_connection.session(); }
    const signin::Session &session() const { return m_connection.session(); }
    /// By which the account is read and changed. While none is open, nor being opened, it sends nothing.
    service::Client &client() { return *m_client; }
    const service::Client &client() const { return *m_client; }
    change::Runner &runner() { return m_runner; }
    const change::Runner &runner() const { return m_runner; }
    Persistence &persistence() { return m_persistence; }
    const Persistence &persistence() const { return m_persistence; }

    /// Whether somebody's account is open: that of who signed in, or of whom an API client has chosen.
    bool isOpen() const;
    /// It, as last read; empty while none is open.
    const account::Account &account() const { return m_account; }
    /// What was suspended when the account was opened, as it was not known to be of the same person; none
    /// where nothing was.
    const std::optional<LeftBehind> &leftBehind() const { return m_leftBehind; }

    /// Reads the account again.
    void readAccount();
    /// Whether it is being read for its own sake; not any more once accountChanged() or readFailed() is
    /// emitted.
    bool isReading() const { return m_reading.isPending(); }
    /// Goes over to the account of \a userId, which is open once it has been read; only where an API client
    /// is signed in.
    void choosePerson(const QString &userId);
    /// Leaves the account that was chosen, and suspends what is under way there.
    void leavePerson();
    /// Lets go of what is under way: nothing is sent any more that waits for a token or for the disk. What is
    /// kept of it can be resumed.
    void suspend();

signals:
    /// The account of whoever was chosen is open; accountChanged() follows.
    void personOpened();
    /// The account was read, or that of whoever was chosen is open.
    void accountChanged();
    /// The account could not be read, be it of one who was chosen and then is not open.
    void readFailed(const renumber::service::Problem &problem);
    /// Anything that can be seen of the case is another.
    void changed();

private:
    void enterAsWhoSignedIn();
    void enter(const account::Account &account);
    void leave();
    void takeReading(const account::Account &account);
    void stopReading();
    void follow(const change::Change &change);
    std::optional<LeftBehind> leavesBehind(const account::Account &account) const;

    Connection &m_connection;
    const std::unique_ptr<service::Client> m_client;
    change::Runner m_runner;
    Persistence m_persistence;
    bool m_isOpen = false;
    account::Account m_account;
    wait::Future<service::ExchangeResult> m_reading;
    QString m_changeOf; ///< whose the change under way is (account::whoIs)
    std::optional<LeftBehind> m_leftBehind;
};

} // namespace renumber::cases
