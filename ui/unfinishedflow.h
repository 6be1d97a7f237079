// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "change/runner.h"
#include "mainwindow.h"
#include "screen/parts.h"
#include "signin/session.h"
#include "store/backlog.h"

#include <QObject>

namespace renumber::ui {

/// What keeps the changes of one service in use.
struct Keeping
{
    store::ChangeJournal &journal;
    store::Backlog &backlog;
};

/// Changes that were begun and not finished, on the page of the account they belong to; and, while one is
/// under way, whether it would outlive the program.
class UnfinishedFlow : public QObject
{
    Q_OBJECT
public:
    /// All outlive this.
    UnfinishedFlow(MainWindow &window, const service::Client &client, signin::Session &session,
                   change::Runner &runner, Keeping keeping, QObject *parent = nullptr);

    /// Somebody's account is shown from now on.
    void open();
    /// Nobody's is.
    void close();
    /// Those to be shown: one of each kind at most.
    QList<store::UnfinishedChange> shown() const;
    /// What the end of the program would do to the change in hand.
    screen::Loss loss() const;

signals:
    /// shown() or loss() has changed.
    void changed();
    /// The change in hand is one to be given up, with all that belongs to that.
    void giveUpWanted();

private:
    const store::UnfinishedChange *shown(account::ContactKind kind) const;
    void goOn(account::ContactKind kind);
    void giveUp(account::ContactKind kind);
    keychain::VaultKey whose() const;
    std::optional<account::Account> accountSinceThen() const;
    bool takeUp(const store::UnfinishedChange &unfinished);
    void noteKeychain();

    MainWindow &m_window;
    const service::Client &m_client;
    signin::Session &m_session;
    change::Runner &m_runner;
    Keeping m_keeping;
    bool m_isKept = true; ///< whether changes of this account are kept at all
    bool m_isAccountCurrent
        = true; ///< whether the account was read since the service was asked for something
};

} // namespace renumber::ui
