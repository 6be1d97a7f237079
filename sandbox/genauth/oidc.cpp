// SPDX-License-Identifier: Apache-2.0
// The part of GenAuth's OpenID Connect that a change of number needs: a fresh token, and its end.
#include "genauth/genauth.h"

using namespace Qt::StringLiterals;

namespace renumber::sandbox::genauth {

namespace {

constexpr Service service = Service::GenAuth;

Reply oauthError(int status, const QString &error, const QString &description)
{
    return Reply::json(status, QJsonObject{{u"error"_s, error}, {u"error_description"_s, description}});
}

} // namespace

void GenAuth::addOidcRoute(Router &router, const QString &method, const QString &path,
                           OidcOperation operation)
{
    addLimited(router, method, path,
               [this, operation](const Request &request) { return (this->*operation)(request); });
}

Reply GenAuth::discovery(const Request &request)
{
    const QString issuer = u"http://%1/oidc"_s.arg(QString::fromLatin1(request.header("Host")));
    const QStringList scopes{u"openid"_s, u"phone"_s, u"profile"_s, u"offline_access"_s};
    // No authorization_endpoint: the sandbox has no sign-in by browser.
    return Reply::json(200,
                       QJsonObject{{u"issuer"_s, issuer},
                                   {u"token_endpoint"_s, QString(issuer % u"/token"_s)},
                                   {u"revocation_endpoint"_s, QString(issuer % u"/token/revocation"_s)},
                                   {u"end_session_endpoint"_s, QString(issuer % u"/session/end"_s)},
                                   {u"grant_types_supported"_s, QJsonArray{u"refresh_token"_s}},
                                   {u"scopes_supported"_s, QJsonArray::fromStringList(scopes)}});
}

Reply GenAuth::token(const Request &request)
{
    const auto basic = request.basicCredentials();
    const QString id = basic ? basic->first : request.formItem(u"client_id"_s).value_or(QString());
    const auto secret = basic ? std::optional(basic->second) : request.formItem(u"client_secret"_s);
    // A public client has no secret; one that is given must be right.
    const ApiClient known = m_world.client(service, id).value_or(ApiClient());
    if (known.id.isEmpty() || (secret && *secret != known.secret)) {
        return oauthError(401, u"invalid_client"_s, u"The client or its secret is not known"_s);
    }
    if (request.formItem(u"grant_type"_s) != u"refresh_token"_s) {
        return oauthError(400, u"unsupported_grant_type"_s, u"The sandbox does not know this grant type"_s);
    }
    const auto issued = m_world.renew(service, request.formItem(u"refresh_token"_s).value_or(QString()));
    if (!issued) {
        return oauthError(400, u"invalid_grant"_s, u"The refresh token was used, revoked or has expired"_s);
    }
    const Settings &settings = m_world.settings(service);
    return Reply::json(200,
                       QJsonObject{{u"access_token"_s, issued->access.token},
                                   {u"refresh_token"_s, issued->refresh.token},
                                   {u"token_type"_s, u"Bearer"_s},
                                   {u"scope"_s, issued->access.scopes.join(u' ')},
                                   {settings.expireInSpelling ? u"expire_in"_s : u"expires_in"_s,
                                    settings.accessTokenLifetimeSeconds}});
}

Reply GenAuth::revoke(const Request &request)
{
    m_world.revoke(service, request.formItem(u"token"_s).value_or(QString()));
    return Reply::empty(200); // Also for a token that is not known (RFC 7009, 2.2).
}

Reply GenAuth::endSession(const Request &)
{
    return Reply::html(200, "<html><body><p>You are signed out.</p></body></html>");
}

} // namespace renumber::sandbox::genauth
