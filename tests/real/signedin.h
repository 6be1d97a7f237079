// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "journey.h"
#include "keychain/keychain.h"
#include "signin/authorizationserver.h"
#include "signin/currenttoken.h"

namespace renumber::test {

/// Somebody who is signed in with a password, and whose calls renew and use that sign-in as the program's do.
class SignedIn
{
public:
    explicit SignedIn(std::shared_ptr<const description::ConfiguredService> service);

    /// Signs in; the problem where that fails.
    std::optional<service::Problem> signIn(const QString &userName, const QString &password);
    /// A change of theirs. \a inbox is what their telephone and mailbox show. It must not outlive this.
    std::unique_ptr<Journey> journey(Inbox inbox);
    /// As at the next start: what the keychain would have kept of the sign-in, and nothing else.
    void restart();
    /// Gets a new token by the refresh token, if the service gives one.
    std::optional<service::Problem> renew();
    /// Ends the sign-in at the service.
    std::optional<service::Problem> signOut();
    signin::Token token() const { return m_currentToken.token().value_or(signin::Token()); }

private:
    const std::shared_ptr<const description::ConfiguredService> m_service;
    net::Lines m_lines;
    keychain::Keychain m_keychain;
    signin::AuthorizationServer m_server;
    signin::CurrentToken m_currentToken;
};

} // namespace renumber::test
