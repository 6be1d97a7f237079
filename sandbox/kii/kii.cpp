// SPDX-License-Identifier: Apache-2.0
#include "kii/kii.h"

#include "http/router.h"
#include "kii/user.h"

using namespace Qt::StringLiterals;

namespace renumber::sandbox::kii {

namespace {

constexpr Service service = Service::Kii;
const QString app = u"sample-app"_s;
constexpr QByteArrayView appKey = "sample-app-key";

} // namespace

Kii::Kii(World &world)
    : Imitation(service, world)
{
}

void Kii::addRoutes(Router &router)
{
    const QString base = u"/api/apps/{app}"_s;
    addRoute(router, u"GET"_s, base % u"/users/{user}"_s, &Kii::showUser);
    addRoute(router, u"PUT"_s, base % u"/users/{user}/phone-number"_s, &Kii::changePhone);
    addRoute(router, u"POST"_s, base % u"/users/{user}/phone-number/verify"_s, &Kii::verifyPhone);
    addRoute(router, u"POST"_s, base % u"/users/{user}/phone-number/resend-verification"_s,
             &Kii::resendPhone);
    addRoute(router, u"PUT"_s, base % u"/users/{user}/email-address"_s, &Kii::changeEmail);
    addRoute(router, u"POST"_s, base % u"/users/{user}/email-address/resend-verification"_s,
             &Kii::resendEmail);
    addRoute(router, u"POST"_s, base % u"/oauth2/token"_s, &Kii::token);
    // Where the official client signs in: it names the app in headers only.
    addRoute(router, u"POST"_s, u"/api/oauth2/token"_s, &Kii::token);
    router.add(u"GET"_s, base % u"/email-links/{ticket}"_s,
               [this](const Request &request) { return openLink(request); });
}

void Kii::addRoute(Router &router, const QString &method, const QString &path, Operation operation)
{
    addLimited(router, method, path, [this, operation](const Request &request) {
        if (request.parameters.value(u"app"_s, app) != app || request.header("X-Kii-AppID") != app.toLatin1()
            || request.header("X-Kii-AppKey") != appKey) {
            return errorReply({Error::Unauthorized, {}, {}});
        }
        const Result result = (this->*operation)(request);
        return result ? *result : errorReply(result.error());
    });
}

Reply Kii::overLimit() const
{
    return Reply::empty(429); // services.md: no JSON body.
}

Kii::Result Kii::showUser(const Request &request)
{
    const auto asking = caller(request);
    if (!asking) {
        return tl::make_unexpected(asking.error());
    }
    const QString name = request.parameters.value(u"user"_s);
    if (name == "me"_L1 || name == (*asking)->id) {
        return Reply::json(200, ownUser(**asking));
    }
    const Account *found = named(name);
    if (!found) {
        return tl::make_unexpected(Failure{Error::UserNotFound, {}, {}});
    }
    return Reply::json(200, found == *asking ? ownUser(*found) : otherUser(*found));
}

Account *Kii::named(const QString &name) const
{
    const QString sort = name.section(u':', 0, 0);
    const QString value = name.section(u':', 1);
    const auto isConfirmed = [&](const Contact &contact) {
        return contact.verified && contact.value.compare(value, Qt::CaseInsensitive) == 0;
    };
    return m_world.findAccount(service, [&](const Account &account) {
        if (sort == "PHONE"_L1) {
            return isConfirmed(account.phones.current());
        }
        if (sort == "EMAIL"_L1) {
            return isConfirmed(account.emails.current());
        }
        return sort == "LOGIN_NAME"_L1 ? account.userName == value : account.id == name;
    });
}

tl::expected<Account *, Failure> Kii::caller(const Request &request) const
{
    if (request.bearerToken().isEmpty()) {
        return tl::make_unexpected(Failure{Error::Unauthorized, {}, {}});
    }
    const auto token = m_world.accessToken(service, request.bearerToken());
    Account *account = token ? m_world.account(service, token->accountId) : nullptr;
    if (!account) {
        return tl::make_unexpected(Failure{Error::WrongToken, {}, {}});
    }
    return account;
}

tl::expected<Account *, Failure> Kii::self(const Request &request) const
{
    auto asking = caller(request);
    const QString name = request.parameters.value(u"user"_s);
    if (asking && name != "me"_L1 && name != (*asking)->id) {
        return tl::make_unexpected(Failure{Error::WrongToken, {}, {}});
    }
    return asking;
}

} // namespace renumber::sandbox::kii
