// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "change/runner.h"
#include "mainwindow.h"
#include "signin/session.h"
#include "words/problemtext.h"
#include "words/sentence.h"

#include <QObject>

#include <functional>

namespace renumber::ui {

/// Which page shows what, for one service: every step from signing in to Done is decided here and nowhere
/// else. Pages report what a person did; the session and the runner what the service did.
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
    void connectChange();
    void connectCode();
    void connectOutcome();

    void followSession();
    /// After signing in: on with a change that the same person had under way, else to the account.
    void goOn();
    void showSignIn();
    void showAccount();
    void showTokenPlace();
    void showNotResumed(signin::VaultFailure failure);

    void askForNumber();
    void verifyCurrent(account::ContactKind kind);
    void giveUp();
    void correctNumber();
    void backToAccount();
    void takeStep(NextStep next);
    void tryAgain() const;

    void follow(const change::Change &change);
    void showPhase(const change::Change &change, const change::Idle &idle);
    void showPhase(const change::Change &change, const change::Requesting &requesting);
    void showPhase(const change::Change &change, const change::AwaitingCode &awaiting);
    void showPhase(const change::Change &change, const change::Submitting &submitting);
    void showPhase(const change::Change &change, const change::ReadingBack &reading);
    void showPhase(const change::Change &change, const change::Done &done);
    void showPhase(const change::Change &change, const change::Failed &failed);
    void showPhase(const change::Change &change, const change::Unsettled &unsettled);
    void showRequesting(const change::Change &change, const Sentence &what);

    ProblemWords inWords(const service::Problem &problem, Moment moment) const;
    const QString &serviceName() const { return m_client.description().name; }

    MainWindow &m_window;
    service::Client &m_client;
    signin::Session &m_session;
    change::Runner &m_runner;
    const time::Clock m_clock;
    std::function<void()> m_again; ///< what "Try again" beside the problem that is shown repeats
    Moment m_lastRequest = Moment::Requesting;
    QString m_changingUser; ///< whose change is under way: another person's sign-in must not go on with it
};

} // namespace renumber::ui
