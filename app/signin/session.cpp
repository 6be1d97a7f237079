// SPDX-License-Identifier: Apache-2.0
#include "signin/session.h"

#include "signin/onresult.h"

namespace renumber::signin {

using service::Outcome;
using service::Problem;

Session::Session(service::Client &client, Vault &vault, RememberedAccounts &accounts, time::Clock clock,
                 QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_vault(vault)
    , m_accounts(accounts)
    , m_clock(std::move(clock))
{
}

void Session::resume(const RememberedAccount &remembered)
{
    const int attempt = ++m_attempt;
    setState(State::Resuming);
    const Expectation expectation
        = remembered.token == TokenPlace::Keychain ? Expectation::SecretStored : Expectation::NothingStored;
    onResult(m_vault.read(remembered.key, expectation), this,
             [this, attempt](const tl::expected<Found, VaultFailure> &found) {
                 if (attempt != m_attempt)
                     return;
                 const auto token = found ? tokenFromBytes(found->secret) : std::nullopt;
                 if (token) {
                     askForAccount(*token, found->where);
                     return;
                 }
                 setState(State::SignedOut);
                 emit resumeFailed(found ? VaultFailure::Failed : found.error());
             });
}

void Session::signIn(const QString &accessToken)
{
    ++m_attempt;
    askForAccount(Token{accessToken.trimmed(), {}, {}}, std::nullopt);
}

void Session::askForAccount(const Token &token, const std::optional<Stored> &where)
{
    if (m_exchange)
        m_exchange->cancel();
    setState(State::SigningIn);
    m_client.setAccessToken(token.accessToken);
    m_exchange = m_client.readAccount();
    connect(m_exchange, &service::Exchange::finished, this,
            [this, token, where](const tl::expected<Outcome, Problem> &result) {
                if (!result) {
                    m_client.forget();
                    setState(State::SignedOut);
                    emit signInFailed(result.error());
                    return;
                }
                m_token = token;
                m_stored = where;
                signedIn(service::accountFrom(result->taken));
            });
}

void Session::signedIn(const account::Account &account)
{
    m_account = account;
    setState(State::SignedIn);
    emit accountChanged();
    if (m_stored && m_stored->kept == Kept::InKeychain)
        remember(TokenPlace::Keychain); // notes when it was last used
    else
        store();
}

void Session::store()
{
    const int attempt = m_attempt;
    onResult(m_vault.store(remembered(TokenPlace::Keychain).key, toBytes(m_token)), this,
             [this, attempt](const Stored &stored) {
                 if (attempt != m_attempt)
                     return;
                 m_stored = stored;
                 // Noted only once it is true: else an empty keychain would pass for a locked one.
                 if (stored.kept == Kept::InKeychain)
                     remember(TokenPlace::Keychain);
                 emit tokenStoredChanged();
             });
}

void Session::storeAgain()
{
    if (m_state == State::SignedIn)
        store();
}

void Session::readAccount()
{
    if (m_state != State::SignedIn || m_exchange)
        return;
    m_exchange = m_client.readAccount();
    connect(m_exchange, &service::Exchange::finished, this,
            [this](const tl::expected<Outcome, Problem> &result) {
                if (result)
                    setAccount(service::accountFrom(result->taken));
                else
                    emit readFailed(result.error());
            });
}

void Session::setAccount(const account::Account &account)
{
    m_account = account;
    emit accountChanged();
}

void Session::signOut()
{
    const bool isKept = m_stored && m_stored->kept == Kept::InKeychain;
    const RememberedAccount account = remembered(isKept ? TokenPlace::Keychain : TokenPlace::Nowhere);
    m_accounts.forget(account);
    const auto expectation = isKept ? Expectation::SecretStored : Expectation::NothingStored;
    onResult(m_vault.remove(account.key, expectation), this,
             [this, account](const tl::expected<void, VaultFailure> &removed) {
                 if (removed)
                     return;
                 m_accounts.remember(account); // what is still in the keychain must not be lost sight of
                 emit signOutIncomplete(removed.error());
             });
    dropToken();
}

void Session::dropToken()
{
    ++m_attempt;
    if (m_exchange)
        m_exchange->cancel();
    m_token = {};
    m_account = {};
    m_stored.reset();
    m_client.forget();
    setState(State::SignedOut);
}

void Session::remember(TokenPlace place)
{
    m_accounts.remember(remembered(place));
}

RememberedAccount Session::remembered(TokenPlace place) const
{
    const service::ConfiguredService &service = m_client.service();
    return {service.profile.id, {service.description.id, service.origin, m_account.userId}, m_clock(), place};
}

void Session::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    emit stateChanged();
}

} // namespace renumber::signin
