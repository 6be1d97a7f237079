// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/lines.h"
#include "service/client.h"
#include "signin/authorizationrequest.h"
#include "signin/signincode.h"
#include "signin/signinfailure.h"
#include "signin/token.h"

#include <memory>

namespace renumber::signin {

/// Where the tokens of one service come from: obtains, refreshes and revokes them, by OAuth 2.0 or by the
/// description's own calls. Nothing is tried twice. A call that nobody waits for any more is broken off,
/// unless something else is said; so are all when this is destroyed.
class AuthorizationServer : public QObject
{
    Q_OBJECT
public:
    using EndpointsResult = tl::expected<Endpoints, SignInFailure>;
    using TokenResult = tl::expected<Token, service::Problem>;
    using CodeResult = tl::expected<SignInCode, service::Problem>;
    using RevocationResult = tl::expected<void, service::Problem>;

    /// \a lines outlives this.
    AuthorizationServer(net::Lines &lines, std::shared_ptr<const description::ConfiguredService> service,
                        time::Clock clock, QObject *parent = nullptr);

    void setLimits(const service::CallLimits &limits);
    /// In which language the service is to speak: asked at each call.
    void setLanguage(const service::AskedLanguage &language);
    /// Who hears of each call that a description or OAuth has; outlives this.
    void setWitness(service::Witness *witness);
    const description::ConfiguredService &service() const { return *m_service; }

    /// Where the identity provider is spoken to; asked once, then known, whether anybody waits for that or
    /// not.
    [[nodiscard]] wait::Future<EndpointsResult> findEndpoints();
    /// Trades \a code, the answer to \a request, for a token.
    [[nodiscard]] wait::Future<TokenResult>
    exchangeCode(const Endpoints &endpoints, const AuthorizationRequest &request, const QString &code);
    [[nodiscard]] wait::Future<TokenResult> signInByPassword(const QString &username,
                                                             const QString &password);
    /// Has a code sent to whom \a username means. \a password is for one that comes after it.
    [[nodiscard]] wait::Future<CodeResult> sendCode(const QString &username, const QString &password = {});
    /// Has another one sent in place of \a sent; only where the service can.
    [[nodiscard]] wait::Future<CodeResult> resendCode(const SignInCode &sent);
    [[nodiscard]] wait::Future<TokenResult> signInByCode(const SignInCode &sent, const QString &code);
    [[nodiscard]] wait::Future<TokenResult> signInAsApiClient(const QString &id, const QString &secret);

    /// Whether \a token is one of the identity provider and client that the profile names. Another one is not
    /// to see it (whyNotSent()).
    bool issued(const Token &token) const;
    /// Whether a new access token can be had for \a token without the person.
    bool canRefresh(const Token &token) const;
    /// Whether the description's "check" has a place for \a name ("userId" or "name") of who acts for others
    /// with \a token.
    bool tellsWhoActs(const Token &token, QStringView name) const;
    /// Makes that check with \a token, with which nothing else is done. It ends in a problem where it names
    /// another than the token is known to be of, or nobody any more; where it has no place for an id, another
    /// than \a name, unless that is empty.
    [[nodiscard]] wait::Future<service::ExchangeResult> readWhoActs(const Token &token, const QString &name);
    /// A refresh token that is not replaced stays good (RFC 6749 6). A refusal of the refresh token itself is
    /// signInAgain.
    [[nodiscard]] wait::Future<TokenResult> refresh(const Token &token);

    /// Ends \a token at the service, whether anybody waits for that or not. noCall: the service has no way
    /// to.
    wait::Future<RevocationResult> revoke(const Token &token);

private:
    /// Of a sign-in by \a method that begins.
    Token tokenBy(description::SignInMethod method) const;
    wait::Future<EndpointsResult> discover();
    bool isDiscovered() const;
    bool mayGoTo(const QUrl &endpoint, const Token &token) const;
    Token placedAt(const Endpoints &endpoints, const Token &token) const;
    wait::Future<service::ExchangeResult> callEndpoint(const QUrl &endpoint, const description::Calls &calls,
                                                       description::Values values);
    wait::Future<service::ExchangeResult> revocation(const Token &token);
    /// Opens lines for the first calls with \a token, which follow a sign-in.
    void expectFirstCalls(const Token &token);
    wait::Future<TokenResult> asToken(const Token &old, wait::Future<service::ExchangeResult> reply) const;
    wait::Future<CodeResult> askForCode(const description::Calls &calls, const SignInCode &sent,
                                        const description::Values &entered = {});
    QList<description::Take> keptByBrowser() const;
    /// The calls about tokens that the description has for the way by which \a token was got; null where it
    /// has none.
    const description::TokenCalls *tokenCalls(const Token &token) const;
    template <typename Way> const Way *way() const;

    net::Lines &m_lines;
    const std::shared_ptr<const description::ConfiguredService> m_service;
    const time::Clock m_clock;
    service::CallLimits m_limits;
    service::Witness *m_witness = nullptr;
    service::Client m_api; ///< for calls of the description's own
    std::optional<Endpoints> m_endpoints;
};

} // namespace renumber::signin
