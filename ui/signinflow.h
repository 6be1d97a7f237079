// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cases/connection.h"
#include "mainwindow.h"
#include "screen/entry.h"
#include "widgets/signinrequest.h"
#include "words/isolate.h"

#include <QObject>
#include <QUrl>

#include <functional>

namespace renumber::ui {

/// Opens an address in the person's browser; false where there is none.
using OpenBrowser = std::function<bool(const QUrl &)>;

/// What the sign-in page does: signing in by each way, with the token of last time, and out. What is shown of
/// it is screenOf()'s.
class SignInFlow : public QObject
{
    Q_OBJECT
public:
    /// All outlive this.
    SignInFlow(MainWindow &window, cases::Connection &connection, OpenBrowser openBrowser,
               QObject *parent = nullptr);

    /// How far it has come.
    screen::SigningIn standing() const;

    /// Signs in with the token that the keyring keeps for \a remembered.
    void resume(const signin::RememberedAccount &remembered);
    /// Leaves the sign-in that the service does not accept for one that it does, by the same way where the
    /// browser does it.
    void signInAgain(signin::Prompt prompt);
    /// Signing out ends a change that is under way, which is to be said.
    void noteChangeLeft() { m_cutOff = screen::ChangeCutOff::Yes; }
    /// The session is in another state.
    void follow();

signals:
    /// standing() is another one.
    void changed();

private:
    void connectPage();
    void connectSession();
    void begin(const SignInRequest &request);
    void signIn(const WithBrowser &given);
    void signIn(const WithPassword &given);
    void signIn(const WithApiClient &given);
    void signIn(const WithToken &given);
    void signIn(const WithCode &given);
    void enterCode(const QString &code);
    void resendCode();
    void startOver();
    /// Whoever waits at a code goes on there.
    void cancel();
    std::optional<screen::CodeAwaited> awaitedCode() const;
    void openBrowser(const QUrl &url);
    void copyLink();
    void fail(const signin::SignInFailure &failure);
    void note(const screen::SignInNotice &notice);
    void resumeAgain() const;
    void forgetMessages();
    void conclude();

    /// As it stands in a sentence.
    QString serviceName() const { return isolated(m_connection.description().name); }

    MainWindow &m_window;
    cases::Connection &m_connection;
    signin::Session &m_session; ///< the connection's
    const OpenBrowser m_openBrowser;
    signin::Prompt m_prompt = signin::Prompt::IfNeeded; ///< of the next sign-in by browser
    description::SignInMethod m_method = description::SignInMethod::Token; ///< tried last
    screen::SignInNotice m_notice;
    std::optional<screen::SignInTrouble> m_trouble;
    screen::ChangeCutOff m_cutOff = screen::ChangeCutOff::No; ///< when signing out
    QUrl m_link; ///< to the page that the browser is to open; empty while it is not known
    std::function<void()>
        m_again; ///< signs in with the remembered token once more; empty after a try by hand
};

} // namespace renumber::ui
