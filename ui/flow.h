// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "change/runner.h"
#include "changeflow.h"
#include "findflow.h"
#include "mainwindow.h"
#include "signin/session.h"
#include "signinflow.h"
#include "unfinishedflow.h"
#include "words/isolate.h"
#include "words/problemtext.h"
#include "words/sentence.h"

#include <QObject>

namespace renumber::ui {

/// Which page shows what, for one service: the account is shown here, signing in is SignInFlow's, a change
/// ChangeFlow's, one that was not finished UnfinishedFlow's, looking for a person FindFlow's. Pages report
/// what a person did; the session what the service did.
class Flow : public QObject
{
    Q_OBJECT
public:
    /// All outlive this.
    Flow(MainWindow &window, service::Client &client, signin::Session &session, change::Runner &runner,
         Keeping keeping, time::Clock clock, OpenBrowser openBrowser, QObject *parent = nullptr);

    /// Signs in with the token that the keyring keeps for \a remembered.
    void resume(const signin::RememberedAccount &remembered);
    /// Shows the page that fits.
    void start();

private:
    void connectWindow();
    void connectAccount();
    void followSession();
    void showSignedIn();
    void showWho();
    void showAccount();
    void showContacts();
    void readAgain();
    void prepare();
    void showTokenPlace();
    void signOut();

    ProblemWords inWords(const service::Problem &problem, Moment moment) const;
    /// As it stands in a sentence.
    QString serviceName() const { return isolated(m_client.description().name); }

    MainWindow &m_window;
    service::Client &m_client;
    signin::Session &m_session;
    change::Runner &m_runner;
    const time::Clock m_clock;
    SignInFlow m_signIn;
    ChangeFlow m_change;
    UnfinishedFlow m_unfinished;
    FindFlow m_find;
};

} // namespace renumber::ui
