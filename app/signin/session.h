// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/account.h"
#include "service/client.h"
#include "signin/browsersignin.h"
#include "signin/currenttoken.h"
#include "signin/rememberedaccounts.h"
#include "signin/signout.h"
#include "signin/tokenbinding.h"

#include <QObject>

namespace renumber::signin {

/// A sign-in at one service, of a person or of somebody who acts for others: signs in, keeps the token
/// in the keychain, signs out. It knows who signed in, and nothing of whose accounts are then worked on:
/// those are cases (cases/case.h), of which any number can share the sign-in.
class Session : public QObject
{
    Q_OBJECT
public:
    enum class State {
        SignedOut,
        Resuming, ///< the keychain is asked for the token of last time
        InBrowser, ///< the person signs in there
        SendingCode, ///< the service is asked for a code to sign in with
        AwaitingCode, ///< it is to be entered: see code()
        SigningIn, ///< the service is asked
        SignedIn,
        SigningOut, ///< the service and the keychain are told
    };

    /// All outlive this. \a client is used to sign in, and authorized by this from now on.
    Session(AuthorizationServer &server, service::Client &client, keychain::Keychain &keychain,
            RememberedAccounts &accounts, time::Clock clock, QObject *parent = nullptr);
    ~Session() override;

    State state() const { return m_state; }
    /// What other clients of the service are to be authorized with. It lives as long as this.
    service::Authorizer &authorizer() { return m_currentToken; }
    /// The account of who signed in, as it was read then; empty while signed out. Of who acts for others it
    /// has no more than the id and name that the service may have told.
    const account::Account &account() const { return m_account; }
    /// True where who signed in acts for others, whose accounts are meant: by the way they signed in.
    bool actsForOthers() const;
    /// What can be remembered of the account that is signed in; none where there is none.
    std::optional<RememberedAccount> current() const;
    /// Users' ids as they go to disk.
    const HashedIds &ids() const { return m_accounts.ids(); }
    /// Where the token is kept; only while signed in, and once known.
    const std::optional<keychain::Stored> &tokenStored() const { return m_stored; }
    /// Whether a token is being renewed. What comes of it is lost if this is destroyed before renewalEnded(),
    /// and with it, mostly, the sign-in: the old refresh token is spent.
    bool isRenewing() const { return m_currentToken.isRenewing(); }
    /// How the token in use was got; none while there is none.
    std::optional<description::SignInMethod> method() const;

    /// The code that was sent to sign in with, or may have been, until it is accepted or the sign-in is left.
    const std::optional<SignInCode> &code() const { return m_code; }

    /// Signs in with the token that the keychain keeps for \a remembered. It fails where the account turns
    /// out to be another's; the token stays in the keychain.
    void resume(const RememberedAccount &remembered);
    // Each of these signs in anew, as whoever it turns out to be. The token is kept once the service has
    // accepted it.
    void signInInBrowser(Prompt prompt);
    void signInByPassword(const QString &username, const QString &password);
    /// Has a code sent to whom \a username means, for enterCode(). \a password is for one that comes after
    /// it.
    void sendCode(const QString &username, const QString &password = {});
    void signInAsApiClient(const QString &id, const QString &secret);
    void signInWithToken(const QString &accessToken);

    // While there is a code() and nothing is being asked. What fails leaves it there, for another try.
    /// Has another code sent; only where the service can.
    void resendCode();
    /// Signs in with \a code, as the service wants it.
    void enterCode(const QString &code);
    /// Asks for nothing any more; the code can be entered.
    void stopAtCode();

    /// Tries once more to put the token into the keychain.
    void storeAgain();
    /// Ends the token at the service, once \a before has ended, which may need it there; removes it here and
    /// from the keychain at once. signedOut() tells how it went.
    void signOut(wait::Future<> before = wait::ready(wait::Ended()));
    /// Leaves the sign-in or sign-out under way. Forgets the token here but not in the keychain, so that the
    /// person can sign in anew.
    void dropToken();

signals:
    void stateChanged();
    /// Somebody is signed in: the state says so next.
    void opened();
    /// The sign-in is about to end, and its token to be forgotten. Whoever waits for that token hears of it
    /// then, and ended() follows.
    void ending();
    /// Nobody is signed in any more, and the state says so next. Whoever's account was meant is not meant any
    /// more.
    void ended();
    /// The person's browser is to open \a url.
    void browserWanted(const QUrl &url);
    /// Nobody was signed in.
    void signInFailed(const renumber::signin::SignInFailure &failure);
    /// The token of last time could not be had; Absent where there is none.
    void resumeFailed(renumber::keychain::KeychainFailure failure);
    /// The token of last time was sent nowhere, and is still in the keychain: what it is bound to has
    /// changed.
    void resumeRefused(renumber::signin::BindingChange change);
    /// The sign-out of \a account has begun.
    void signingOut(const renumber::signin::RememberedAccount &account);
    /// Unless dropToken() came first.
    void signedOut(const renumber::signin::SignOutReport &report);
    void tokenStoredChanged();
    void renewalEnded();

private:
    void setState(State state);
    /// Forgets who was signed in, and begins something else.
    void beginAnew(State state);
    std::optional<BindingChange> whyNotResumed(const RememberedAccount &remembered, const Token &token) const;
    void accept(const Token &token);
    void fail(const SignInFailure &failure);
    void follow(wait::Future<service::ExchangeResult> exchange);
    void takeToken(const AuthorizationServer::TokenResult &token);
    void takeCode(const AuthorizationServer::CodeResult &code);
    void failAtCode(const service::Problem &problem, SignInStage stage);
    void check(const Token &token);
    void signedIn(const account::Account &account, const QString &name);
    void store();
    void noteAnothers();
    void revoke(const Token &token);
    void removeFromKeychain(const RememberedAccount &account);
    void removeMoved(const keychain::EntryKey &key);
    void concludeSignOut();
    void remember(TokenPlace place);
    /// The id of whoever signed in, told from all others'.
    QString signedInUser() const;
    RememberedAccount remembered(TokenPlace place) const;

    AuthorizationServer &m_server;
    service::Client &m_client;
    keychain::Keychain &m_keychain;
    RememberedAccounts &m_accounts;
    const time::Clock m_clock;
    CurrentToken m_currentToken;
    State m_state = State::SignedOut;
    account::Account m_account;
    std::optional<keychain::Stored> m_stored;
    std::optional<keychain::EntryKey>
        m_keptKey; ///< under which the keychain has held a token of this sign-in
    std::optional<RememberedAccount> m_resumed; ///< of last time, which this sign-in has to be of
    bool m_isAnothers = false; ///< the token turned out to be somebody else's, and is gone
    bool m_isBoundAnew = false; ///< and that token says so, but the keychain's does not yet
    SignOutReport m_signOut;
    int m_signingOut = 0; ///< what of a sign-out has not ended
    std::unique_ptr<BrowserSignIn> m_browser;
    std::optional<SignInCode> m_code;
    // What is waited for to sign in, one of them at a time.
    wait::Future<BrowserSignIn::Result> m_inBrowser;
    wait::Future<AuthorizationServer::CodeResult> m_askingForCode;
    wait::Future<AuthorizationServer::TokenResult> m_gettingToken;
    wait::Future<service::ExchangeResult> m_exchange;
    std::unique_ptr<QObject>
        m_attempt; ///< the context of what is under way: an answer to an earlier one is stale
};

} // namespace renumber::signin
