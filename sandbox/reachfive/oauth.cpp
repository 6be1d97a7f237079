// SPDX-License-Identifier: Apache-2.0
// The part of ReachFive's OAuth that a change of number needs: a fresh token for a stale one, and its end.
#include "reachfive/reachfive.h"

#include <QRandomGenerator>

#include <array>

using namespace Qt::StringLiterals;

namespace renumber::sandbox::reachfive {

namespace {

constexpr Service service = Service::ReachFive;

QString randomToken()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->generate(words.begin(), words.end());
    QByteArray bytes;
    for (const quint32 word : words) {
        bytes += QByteArray::number(word, 16).rightJustified(8, '0');
    }
    return QString::fromLatin1(bytes);
}

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
    const auto old = m_world.refreshToken(service, body->value("refresh_token"_L1).toString());
    if (!old || old->state == RefreshTokenState::Revoked) {
        return errorReply(Error::RefreshTokenRevoked, request);
    }
    if (old->state == RefreshTokenState::Expired) {
        return errorReply(Error::RefreshTokenExpired, request);
    }
    m_world.revoke(service, old->token); // services.md: refresh tokens are single use.
    const QDateTime now = m_world.clock().now();
    const int lifetime = m_world.settings(service).accessTokenLifetimeSeconds;
    AccessToken access;
    access.token = randomToken();
    access.accountId = old->accountId;
    access.scopes = old->scopes;
    access.issuedAt = now;
    access.expiresAt = now.addSecs(lifetime);
    RefreshToken next = *old;
    next.token = randomToken();
    m_world.addToken(access);
    m_world.addToken(next);
    return Reply::json(200,
                       QJsonObject{{u"access_token"_s, access.token},
                                   {u"refresh_token"_s, next.token},
                                   {u"token_type"_s, u"Bearer"_s},
                                   {u"expires_in"_s, lifetime}});
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
