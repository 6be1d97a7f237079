// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/lines.h"
#include "service/client.h"
#include "signin/authorizationrequest.h"
#include "signin/signinfailure.h"
#include "signin/token.h"

#include <functional>
#include <memory>

namespace renumber::signin {

/// Where the tokens of one service come from: obtains, refreshes and revokes them, by OAuth 2.0 or by the
/// description's own calls. Nothing is tried twice. No receiver is called once its context is destroyed, and
/// none before the event loop has been entered again.
class AuthorizationServer : public QObject
{
    Q_OBJECT
public:
    using ReceiveEndpoints = std::function<void(const tl::expected<Endpoints, SignInFailure> &)>;
    using ReceiveToken = std::function<void(const tl::expected<Token, service::Problem> &)>;
    using ReceiveRevocation = std::function<void(const tl::expected<void, service::Problem> &)>;

    /// \a lines outlives this.
    AuthorizationServer(net::Lines &lines, std::shared_ptr<const description::ConfiguredService> service,
                        time::Clock clock, QObject *parent = nullptr);

    void setLimits(const service::CallLimits &limits);
    /// BCP 47: the language of the service's sentences.
    void setLanguage(const QString &language);
    const description::ConfiguredService &service() const { return *m_service; }

    /// Where the identity provider is spoken to; asked once, then known.
    void findEndpoints(QObject *context, ReceiveEndpoints receive);
    /// Trades \a code, the answer to \a request, for a token.
    void exchangeCode(const Endpoints &endpoints, const AuthorizationRequest &request, const QString &code,
                      QObject *context, ReceiveToken receive);
    void signInByPassword(const QString &username, const QString &password, QObject *context,
                          ReceiveToken receive);
    void signInAsApiClient(const QString &id, const QString &secret, QObject *context, ReceiveToken receive);

    /// Whether \a token is one of the identity provider and client that the profile names. Another one is not
    /// to see it (whyNotSent()).
    bool issued(const Token &token) const;
    /// Whether a new access token can be had for \a token without the person.
    bool canRefresh(const Token &token) const;
    /// A refresh token that is not replaced stays good (RFC 6749 6). A refusal of the refresh token itself is
    /// signInAgain.
    void refresh(const Token &token, QObject *context, ReceiveToken receive);

    /// Ends \a token at the service. featureOff: the service has no way to.
    void revoke(const Token &token, QObject *context, ReceiveRevocation receive);

private:
    using ReceiveOutcome = std::function<void(const tl::expected<service::Outcome, service::Problem> &)>;

    void discover(QObject *context, const ReceiveEndpoints &receive);
    void callEndpoint(const QUrl &endpoint, const description::Calls &calls, description::Values values,
                      QObject *context, const ReceiveOutcome &receive);
    static void perform(service::Client &client, const description::Calls &calls,
                        const description::Values &values, QObject *context, const ReceiveOutcome &receive);
    /// Opens lines for the reading of the account, which follows a sign-in.
    void expectReading();
    ReceiveOutcome asToken(const Token &old, ReceiveToken receive) const;
    template <typename Way> const Way *way() const;

    net::Lines &m_lines;
    const std::shared_ptr<const description::ConfiguredService> m_service;
    const time::Clock m_clock;
    service::CallLimits m_limits;
    service::Client m_api; ///< for calls of the description's own
    std::optional<Endpoints> m_endpoints;
};

} // namespace renumber::signin
