// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "keychain/keychain.h"
#include "net/lines.h"
#include "service/client.h"
#include "signin/authorizationserver.h"
#include "signin/browsersignin.h"
#include "signin/currenttoken.h"
#include "signin/signout.h"

#include <memory>

namespace renumber::trial {

/// One sign-in that leaves nothing behind: its token is in memory only. Unlike signin::Session it keeps
/// nothing in the keychain or on disk, and remembers nobody. It reads, and changes nothing.
class Visit : public QObject
{
    Q_OBJECT
public:
    /// Why nobody was signed in; none where somebody was.
    using SignedIn = std::optional<signin::SignInFailure>;

    /// \a witness, which hears of every call, outlives this. \a language is what the person reads.
    Visit(std::shared_ptr<const description::ConfiguredService> service,
          const service::AskedLanguage &language, service::Witness &witness, QObject *parent = nullptr);
    ~Visit() override;

    // One of these, once.
    /// Whether it is good, the first call tells: that is this one's only where one acts for others by it.
    [[nodiscard]] wait::Future<SignedIn> signInWithToken(const QString &accessToken);
    [[nodiscard]] wait::Future<SignedIn> signInByPassword(const QString &username, const QString &password);
    [[nodiscard]] wait::Future<SignedIn> signInAsApiClient(const QString &id, const QString &secret);
    /// See browserWanted().
    [[nodiscard]] wait::Future<SignedIn> signInInBrowser();
    /// Has a code sent to whom \a username means; signInByCode() enters it. \a password is for one that comes
    /// after it.
    [[nodiscard]] wait::Future<signin::AuthorizationServer::CodeResult>
    sendCode(const QString &username, const QString &password = {});
    [[nodiscard]] wait::Future<SignedIn> signInByCode(const signin::SignInCode &sent, const QString &code);

    // Once signed in.
    /// Whether it is others' accounts that are meant, each of them chosen.
    bool actsForOthers() const;
    bool canFind(const service::SearchTerm &term) const { return m_client.canFind(term); }
    [[nodiscard]] wait::Future<service::ExchangeResult> findPeople(const service::SearchTerm &term);
    /// From now on \a userId's account is meant, and not that of whoever signed in.
    void choosePerson(const QString &userId) { m_client.choosePerson(userId); }
    [[nodiscard]] wait::Future<service::ExchangeResult> readAccount();
    /// What the sign-in has left for calls.
    description::Values kept() const { return m_token.kept(); }
    /// How calls carry what was entered or obtained, such as "Bearer".
    QString scheme() const;
    /// Ends the token at the service, where that can be done. None where no token was got here: one that was
    /// brought along stays good, and so do the credentials of an API client. Forgets it in any case.
    [[nodiscard]] wait::Future<std::optional<signin::Revocation>> signOut();

signals:
    /// The person's browser is to open \a url.
    void browserWanted(const QUrl &url);

private:
    wait::Future<SignedIn> accept(const signin::Token &token);
    wait::Future<SignedIn> accept(wait::Future<signin::AuthorizationServer::TokenResult> token);

    const std::shared_ptr<const description::ConfiguredService> m_service;
    // The later use the earlier.
    net::Lines m_lines;
    keychain::Keychain m_keychain; ///< is asked for nothing, as the token is kept under no key
    signin::AuthorizationServer m_server;
    signin::CurrentToken m_token;
    service::Client m_client;
    std::unique_ptr<signin::BrowserSignIn> m_browser;
};

} // namespace renumber::trial
