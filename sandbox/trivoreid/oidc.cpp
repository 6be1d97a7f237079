// SPDX-License-Identifier: Apache-2.0
// TrivoreID's OpenID Connect: signing in, a fresh token, its end, and who the person is.
#include "oidc/tokenendpoint.h"
#include "trivoreid/trivoreid.h"

using namespace Qt::StringLiterals;

namespace renumber::sandbox::trivoreid {

namespace {

constexpr Service service = Service::TrivoreId;

} // namespace

oidc::Layout oidcLayout()
{
    return {.displayName = u"TrivoreID"_s,
            .issuer = u"/openid"_s,
            .authorization = u"/openid/auth"_s,
            .token = u"/openid/token"_s,
            .revocation = u"/openid/token/revocation"_s,
            .userInfo = u"/openid/userinfo"_s,
            .endSession = {},
            .scopes = {u"openid"_s, u"phone"_s, u"email"_s, u"offline_access"_s, scopeName(u"phone.update"_s),
                       scopeName(u"email.update"_s), scopeName(u"users"_s), scopeName(u"users.readonly"_s)}};
}

void TrivoreId::addOidcRoutes(Router &router)
{
    for (const auto &[method, path, handler] : m_provider.routes()) {
        addLimited(router, method, path, handler);
    }
    const oidc::Layout layout = oidcLayout();
    addLimited(router, u"GET"_s, layout.userInfo,
               [this](const Request &request) { return userInfo(request); });
    addLimited(router, u"POST"_s, layout.token, [this](const Request &request) {
        return oidc::answerTokenRequest(m_world, service, request);
    });
    addLimited(router, u"POST"_s, layout.revocation,
               [this](const Request &request) { return oidc::answerRevocation(m_world, service, request); });
}

Reply TrivoreId::userInfo(const Request &request)
{
    const auto token = m_world.accessToken(service, request.bearerToken());
    const Account *account = token ? m_world.account(service, token->accountId) : nullptr;
    if (!account) {
        Reply reply = Reply::json(401, QJsonObject{{u"error"_s, u"invalid_token"_s}});
        reply.headers.emplaceBack("WWW-Authenticate", R"(Bearer error="invalid_token")");
        return reply;
    }
    QJsonObject json{{u"sub"_s, account->id}};
    const Contact phone = account->phones.current();
    if (token->scopes.contains("phone"_L1) && !phone.value.isEmpty()) {
        json.insert(u"phone_number"_s, phone.value);
        json.insert(u"phone_number_verified"_s, phone.verified);
    }
    const Contact email = account->emails.current();
    if (token->scopes.contains("email"_L1) && !email.value.isEmpty()) {
        json.insert(u"email"_s, email.value);
        json.insert(u"email_verified"_s, email.verified);
    }
    return Reply::json(200, json);
}

} // namespace renumber::sandbox::trivoreid
