// SPDX-License-Identifier: Apache-2.0
// GenAuth's OpenID Connect: signing in, a fresh token, and the end of both.
#include "genauth/genauth.h"
#include "oidc/tokenendpoint.h"

using namespace Qt::StringLiterals;

namespace renumber::sandbox::genauth {

namespace {

constexpr Service service = Service::GenAuth;

} // namespace

oidc::Layout oidcLayout()
{
    return {.displayName = u"GenAuth"_s,
            .issuer = u"/oidc"_s,
            .authorization = u"/oidc/auth"_s,
            .token = u"/oidc/token"_s,
            .revocation = u"/oidc/token/revocation"_s,
            .userInfo = {},
            .endSession = u"/oidc/session/end"_s,
            .scopes = {u"openid"_s, u"phone"_s, u"profile"_s, u"offline_access"_s}};
}

void GenAuth::addOidcRoutes(Router &router)
{
    for (const auto &[method, path, handler] : m_provider.routes()) {
        addLimited(router, method, path, handler);
    }
    const oidc::Layout layout = oidcLayout();
    addLimited(router, u"POST"_s, layout.token, [this](const Request &request) {
        return oidc::answerTokenRequest(m_world, service, request);
    });
    addLimited(router, u"POST"_s, layout.revocation,
               [this](const Request &request) { return oidc::answerRevocation(m_world, service, request); });
    addLimited(router, u"GET"_s, layout.endSession, [](const Request &) {
        return Reply::html(200, "<html><body><p>You are signed out.</p></body></html>");
    });
}

} // namespace renumber::sandbox::genauth
