// SPDX-License-Identifier: Apache-2.0
#include "signedin.h"

#include "awaited.h"

namespace renumber::test {

SignedIn::SignedIn(std::shared_ptr<const description::ConfiguredService> service)
    : m_service(std::move(service))
    , m_server(m_lines, m_service, time::systemClock())
    , m_currentToken(m_server, m_keychain, time::systemClock())
{
}

std::optional<service::Problem> SignedIn::signIn(const QString &userName, const QString &password)
{
    const auto token = awaited(m_server.signInByPassword(userName, password)).value();
    if (!token)
        return token.error();
    m_currentToken.hold(*token);
    return std::nullopt;
}

std::unique_ptr<Journey> SignedIn::journey(Inbox inbox)
{
    auto journey = std::make_unique<Journey>(m_service, QString(), std::move(inbox));
    journey->client().setAuthorizer(&m_currentToken);
    return journey;
}

void SignedIn::restart()
{
    const time::Now now = time::systemClock().now();
    const QByteArray kept = toBytes(onWallClock(token(), now), keychain::Keychain::sizeLimit);
    m_currentToken.hold(onProgramClock(signin::tokenFromBytes(kept).value(), now));
}

std::optional<service::Problem> SignedIn::renew()
{
    const auto renewed = awaited(m_currentToken.renew(*m_currentToken.current())).value();
    return renewed ? std::nullopt : std::optional(renewed.error());
}

std::optional<service::Problem> SignedIn::signOut()
{
    const auto ended = awaited(m_server.revoke(token())).value();
    return ended ? std::nullopt : std::optional(ended.error());
}

} // namespace renumber::test
