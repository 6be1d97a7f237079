// SPDX-License-Identifier: Apache-2.0
// The part of ReachFive's OAuth that a change of number needs: a fresh token for a stale one, and its end.
#include "reachfive/reachfive.h"

using namespace Qt::StringLiterals;

namespace renumber::sandbox::reachfive {

namespace {

constexpr Service service = Service::ReachFive;

} // namespace

Reply ReachFive::token(const Request &request)
{
    const auto body = request.json();
    if (!body || request.mediaType() != "application/json"_L1) {
        return errorReply(Error::MalformedBody, request);
    }
    if (body->value("grant_type"_L1).toString() != "refresh_token"_L1) {
        return errorReply(Error::UnsupportedGrant, request);
    }
    const auto issued = m_world.renew(service, body->value("refresh_token"_L1).toString(),
                                      body->value("client_id"_L1).toString());
    if (!issued) {
        return errorReply(issued.error() == RefreshTokenState::Expired ? Error::RefreshTokenExpired
                                                                       : Error::RefreshTokenRevoked,
                          request);
    }
    return Reply::json(200,
                       QJsonObject{{u"access_token"_s, issued->access.token},
                                   {u"refresh_token"_s, issued->refresh.token},
                                   {u"token_type"_s, u"Bearer"_s},
                                   {u"expires_in"_s, m_world.settings(service).accessTokenLifetimeSeconds}});
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
