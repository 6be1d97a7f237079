// SPDX-License-Identifier: Apache-2.0
#include "oidc/tokenendpoint.h"

#include "world/world.h"

using namespace Qt::StringLiterals;

namespace renumber::sandbox::oidc {

namespace {

Reply refusal(int status, const QString &error, const QString &description)
{
    return Reply::json(status, QJsonObject{{u"error"_s, error}, {u"error_description"_s, description}});
}

QString describe(AuthorizationFault fault)
{
    switch (fault) {
    case AuthorizationFault::Unknown:
        return u"The code is not known"_s;
    case AuthorizationFault::Used:
        return u"The code was used before. What it gave has ended"_s;
    case AuthorizationFault::Expired:
        return u"The code has expired"_s;
    case AuthorizationFault::OtherClient:
        return u"The code was given to another client"_s;
    case AuthorizationFault::OtherRedirectUri:
        return u"The code was sent to another redirect_uri"_s;
    case AuthorizationFault::WrongVerifier:
        return u"The code_verifier does not fit the code_challenge"_s;
    }
    Q_UNREACHABLE();
}

Reply tokens(const TokenPair &issued, const Settings &settings)
{
    QJsonObject json{
        {u"access_token"_s, issued.access.token},
        {u"token_type"_s, u"Bearer"_s},
        {u"scope"_s, issued.access.scopes.join(u' ')},
        {settings.expireInSpelling ? u"expire_in"_s : u"expires_in"_s, settings.accessTokenLifetimeSeconds}};
    if (issued.access.scopes.contains("offline_access"_L1)) {
        json.insert(u"refresh_token"_s, issued.refresh.token);
    }
    Reply reply = Reply::json(200, json);
    reply.headers.emplaceBack("Cache-Control", "no-store"); // RFC 6749, 5.1
    return reply;
}

} // namespace

Reply answerTokenRequest(World &world, Service service, const Request &request)
{
    const auto item = [&](const QString &name) { return request.formItem(name).value_or(QString()); };
    const auto basic = request.basicCredentials();
    const QString id = basic ? basic->first : item(u"client_id"_s);
    const auto secret = basic ? std::optional(basic->second) : request.formItem(u"client_secret"_s);
    const ApiClient known = world.client(service, id).value_or(ApiClient());
    if (id.isEmpty() || (secret && (known.id.isEmpty() || *secret != known.secret))) {
        return refusal(401, u"invalid_client"_s, u"The client or its secret is not known"_s);
    }
    const QString grantType = item(u"grant_type"_s);
    if (grantType == "authorization_code"_L1) {
        const auto issued = world.redeem(
            service, item(u"code"_s),
            {.clientId = id, .redirectUri = item(u"redirect_uri"_s), .verifier = item(u"code_verifier"_s)});
        return issued ? tokens(*issued, world.settings(service))
                      : refusal(400, u"invalid_grant"_s, describe(issued.error()));
    }
    if (grantType != "refresh_token"_L1) {
        return refusal(400, u"unsupported_grant_type"_s, u"The sandbox does not know this grant type"_s);
    }
    const auto issued = world.renew(service, item(u"refresh_token"_s), id);
    return issued ? tokens(*issued, world.settings(service))
                  : refusal(400, u"invalid_grant"_s, u"The refresh token was used, revoked or has expired"_s);
}

Reply answerRevocation(World &world, Service service, const Request &request)
{
    world.revoke(service, request.formItem(u"token"_s).value_or(QString()));
    return Reply::empty(200); // Also for a token that is not known (RFC 7009, 2.2).
}

} // namespace renumber::sandbox::oidc
