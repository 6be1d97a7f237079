// SPDX-License-Identifier: Apache-2.0
// ReachFive's OpenID Connect: signing in, a fresh token for a stale one, and the end of both.
#include "reachfive/reachfive.h"

using namespace Qt::StringLiterals;

namespace renumber::sandbox::reachfive {

namespace {

constexpr Service service = Service::ReachFive;

} // namespace

oidc::Layout oidcLayout()
{
    return {.displayName = u"ReachFive"_s,
            .issuer = {},
            .authorization = u"/oauth/authorize"_s,
            .token = u"/oauth/token"_s,
            .revocation = u"/oauth/revoke"_s,
            .userInfo = u"/identity/v1/userinfo"_s,
            .endSession = {},
            .scopes
            = {u"openid"_s, u"profile"_s, u"email"_s, u"phone"_s, u"full_write"_s, u"offline_access"_s}};
}

void ReachFive::addOAuthRoutes(Router &router)
{
    for (const auto &[method, path, handler] : m_provider.routes()) {
        addLimited(router, method, path, handler);
    }
    addRoute(router, u"POST"_s, oidcLayout().token, &ReachFive::token);
    addRoute(router, u"POST"_s, oidcLayout().revocation, &ReachFive::revoke);
}

Reply ReachFive::token(const Request &request)
{
    const auto body = request.json();
    if (!body || request.mediaType() != "application/json"_L1) {
        return errorReply(Error::MalformedBody, request);
    }
    const auto issued = issue(*body);
    if (!issued) {
        return errorReply(issued.error(), request);
    }
    QJsonObject json{{u"access_token"_s, issued->access.token},
                     {u"token_type"_s, u"Bearer"_s},
                     {u"expires_in"_s, m_world.settings(service).accessTokenLifetimeSeconds}};
    if (issued->access.scopes.contains("offline_access"_L1)) {
        json.insert(u"refresh_token"_s, issued->refresh.token);
    }
    Reply reply = Reply::json(200, json);
    reply.headers.emplaceBack("Cache-Control", "no-store"); // RFC 6749, 5.1
    return reply;
}

tl::expected<TokenPair, Error> ReachFive::issue(const QJsonObject &body)
{
    const auto member = [&](const QString &name) { return body.value(name).toString(); };
    const QString grantType = member(u"grant_type"_s);
    if (grantType == "authorization_code"_L1) {
        const auto issued = m_world.redeem(service, member(u"code"_s),
                                           {.clientId = member(u"client_id"_s),
                                            .redirectUri = member(u"redirect_uri"_s),
                                            .verifier = member(u"code_verifier"_s)});
        return issued.map_error([](AuthorizationFault) { return Error::AuthorizationRefused; });
    }
    if (grantType == "refresh_token"_L1) {
        const auto issued = m_world.renew(service, member(u"refresh_token"_s), member(u"client_id"_s));
        return issued.map_error([](RefreshTokenState state) {
            return state == RefreshTokenState::Expired ? Error::RefreshTokenExpired
                                                       : Error::RefreshTokenRevoked;
        });
    }
    return tl::make_unexpected(Error::UnsupportedGrant);
}

Reply ReachFive::revoke(const Request &request)
{
    const auto body = request.json();
    if (!body) {
        return errorReply(Error::MalformedBody, request);
    }
    m_world.revoke(service, body->value("token"_L1).toString());
    return Reply::empty(204);
}

} // namespace renumber::sandbox::reachfive
