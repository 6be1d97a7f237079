// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cases/case.h"
#include "description/catalogue.h"
#include "fakeprovider.h"

#include <QTemporaryDir>
#include <QTest>

namespace renumber::test {

/// One start of the program for one service, without a window: signs in, or is signed in by what a keychain
/// keeps.
class OneStart
{
public:
    OneStart(const std::shared_ptr<const description::ConfiguredService> &service,
             keychain::Keychain &keychain, signin::RememberedAccounts &accounts)
        : m_store(m_files.path(), keychain)
        , m_connection({keychain, accounts, m_store}, service)
        , whose(m_connection)
        , session(m_connection.session())
        , client(whose.client())
    {
        QObject::connect(&session, &signin::Session::resumeRefused, &session,
                         [this](signin::BindingChange change) { refused = change; });
    }

    /// Signs in with an access token from elsewhere, and waits until it is kept.
    bool signIn(const QString &accessToken)
    {
        session.signInWithToken(accessToken);
        return QTest::qWaitFor([this] { return session.tokenStored().has_value(); });
    }
    /// Tries to sign in with what is kept for \a account, and waits for the end.
    bool resume(const signin::RememberedAccount &account)
    {
        session.resume(account);
        const auto ended = [this] {
            return session.state() == signin::Session::State::SignedOut
                || session.state() == signin::Session::State::SignedIn;
        };
        return QTest::qWaitFor(ended) && session.state() == signin::Session::State::SignedIn;
    }

private:
    QTemporaryDir m_files;
    store::ChangeStore m_store;
    cases::Connection m_connection;

public:
    cases::Case whose; ///< of whoever is signed in
    signin::Session &session;
    service::Client &client; ///< theirs
    std::optional<signin::BindingChange> refused; ///< why what is kept was sent nowhere
};

} // namespace renumber::test
