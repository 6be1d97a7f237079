// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/outcome.h"
#include "service/problem.h"
#include "wait/future.h"

#include <optional>

#include <tl/expected.hpp>

namespace renumber::service {

/// Whether it is known whose an access token is. A renewal mostly names nobody, and a service in disorder may
/// answer it with another person's token. Then it is known only once the account was read with the token; of
/// who acts for others, once the description's "check" was made with it, before any call is given it.
enum class TokenOwner { Known, Unconfirmed };

/// What a call is authorized with. A secret.
struct Authorization
{
    QString accessToken; ///< {accessToken}
    QString header; ///< {authorization}: the value of the Authorization header
    TokenOwner owner = TokenOwner::Known;
    description::Values kept = {}; ///< what the sign-in has left for calls
    net::Cookies cookies = {}; ///< likewise, of services whose sign-in is in cookies

    /// Whether both are the same to the service, whatever is known of them here.
    friend bool operator==(const Authorization &a, const Authorization &b)
    {
        return a.hasTokenOf(b) && a.kept == b.kept && a.cookies == b.cookies;
    }
    bool hasTokenOf(const Authorization &other) const
    {
        return accessToken == other.accessToken && header == other.header;
    }
};

/// Gives calls what they are authorized with, and gets it anew where a service wants that.
class Authorizer
{
public:
    using Result = tl::expected<Authorization, Problem>;

    /// What a call is about to do decides how old an access token may be.
    enum class Purpose { Read, Change };

    /// What to send, once a token that would not do has been renewed; or why there is none. A renewal goes on
    /// though nobody waits for it.
    [[nodiscard]] virtual wait::Future<Result> authorize(Purpose purpose) = 0;

    /// What would be sent now, without renewing anything; none where there is none.
    virtual std::optional<Authorization> current() const = 0;

    /// What the sign-in has left for calls, by now, be its token good or not.
    virtual description::Values kept() const = 0;

    /// True where there is, or can be had, something newer than \a refused, with which a call was refused.
    virtual bool canRenew(const Authorization &refused) const = 0;

    /// Likewise something newer than \a refused. Callers that were refused with the same share one renewal.
    /// Only where canRenew().
    [[nodiscard]] virtual wait::Future<Result> renew(const Authorization &refused) = 0;

    /// What a call that was authorized with \a used has brought anew of it: an access token, cookies, and
    /// what the sign-in has left. It is used by all calls from now on; whose it is, is not known before the
    /// account was read with it (noteOpened()). \a news, as the description takes and keeps it, has at least
    /// one of these.
    [[nodiscard]] virtual wait::Future<Result> update(const Authorization &used, const Outcome &news) = 0;

    /// Which account an access token turned out to open: that of the one who is meant, or not.
    enum class Opened { TheirAccount, AnothersAccount };

    /// The whole account was read with \a used and compared with the person who is meant: \a opened says what
    /// came of that.
    virtual void noteOpened(const Authorization &used, Opened opened) = 0;

protected:
    ~Authorizer() = default;
};

} // namespace renumber::service
