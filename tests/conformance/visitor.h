// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cases/case.h"
#include "journey.h"
#include "sandboxbrowser.h"
#include "subject.h"

#include <QTemporaryDir>

namespace renumber::test {

/// Somebody at the program, with nothing kept from before: signs in to one service as its window has it, and
/// works with that sign-in. Each call waits for the service.
class Visitor
{
public:
    explicit Visitor(const std::shared_ptr<const description::ConfiguredService> &service);

    /// Until somebody is signed in or nobody is, or a code is to be entered.
    void signIn(description::SignInMethod method, const Entered &entered);
    void enterCode(const QString &code);

    bool isSignedIn() const { return session().state() == signin::Session::State::SignedIn; }
    bool isAtCode() const { return session().state() == signin::Session::State::AwaitingCode; }
    bool actsForOthers() const { return session().actsForOthers(); }
    const signin::Session &session() const { return m_connection.session(); }
    /// Why nobody was signed in when that was tried last; none where somebody was.
    const std::optional<signin::SignInFailure> &failure() const { return m_failure; }
    /// What the person reads of it.
    QString sentence() const;

    /// Whoever acts for others looks for \a number, and opens the account of the one who has it.
    void open(const QString &number);
    /// The account that is open; empty where none is.
    const account::Account &account() const { return m_case.account(); }
    /// What goes with their calls; nothing while nobody is signed in.
    service::Authorization authorization()
    {
        return m_connection.session().authorizer().current().value_or(service::Authorization());
    }
    /// A change of whoever is signed in. \a inbox is what their telephone shows. It must not outlive this.
    std::unique_ptr<Journey> journey(const Inbox &inbox);

private:
    void waitUntilSettled();

    const std::shared_ptr<const description::ConfiguredService> m_service;
    QTemporaryDir m_files;
    keychain::Keychain m_keychain; ///< in memory
    signin::RememberedAccounts m_accounts;
    store::ChangeStore m_store;
    cases::Connection m_connection;
    cases::Case m_case;
    SandboxBrowser m_browser;
    QObject m_watching;
    description::SignInMethod m_method = description::SignInMethod::Token;
    QString m_button; ///< on the page in the browser
    std::optional<signin::SignInFailure> m_failure;
};

} // namespace renumber::test
