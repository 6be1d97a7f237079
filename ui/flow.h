// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "callerflow.h"
#include "cases/case.h"
#include "changeflow.h"
#include "deskflow.h"
#include "findflow.h"
#include "mainwindow.h"
#include "signinflow.h"
#include "unfinishedflow.h"
#include "words/isolate.h"

#include <QObject>

#include <functional>

namespace renumber::ui {

/// One case in the window, with the connection that it uses: shows its screen after whatever happened.
/// Signing in is SignInFlow's, what a person does about a change ChangeFlow's, about one that was not
/// finished UnfinishedFlow's, looking for a person FindFlow's.
class Flow : public QObject
{
    Q_OBJECT
public:
    /// All outlive this. \a profiles may become others; then show() is to be called.
    /// \a desk: of operators who work at one; null: there is none.
    Flow(MainWindow &window, cases::Case &one, const screen::Profiles &profiles, OpenBrowser openBrowser,
         DeskFlow *desk = nullptr, QObject *parent = nullptr);

    /// Signs in with the token that the keyring keeps for \a remembered.
    void resume(const signin::RememberedAccount &remembered);
    /// Shows the page that fits, from now on after whatever happens.
    void start();
    /// Shows where the case stands.
    void show();
    bool isOf(const cases::Case &one) const { return &m_case == &one; }
    /// What is under way is left, and nobody is signed in any more.
    void signOut();

private:
    Sentence lostBySigningOut() const;
    void connectWindow();
    void connectAccount();
    void followSession();
    void showAfter(const std::function<void()> &several);
    void showWho(const screen::Screen &screen);
    screen::Case standing() const;
    screen::Context context() const;
    void readAgain();
    void prepare();
    void tellBeside(const std::optional<cases::ChangeLeft> &left);
    ActingFor actingFor() const;

    /// As it stands in a sentence.
    QString serviceName() const { return isolated(m_case.connection().description().name); }

    MainWindow &m_window;
    cases::Case &m_case;
    DeskFlow *const m_desk;
    signin::Session &m_session; ///< of the case's connection
    change::Runner &m_runner; ///< the case's
    const screen::Profiles &m_profiles;
    SignInFlow m_signIn;
    ChangeFlow m_change;
    UnfinishedFlow m_unfinished;
    FindFlow m_find;
    std::optional<cases::ChangeLeft> m_beside; ///< told in a note, until the person closes it
    std::unique_ptr<CallerFlow> m_caller; ///< where the case is one of the desk
    bool m_isHeld = false; ///< in showAfter()
};

} // namespace renumber::ui
