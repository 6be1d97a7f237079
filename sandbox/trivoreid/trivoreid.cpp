// SPDX-License-Identifier: Apache-2.0
#include "trivoreid/trivoreid.h"

#include "http/router.h"
#include "trivoreid/filter.h"
#include "trivoreid/user.h"

using namespace Qt::StringLiterals;

namespace renumber::sandbox::trivoreid {

namespace {

constexpr Service service = Service::TrivoreId;
constexpr int mostPerPage = 500;

/// A whole number in the query, 0 or more; none when it is something else.
std::optional<int> queryNumber(const Request &request, const QString &name, int usually)
{
    const auto text = request.queryItem(name);
    bool isNumber = true;
    const int number = text ? text->toInt(&isNumber) : usually;
    return isNumber && number >= 0 ? std::optional(number) : std::nullopt;
}

} // namespace

QString scopeName(const QString &name)
{
    return u"https://oneportal.trivore.com/scope/"_s % name;
}

TrivoreId::TrivoreId(World &world)
    : Imitation(service, world)
    , m_provider(world, service, oidcLayout())
{
}

void TrivoreId::addRoutes(Router &router)
{
    const QString users = u"/api/rest/v1/user"_s;
    addRoute(router, u"GET"_s, users, &TrivoreId::searchUsers);
    addRoute(router, u"GET"_s, users % u"/{user}"_s, &TrivoreId::showUser);
    addRoute(router, u"POST"_s, users % u"/{user}/change-contact/begin"_s, &TrivoreId::begin);
    addRoute(router, u"POST"_s, users % u"/{user}/change-contact/finish"_s, &TrivoreId::finish);
    addOidcRoutes(router);
    addDeskRoutes(router);
}

void TrivoreId::addRoute(Router &router, const QString &method, const QString &path, Operation operation)
{
    addLimited(router, method, path, [this, operation](const Request &request) {
        const Result result = (this->*operation)(request);
        return result ? *result : errorReply(result.error(), m_world.clock().now());
    });
}

TrivoreId::Result TrivoreId::showUser(const Request &request)
{
    const auto asking = caller(request);
    if (!asking) {
        return tl::make_unexpected(asking.error());
    }
    const bool mayOthers = asking->may(u"users"_s) || asking->may(u"users.readonly"_s);
    const auto account = user(request, *asking, mayOthers);
    if (!account) {
        return tl::make_unexpected(account.error());
    }
    return userReply(**account);
}

TrivoreId::Result TrivoreId::searchUsers(const Request &request)
{
    const auto asking = caller(request);
    if (!asking) {
        return tl::make_unexpected(asking.error());
    }
    if (!asking->may(u"users"_s) && !asking->may(u"users.readonly"_s)) {
        return missingPermission(scopeName(u"users.readonly"_s));
    }
    const auto filter = parseFilter(request.queryItem(u"filter"_s).value_or(QString()));
    if (!filter) {
        return failure(400, u"The filter is not right: %1"_s.arg(filter.error()));
    }
    const auto start = queryNumber(request, u"startIndex"_s, 0);
    const auto count = queryNumber(request, u"count"_s, 100);
    if (!start || !count || *count > mostPerPage) {
        return failure(400, u"startIndex must be 0 or more, count at most %1"_s.arg(mostPerPage));
    }
    const UserForm form = m_world.settings(service).flatUsers ? UserForm::Flat : UserForm::Lists;
    QJsonArray page;
    int total = 0;
    for (const Account *account : m_world.accounts()) {
        if (account->service != service || !(*filter)(toJson(*account, UserForm::Both))) {
            continue;
        }
        if (total >= *start && page.size() < *count) {
            page.append(toJson(*account, form));
        }
        ++total;
    }
    return Reply::json(200,
                       QJsonObject{{u"totalResults"_s, total},
                                   {u"startIndex"_s, *start},
                                   {u"itemsPerPage"_s, page.size()},
                                   {u"resources"_s, page}});
}

bool TrivoreId::Caller::may(const QString &permission) const
{
    return scopes.contains(scopeName(permission));
}

tl::expected<TrivoreId::Caller, Failure> TrivoreId::caller(const Request &request) const
{
    if (const auto credentials = request.basicCredentials()) {
        const auto client = m_world.client(service, credentials->first);
        if (!client || client->secret != credentials->second) {
            return failure(401, u"The client or its secret is not known"_s);
        }
        return Caller{{}, client->scopes};
    }
    const auto token = m_world.accessToken(service, request.bearerToken());
    if (!token) {
        return failure(401, u"The access token is missing, not known or has expired"_s);
    }
    return Caller{token->accountId, token->scopes};
}

tl::expected<Account *, Failure> TrivoreId::user(const Request &request, const Caller &caller,
                                                 bool mayOthers) const
{
    const QString id = request.parameters.value(u"user"_s);
    if (id != caller.accountId && !mayOthers) {
        return missingPermission(scopeName(u"users"_s));
    }
    Account *account = m_world.account(service, id);
    if (!account) {
        return failure(404, u"There is no user %1"_s.arg(id));
    }
    return account;
}

Reply TrivoreId::userReply(const Account &account)
{
    const UserForm form = m_world.settings(service).flatUsers ? UserForm::Flat : UserForm::Lists;
    return Reply::json(200, toJson(account, form));
}

} // namespace renumber::sandbox::trivoreid
