// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "genauth/errors.h"
#include "http/imitation.h"
#include "oidc/provider.h"
#include "world/world.h"

#include <tl/expected.hpp>

namespace renumber::sandbox::genauth {

/// GenAuth, also called Authing, version 3, as services.md §4 describes it. Where that leaves a choice open,
/// the README says what was chosen.
class GenAuth final : public Imitation
{
public:
    explicit GenAuth(World &world);

    void addRoutes(Router &router) override;
    void addSamples() override;

private:
    /// The `data` of a success; an empty object for none.
    using Result = tl::expected<QJsonObject, Error>;
    using Operation = Result (GenAuth::*)(const Request &);

    void addRoute(Router &router, const QString &method, const QString &path, Operation operation);
    void addOidcRoutes(Router &router);

    Result profile(const Request &request);
    Result sendSms(const Request &request);
    Result verifyUpdatePhone(const Request &request);
    Result updatePhone(const Request &request);
    Result bindPhone(const Request &request);

    /// Whom a request's token speaks for.
    tl::expected<Account *, Error> caller(const Request &request) const;
    /// The caller, when no second factor is wanted.
    tl::expected<Account *, Error> writer(const Request &request);
    /// The number in two members of `json`, in E.164.
    tl::expected<QString, Error> number(const QJsonObject &json, const QString &name,
                                        const QString &countryCodeName);
    /// Whether the number on the account may give way to `next`, codes apart.
    tl::expected<void, Error> mayChangeTo(const Account &account, const QString &next) const;
    /// Whether `code` is the one that was sent to `number` on the channel that goes with `purpose`.
    tl::expected<void, Error> check(CodePurpose purpose, const QString &number, const QString &code);

    oidc::Provider m_provider;
};

/// Where GenAuth has its OpenID Connect.
oidc::Layout oidcLayout();

} // namespace renumber::sandbox::genauth
