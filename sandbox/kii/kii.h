// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/imitation.h"
#include "kii/errors.h"
#include "world/world.h"

#include <tl/expected.hpp>

namespace renumber::sandbox::kii {

/// Kii Cloud, as services.md §3 describes it. Where that leaves a choice open, the README says what was
/// chosen.
class Kii final : public Imitation
{
public:
    explicit Kii(World &world);

    void addRoutes(Router &router) override;
    void addSamples() override;

protected:
    Reply overLimit() const override;

private:
    using Result = tl::expected<Reply, Failure>;
    using Operation = Result (Kii::*)(const Request &);

    void addRoute(Router &router, const QString &method, const QString &path, Operation operation);

    Result showUser(const Request &request);
    Result changePhone(const Request &request);
    Result verifyPhone(const Request &request);
    Result resendPhone(const Request &request);
    Result changeEmail(const Request &request);
    Result resendEmail(const Request &request);
    Result token(const Request &request);
    /// What a browser shows for the link in an email.
    Reply openLink(const Request &request);

    /// Whom a request's token speaks for.
    tl::expected<Account *, Failure> caller(const Request &request) const;
    /// The caller, when {user} in the path is that person.
    tl::expected<Account *, Failure> self(const Request &request) const;
    /// The person that {user} in the path names in one of the ways of finding; null when nobody is.
    Account *named(const QString &name) const;
    /// The account that may sign in by `name` and `password`; null when none may.
    Account *signedIn(const QString &name, const QString &password) const;

    /// Takes the new number or address at once, or asks for it to be confirmed, as the app's settings say.
    Result change(const Request &request, Account &account, ContactKind kind, const QString &value);
    /// The number or address that waits to be confirmed.
    static tl::expected<QString, Failure> unconfirmed(const Contacts &contacts);
    Result sendCode(const Account &account, const QString &number);
    Result sendLink(const Request &request, const Account &account, const QString &address);
};

} // namespace renumber::sandbox::kii
