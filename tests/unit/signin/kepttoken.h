// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "description/catalogue.h"
#include "fakeprovider.h"
#include "net/lines.h"
#include "signin/onresult.h"
#include "signin/session.h"

#include <QTemporaryDir>
#include <QTest>

namespace renumber::test {

/// One start of the program for one service, without a window: signs in, or is signed in by what a vault
/// keeps.
class OneStart
{
public:
    OneStart(const std::shared_ptr<const description::ConfiguredService> &service, keychain::Vault &vault,
             signin::RememberedAccounts &accounts)
        : client(m_lines, service, time::systemClock())
        , server(m_lines, service, time::systemClock())
        , session(server, client, vault, accounts, time::systemClock())
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
    net::Lines m_lines;

public:
    service::Client client;
    signin::AuthorizationServer server;
    signin::Session session;
    std::optional<signin::BindingChange> refused; ///< why what is kept was sent nowhere
};

} // namespace renumber::test
