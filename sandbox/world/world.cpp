// SPDX-License-Identifier: Apache-2.0
#include "world/world.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace renumber::sandbox {

World::World(QObject *parent)
    : QObject(parent)
{
}

World::~World() = default;

void World::addAccount(const Account &account)
{
    m_accounts.push_back(std::make_unique<Account>(account));
}

std::vector<Account *> World::accounts() const
{
    std::vector<Account *> all;
    all.reserve(m_accounts.size());
    for (const auto &account : m_accounts) {
        all.push_back(account.get());
    }
    return all;
}

Account *World::account(Service service, const QString &id) const
{
    const auto found = std::ranges::find_if(
        m_accounts, [&](const auto &account) { return account->service == service && account->id == id; });
    return found == m_accounts.end() ? nullptr : found->get();
}

bool World::isTaken(Service service, const QString &number, const QString &exceptId) const
{
    return std::ranges::any_of(m_accounts, [&](const auto &account) {
        return account->service == service && account->id != exceptId
            && std::ranges::any_of(account->phones.active,
                                   [&](const Contact &phone) { return phone.value == number; });
    });
}

void World::addToken(const AccessToken &token)
{
    m_accessTokens.push_back(token);
}

void World::addToken(const RefreshToken &token)
{
    m_refreshTokens.push_back(token);
}

std::optional<AccessToken> World::accessToken(Service service, const QString &token) const
{
    const auto found = std::ranges::find_if(m_accessTokens, [&](const AccessToken &known) {
        return known.service == service && known.token == token
            && (!known.expiresAt || *known.expiresAt > m_clock.now());
    });
    return found == m_accessTokens.end() ? std::nullopt : std::optional(*found);
}

std::optional<RefreshToken> World::refreshToken(Service service, const QString &token) const
{
    const auto found = std::ranges::find_if(m_refreshTokens, [&](const RefreshToken &known) {
        return known.service == service && known.token == token;
    });
    return found == m_refreshTokens.end() ? std::nullopt : std::optional(*found);
}

void World::revoke(Service service, const QString &token)
{
    std::erase_if(m_accessTokens,
                  [&](const AccessToken &known) { return known.service == service && known.token == token; });
    for (RefreshToken &known : m_refreshTokens) {
        if (known.service == service && known.token == token) {
            known.state = RefreshTokenState::Revoked;
        }
    }
}

CodeRule World::codeRule(Service service)
{
    const Settings &rules = settings(service);
    return {rules.codeDigits, std::chrono::seconds(rules.codeLifetimeSeconds), rules.wrongCodesAllowed};
}

bool World::admitMessage(Service service, const QString &to)
{
    const QString key = serviceName(service) + u' ' + to;
    return m_messageLimits.admit(key, settings(service).messagesPerNumberLimit, std::chrono::hours(24));
}

void World::send(Message message)
{
    message.id = static_cast<int>(m_messages.size()) + 1;
    message.at = m_clock.now();
    m_messages.append(message);
    emit messageSent(message);
}

void World::clear()
{
    m_clock.reset();
    m_codes.clear();
    m_requests.clear();
    m_messageLimits.clear();
    m_settings.clear();
    m_accounts.clear();
    m_accessTokens.clear();
    m_refreshTokens.clear();
    m_messages.clear();
    emit cleared();
}

} // namespace renumber::sandbox
