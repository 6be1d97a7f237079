// SPDX-License-Identifier: Apache-2.0
#include "http/tokenendpoint.h"

#include "world/world.h"

using namespace Qt::StringLiterals;

namespace renumber::sandbox {

namespace {

Reply refusal(int status, const QString &error, const QString &description)
{
    return Reply::json(status, QJsonObject{{u"error"_s, error}, {u"error_description"_s, description}});
}

} // namespace

Reply answerTokenRequest(World &world, Service service, const Request &request)
{
    const auto basic = request.basicCredentials();
    const QString id = basic ? basic->first : request.formItem(u"client_id"_s).value_or(QString());
    const auto secret = basic ? std::optional(basic->second) : request.formItem(u"client_secret"_s);
    const ApiClient known = world.client(service, id).value_or(ApiClient());
    if (known.id.isEmpty() || (secret && *secret != known.secret)) {
        return refusal(401, u"invalid_client"_s, u"The client or its secret is not known"_s);
    }
    if (request.formItem(u"grant_type"_s) != u"refresh_token"_s) {
        return refusal(400, u"unsupported_grant_type"_s, u"The sandbox does not know this grant type"_s);
    }
    const auto issued = world.renew(service, request.formItem(u"refresh_token"_s).value_or(QString()), id);
    if (!issued) {
        return refusal(400, u"invalid_grant"_s, u"The refresh token was used, revoked or has expired"_s);
    }
    const Settings &settings = world.settings(service);
    return Reply::json(200,
                       QJsonObject{{u"access_token"_s, issued->access.token},
                                   {u"refresh_token"_s, issued->refresh.token},
                                   {u"token_type"_s, u"Bearer"_s},
                                   {u"scope"_s, issued->access.scopes.join(u' ')},
                                   {settings.expireInSpelling ? u"expire_in"_s : u"expires_in"_s,
                                    settings.accessTokenLifetimeSeconds}});
}

} // namespace renumber::sandbox
