// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/imitation.h"
#include "oidc/provider.h"
#include "trivoreid/errors.h"
#include "world/world.h"

#include <tl/expected.hpp>

namespace renumber::sandbox::trivoreid {

/// TrivoreID, as services.md §2 describes it. Where that leaves a choice open, the README says what was
/// chosen.
class TrivoreId final : public Imitation
{
public:
    explicit TrivoreId(World &world);

    void addRoutes(Router &router) override;
    void addSamples() override;

private:
    using Result = tl::expected<Reply, Failure>;
    using Operation = Result (TrivoreId::*)(const Request &);

    /// Who asks: a person by an access token, or an API client by its credentials.
    struct Caller
    {
        QString accountId; ///< Empty for an API client.
        QStringList scopes;

        bool may(const QString &permission) const;
    };

    void addRoute(Router &router, const QString &method, const QString &path, Operation operation);
    void addOidcRoutes(Router &router);
    /// What the sandbox alone has.
    void addDeskRoutes(Router &router);

    Result showUser(const Request &request);
    Result searchUsers(const Request &request);
    Result begin(const Request &request);
    Result finish(const Request &request);
    Reply userInfo(const Request &request);
    Result showCare(const Request &request);
    Result beginProof(const Request &request);
    Result finishProof(const Request &request);
    Result notify(const Request &request);

    tl::expected<Caller, Failure> caller(const Request &request) const;
    /// The user that the path names, when `caller` is that user or `mayOthers`.
    tl::expected<Account *, Failure> user(const Request &request, const Caller &caller, bool mayOthers) const;
    /// The user that the path names, when the caller may act for everybody.
    tl::expected<Account *, Failure> userOfDesk(const Request &request) const;
    /// What a begin asks for.
    tl::expected<Ticket, Failure> wanted(const Request &request, const Account &account);
    /// Sends the code and answers a begin.
    Reply start(const Ticket &ticket);
    /// The change that a finish ends, when its code is right. Either way it cannot be ended again.
    tl::expected<Ticket, Failure> redeemed(const Request &request, const Account &account);
    /// The name that this server gives a field that is documented as `name`.
    QString field(const QString &name);
    Reply userReply(const Account &account);
    tl::expected<void, Failure> admit(const Ticket &ticket);

    oidc::Provider m_provider;
};

/// The full name of a scope such as "users" or "phone.update".
QString scopeName(const QString &name);
/// Where TrivoreID has its OpenID Connect.
oidc::Layout oidcLayout();

} // namespace renumber::sandbox::trivoreid
