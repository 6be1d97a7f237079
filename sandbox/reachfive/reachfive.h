// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/imitation.h"
#include "http/reply.h"
#include "oidc/provider.h"
#include "reachfive/errors.h"
#include "world/world.h"

#include <tl/expected.hpp>

namespace renumber::sandbox::reachfive {

/// ReachFive, as services.md §1 describes it. Where that leaves a choice open, the README says what was
/// chosen.
class ReachFive final : public Imitation
{
public:
    /// `world` must outlive this.
    explicit ReachFive(World &world);

    void addRoutes(Router &router) override;
    void addSamples() override;

protected:
    void complete(Reply &reply, const Request &request) const override;

private:
    using Operation = Reply (ReachFive::*)(const Request &);

    /// Whom a request acts for.
    struct Caller
    {
        Account &account;
        AccessToken token;
    };

    void addRoute(Router &router, const QString &method, const QString &path, Operation operation);
    void addOAuthRoutes(Router &router);

    Reply clientConfig(const Request &request);
    Reply userInfo(const Request &request);
    Reply updatePhoneNumber(const Request &request);
    Reply verifyPhoneNumber(const Request &request);
    Reply sendPhoneNumberVerification(const Request &request);
    Reply token(const Request &request);
    tl::expected<TokenPair, Error> issue(const QJsonObject &body);
    Reply revoke(const Request &request);

    tl::expected<Caller, Error> caller(const Request &request) const;
    /// A caller whose token may change the phone number.
    tl::expected<Caller, Error> writer(const Request &request);
    /// Whether a token issued then is younger than the changes of a phone number want.
    bool isFresh(const AccessToken &token);
    /// Texts a new code to `to`, in the language the request wants.
    tl::expected<void, Error> sendCode(const Request &request, const Account &account, CodePurpose purpose,
                                       const QString &to);

    oidc::Provider m_provider;
};

/// Where ReachFive has its OpenID Connect.
oidc::Layout oidcLayout();

} // namespace renumber::sandbox::reachfive
