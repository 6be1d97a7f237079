// SPDX-License-Identifier: Apache-2.0
// The part of GenAuth's OpenID Connect that a change of number needs: a fresh token, and its end.
#include "genauth/genauth.h"
#include "http/tokenendpoint.h"

using namespace Qt::StringLiterals;

namespace renumber::sandbox::genauth {

namespace {

constexpr Service service = Service::GenAuth;

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
    return answerTokenRequest(m_world, service, request);
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
