// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "browserplayer.h"

#include "cases/case.h"

#include <QUrl>

namespace renumber::test {

/// What the program makes to use one service (see ServiceInUse), without a window: all of it the real parts.
class TestDesk
{
public:
    /// \a dataDirectory is where accounts are remembered.
    TestDesk(const description::ConfiguredService &service, const QString &dataDirectory);
    ~TestDesk();
    Q_DISABLE_COPY_MOVE(TestDesk)

    /// Moves the clock of this side.
    void pass(std::chrono::seconds time) { *m_passed += time; }

    /// Begins to sign in and waits for the address that a browser is to open; empty where it did not come to
    /// that.
    QUrl begin(signin::Prompt prompt = signin::Prompt::IfNeeded);
    /// Signs in by \a browser and waits for the end, unless the browser is to stop before.
    void signIn(BrowserPlayer &browser, signin::Prompt prompt = signin::Prompt::IfNeeded);
    /// Waits until somebody is signed in, or nobody.
    void waitForEnd() const;
    bool isSignedIn() const { return session.state() == signin::Session::State::SignedIn; }
    /// Why the last try to sign in failed; none while it has not.
    const std::optional<signin::SignInFailure> &failure() const { return m_failure; }
    /// All addresses that a browser was to open, oldest first.
    const QList<QUrl> &opened() const { return m_opened; }

    /// Reads the account and waits for that; what went wrong, if anything.
    std::optional<service::Problem> read();
    /// Begins a change of the number to \a number, and waits until the service has answered.
    void change(const QString &number);
    /// Enters \a code for the change that is under way, and waits likewise.
    void enterCode(const QString &code);

    template <typename Phase> const Phase *phase() const
    {
        return std::get_if<Phase>(&runner.change().phase);
    }

private:
    void waitForRunner() const;

    std::shared_ptr<std::chrono::seconds> m_passed = std::make_shared<std::chrono::seconds>(0);
    const time::Clock m_clock;
    QList<QUrl> m_opened;
    std::optional<signin::SignInFailure> m_failure;

public:
    keychain::Keychain keychain;
    signin::RememberedAccounts accounts;

private:
    store::ChangeStore m_store;
    cases::Connection m_connection;
    cases::Case m_case;

public:
    service::Client &client;
    signin::Session &session;
    change::Runner &runner;
};

/// Whether something takes connections where \a authorizationUrl sends the browser back to.
bool isListenedFor(const QUrl &authorizationUrl);

} // namespace renumber::test
