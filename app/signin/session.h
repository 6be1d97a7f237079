// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/account.h"
#include "service/client.h"
#include "signin/rememberedaccounts.h"
#include "signin/token.h"
#include "signin/vault.h"

#include <QObject>
#include <QPointer>

namespace renumber::signin {

/// One person's use of one service: signs in with an access token, keeps it in the vault, reads the account.
class Session : public QObject
{
    Q_OBJECT
public:
    enum class State {
        SignedOut,
        Resuming, ///< the vault is asked for the token of last time
        SigningIn, ///< the service is asked whether it accepts the token
        SignedIn,
    };

    /// \a client, \a vault and \a accounts outlive this.
    Session(service::Client &client, Vault &vault, RememberedAccounts &accounts, time::Clock clock,
            QObject *parent = nullptr);

    State state() const { return m_state; }
    /// The account as last read; empty while signed out.
    const account::Account &account() const { return m_account; }
    /// Where the token is kept; only while signed in, and once known.
    const std::optional<Stored> &tokenStored() const { return m_stored; }

    /// Signs in with the token that the vault keeps for \a remembered.
    void resume(const RememberedAccount &remembered);
    /// Signs in with a token from the person. It is kept once the service has accepted it.
    void signIn(const QString &accessToken);
    /// Reads the account again.
    void readAccount();
    /// Tries once more to put the token into the keychain.
    void storeAgain();
    /// Forgets the token, here and in the keychain.
    void signOut();

    /// Forgets the token here but not in the keychain, so that the person can sign in anew: the service no
    /// longer accepts it.
    void dropToken();

    /// For whoever has just read the account for a purpose of their own.
    void setAccount(const account::Account &account);

signals:
    void stateChanged();
    void accountChanged();
    /// The service did not accept the token, or could not be asked.
    void signInFailed(const renumber::service::Problem &problem);
    /// The token of last time could not be had; Absent where there is none.
    void resumeFailed(renumber::signin::VaultFailure failure);
    /// Signed out here, but the token could not be removed from the keychain.
    void signOutIncomplete(renumber::signin::VaultFailure failure);
    void readFailed(const renumber::service::Problem &problem);
    void tokenStoredChanged();

private:
    void setState(State state);
    void askForAccount(const Token &token, const std::optional<Stored> &where);
    void signedIn(const account::Account &account);
    void store();
    void remember(TokenPlace place);
    RememberedAccount remembered(TokenPlace place) const;

    service::Client &m_client;
    Vault &m_vault;
    RememberedAccounts &m_accounts;
    const time::Clock m_clock;
    State m_state = State::SignedOut;
    Token m_token;
    account::Account m_account;
    std::optional<Stored> m_stored;
    QPointer<service::Exchange> m_exchange;
    int m_attempt = 0; ///< a vault's answer to an earlier attempt is stale
};

} // namespace renumber::signin
