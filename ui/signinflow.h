// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cases/connection.h"
#include "mainwindow.h"
#include "widgets/signinrequest.h"
#include "words/isolate.h"
#include "words/problemtext.h"

#include <QObject>
#include <QUrl>

#include <functional>

namespace renumber::ui {

/// Opens an address in the person's browser; false where there is none.
using OpenBrowser = std::function<bool(const QUrl &)>;

/// What the sign-in page shows and does: signing in by each way, with the token of last time, and out.
class SignInFlow : public QObject
{
    Q_OBJECT
public:
    /// All outlive this.
    SignInFlow(MainWindow &window, cases::Connection &connection, OpenBrowser openBrowser,
               QObject *parent = nullptr);

    /// Signs in with the token that the keyring keeps for \a remembered.
    void resume(const signin::RememberedAccount &remembered);
    /// Leaves the sign-in that the service does not accept for one that it does, by the same way where the
    /// browser does it.
    void signInAgain(signin::Prompt prompt);
    /// Signing out ends a change that is under way, which is to be said.
    void noteChangeLeft() { m_wasInChange = true; }
    /// Shows the page in the state the session is in.
    void show();
    /// Nothing of signing in is to be shown any more.
    void conclude();

private:
    void connectPage();
    void connectSession();
    void begin(const SignInRequest &request);
    void signIn(const WithBrowser &given);
    void signIn(const WithPassword &given);
    void signIn(const WithApiClient &given);
    void signIn(const WithToken &given);
    void openBrowser(const QUrl &url);
    void copyLink();
    void showFailure(const signin::SignInFailure &failure);
    Sentence leftText() const;
    void showNotResumed(keychain::KeychainFailure failure);
    void showNotSent(signin::BindingChange change);
    void resumeAgain() const;

    /// As it stands in a sentence.
    QString serviceName() const { return isolated(m_connection.description().name); }

    MainWindow &m_window;
    cases::Connection &m_connection;
    signin::Session &m_session; ///< the connection's
    const time::Clock m_clock;
    const OpenBrowser m_openBrowser;
    signin::Prompt m_prompt = signin::Prompt::IfNeeded; ///< of the next sign-in by browser
    description::SignInMethod m_method = description::SignInMethod::Token; ///< tried last
    bool m_wasInChange = false; ///< when signing out
    QUrl m_link; ///< to the page that the browser was to open
    std::function<void()>
        m_again; ///< signs in with the remembered token once more; empty after a try by hand
};

} // namespace renumber::ui
