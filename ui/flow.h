// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "change/runner.h"
#include "changeflow.h"
#include "mainwindow.h"
#include "signin/session.h"
#include "words/problemtext.h"
#include "words/sentence.h"

#include <QObject>

#include <functional>

namespace renumber::ui {

/// Which page shows what, for one service, from signing in to the account; a change is ChangeFlow's. Pages
/// report what a person did; the session what the service did.
class Flow : public QObject
{
    Q_OBJECT
public:
    /// All outlive this.
    Flow(MainWindow &window, service::Client &client, signin::Session &session, change::Runner &runner,
         time::Clock clock, QObject *parent = nullptr);

    /// Signs in with the token that the keyring keeps for \a remembered.
    void resume(const signin::RememberedAccount &remembered);
    /// Shows the page that fits.
    void start();

private:
    void connectSignIn();
    void connectAccount();
    void followSession();
    void showSignIn();
    void showAccount();
    void showContacts();
    void readAgain();
    void resumeAgain() const;
    void showTokenPlace();
    void showNotResumed(signin::VaultFailure failure);

    ProblemWords inWords(const service::Problem &problem, Moment moment) const;
    const QString &serviceName() const { return m_client.description().name; }

    MainWindow &m_window;
    service::Client &m_client;
    signin::Session &m_session;
    change::Runner &m_runner;
    const time::Clock m_clock;
    ChangeFlow m_change;
    std::function<void()> m_again; ///< signs in with the remembered token once more; empty after a typed one
};

} // namespace renumber::ui
