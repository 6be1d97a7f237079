// SPDX-License-Identifier: Apache-2.0
#include "world/world.h"

#include "world/randomtoken.h"
#include "world/wellformed.h"

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
    return findAccount(service, [&](const Account &account) { return account.id == id; });
}

Account *World::findAccount(Service service, const std::function<bool(const Account &)> &matches) const
{
    const auto found = std::ranges::find_if(
        m_accounts, [&](const auto &account) { return account->service == service && matches(*account); });
    return found == m_accounts.end() ? nullptr : found->get();
}

bool World::isTaken(Service service, ContactKind kind, const QString &value, const QString &exceptId) const
{
    return findAccount(service, [&](const Account &account) {
        return account.id != exceptId
            && std::ranges::any_of(account.contacts(kind).active, [&](const Contact &contact) {
                   return contact.value.compare(value, Qt::CaseInsensitive) == 0;
               });
    });
}

bool World::acceptsNumber(Service service, const QString &number)
{
    return isNumber(number) && !settings(service).refusedNumbers.contains(number);
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

QString World::accessTokenOf(const Account &account) const
{
    const auto found = std::ranges::find_if(m_accessTokens, [&](const AccessToken &known) {
        return known.service == account.service && known.accountId == account.id
            && (!known.expiresAt || *known.expiresAt > m_clock.now());
    });
    return found == m_accessTokens.end() ? QString() : found->token;
}

void World::revoke(Service service, const QString &token)
{
    std::erase_if(m_accessTokens,
                  [&](const AccessToken &known) { return known.service == service && known.token == token; });
    for (RefreshToken &known : m_refreshTokens) {
        if (known.service == service && known.token == token) {
            known.state = RefreshTokenState::Revoked;
            revokeFamily(known.family);
        }
    }
}

void World::revokeFamily(const QString &family)
{
    if (family.isEmpty()) {
        return;
    }
    std::erase_if(m_accessTokens, [&](const AccessToken &known) { return known.family == family; });
    for (RefreshToken &known : m_refreshTokens) {
        if (known.family == family) {
            known.state = RefreshTokenState::Revoked;
        }
    }
}

bool World::hasExpired(Service service, const QString &accessToken) const
{
    return std::ranges::any_of(m_accessTokens, [&](const AccessToken &known) {
        return known.service == service && known.token == accessToken && known.expiresAt
            && *known.expiresAt <= m_clock.now();
    });
}

TokenPair World::issueTokens(const Grant &grant)
{
    Grant inFamily = grant; // Which may be of the list that grows below.
    if (inFamily.family.isEmpty()) {
        inFamily.family = randomToken();
    }
    TokenPair pair;
    static_cast<Grant &>(pair.access) = inFamily;
    pair.access.token = randomToken();
    pair.access.issuedAt = m_clock.now();
    pair.access.expiresAt = m_clock.now().addSecs(settings(inFamily.service).accessTokenLifetimeSeconds);
    static_cast<Grant &>(pair.refresh) = inFamily;
    pair.refresh.token = randomToken();
    addToken(pair.access);
    addToken(pair.refresh);
    return pair;
}

tl::expected<TokenPair, AuthorizationFault> World::redeem(Service service, const QString &code,
                                                          const AuthorizationProof &proof)
{
    const auto grant = m_authorizations.redeem(service, code, proof);
    if (!grant) {
        revokeFamily(grant.error().family);
        return tl::make_unexpected(grant.error().fault);
    }
    return issueTokens(*grant);
}

tl::expected<TokenPair, RefreshTokenState> World::renew(Service service, const QString &refreshToken,
                                                        const QString &clientId)
{
    const auto found = std::ranges::find_if(m_refreshTokens, [&](const RefreshToken &known) {
        return known.service == service && known.token == refreshToken;
    });
    if (found == m_refreshTokens.end() || (!found->clientId.isEmpty() && found->clientId != clientId)) {
        return tl::make_unexpected(RefreshTokenState::Revoked);
    }
    if (found->state == RefreshTokenState::Revoked) {
        revokeFamily(found->family);
    }
    if (found->state != RefreshTokenState::Live) {
        return tl::make_unexpected(found->state);
    }
    found->state = RefreshTokenState::Revoked; // services.md: refresh tokens are single use.
    return issueTokens(*found);
}

void World::addClient(const ApiClient &client)
{
    m_clients.push_back(client);
}

std::optional<ApiClient> World::client(Service service, const QString &id) const
{
    const auto found = std::ranges::find_if(
        m_clients, [&](const ApiClient &known) { return known.service == service && known.id == id; });
    return found == m_clients.end() ? std::nullopt : std::optional(*found);
}

CodeRule World::codeRule(Service service)
{
    const Settings &rules = settings(service);
    return {rules.codeDigits, std::chrono::seconds(rules.codeLifetimeSeconds), rules.wrongCodesAllowed};
}

tl::expected<void, MessageRefusal> World::admitMessage(const Delivery &delivery)
{
    struct Rule
    {
        MessageLimit limit;
        QString key;
        int most;
        std::chrono::seconds window;
    };
    const Settings &rules = settings(delivery.service);
    const QString service = serviceName(delivery.service);
    QList<Rule> applied{
        {MessageLimit::Interval, service % u" channel "_s % delivery.channel % u' ' % delivery.to,
         rules.messageIntervalSeconds > 0 ? 1 : 0, std::chrono::seconds(rules.messageIntervalSeconds)},
        {MessageLimit::Number, service % u" to "_s % delivery.to, rules.messagesPerNumberLimit,
         std::chrono::hours(24)},
    };
    if (!delivery.accountId.isEmpty()) {
        applied.append({MessageLimit::User, service % u" user "_s % delivery.accountId,
                        rules.messagesPerUserLimit, std::chrono::hours(24)});
    }
    for (const Rule &rule : std::as_const(applied)) {
        if (const auto until = m_messageLimits.fullUntil(rule.key, rule.most, rule.window)) {
            return tl::make_unexpected(MessageRefusal{rule.limit, *until});
        }
    }
    for (const Rule &rule : std::as_const(applied)) {
        m_messageLimits.count(rule.key);
    }
    return {};
}

void World::send(Message message)
{
    message.id = static_cast<int>(m_messages.size()) + 1;
    message.at = m_clock.now();
    m_messages.append(message);
    emit messageSent(message);
}

void World::sendCode(const CodeKey &key, const CodeRule &rule, MessageKind kind, const QString &words)
{
    Message message;
    message.service = key.service;
    message.kind = kind;
    message.accountId = key.accountId;
    message.to = key.target;
    message.code = m_codes.issue(key, rule);
    message.text = words.arg(message.code);
    send(message);
}

LinkOutcome World::followLink(Service service, const QString &ticket)
{
    const auto taken = m_tickets.take(service, ticket);
    if (!taken) {
        return taken.error() == TicketFault::Expired ? LinkOutcome::Expired : LinkOutcome::Unknown;
    }
    Account *owner = account(service, taken->accountId);
    if (!owner) {
        return LinkOutcome::Unknown;
    }
    // Another account may have taken the address since the link was sent.
    if (isTaken(service, taken->kind, taken->target, owner->id)) {
        return LinkOutcome::AddressTaken;
    }
    owner->contacts(taken->kind).place({taken->target, true}, taken->placement);
    return LinkOutcome::Confirmed;
}

void World::clear()
{
    m_clock.reset();
    m_codes.clear();
    m_tickets.clear();
    m_authorizations.clear();
    m_requests.clear();
    m_messageLimits.clear();
    m_settings.clear();
    m_accounts.clear();
    m_accessTokens.clear();
    m_refreshTokens.clear();
    m_clients.clear();
    m_messages.clear();
    emit cleared();
}

} // namespace renumber::sandbox
