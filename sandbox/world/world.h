// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "world/account.h"
#include "world/authorizationbook.h"
#include "world/clock.h"
#include "world/codebook.h"
#include "world/message.h"
#include "world/ratelimiter.h"
#include "world/settings.h"
#include "world/ticketbook.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace renumber::sandbox {

/// Where a message goes. Numbers, users and channels have limits of their own.
struct Delivery
{
    Service service = Service::ReachFive;
    QString accountId; ///< Empty: not known.
    QString to;
    QString channel; ///< What the message is for, where a service counts by that.
};

enum class MessageLimit { Interval, Number, User };

/// A message was one too many.
struct MessageRefusal
{
    MessageLimit limit = MessageLimit::Number;
    QDateTime until; ///< When the next one may be sent.
};

enum class LinkOutcome { Confirmed, Unknown, Expired, AddressTaken };

/// Everything that the imitated services know: accounts, tokens, outstanding codes, messages sent, the time.
/// It is the truth that tests compare a client's words with. It knows nothing of how a service speaks.
class World : public QObject
{
    Q_OBJECT

public:
    explicit World(QObject *parent = nullptr);
    ~World() override;

    Clock &clock() { return m_clock; }
    const Clock &clock() const { return m_clock; }
    CodeBook &codes() { return m_codes; }
    TicketBook &tickets() { return m_tickets; }
    AuthorizationBook &authorizations() { return m_authorizations; }
    RateLimiter &requests() { return m_requests; }
    Settings &settings(Service service) { return m_settings[service]; }

    void addAccount(const Account &account);
    /// In the order in which they were added. The pointers stay good until clear().
    std::vector<Account *> accounts() const;
    /// Null when there is none.
    Account *account(Service service, const QString &id) const;
    /// The first account of `service` that `matches`; null when there is none.
    Account *findAccount(Service service, const std::function<bool(const Account &)> &matches) const;
    /// Whether an account of `service` other than `exceptId` has `value` on it. Email addresses are compared
    /// without regard to case.
    bool isTaken(Service service, ContactKind kind, const QString &value, const QString &exceptId) const;
    /// Whether `number` is well formed and not one that the settings of `service` refuse.
    bool acceptsNumber(Service service, const QString &number);

    void addToken(const AccessToken &token);
    void addToken(const RefreshToken &token);
    /// None when the token is unknown, was revoked or has expired.
    std::optional<AccessToken> accessToken(Service service, const QString &token) const;
    /// The first access token of `account` that is good; empty when there is none.
    QString accessTokenOf(const Account &account) const;
    /// Whether there was such an access token, whose time has passed.
    bool hasExpired(Service service, const QString &accessToken) const;
    /// New tokens, which live as long as the settings say; in a new family, unless `grant` names one.
    TokenPair issueTokens(const Grant &grant);
    /// Trades an authorization code for tokens. One that was used before ends what it gave (RFC 6749, 4.1.2).
    tl::expected<TokenPair, AuthorizationFault> redeem(Service service, const QString &code,
                                                       const AuthorizationProof &proof);
    /// Trades a refresh token, which works once, for new tokens. An unknown one counts as revoked, and so
    /// does that of another client. One that was used before ends all tokens of its family: somebody else may
    /// have been the one who used it (RFC 9700, 4.14.2).
    tl::expected<TokenPair, RefreshTokenState> renew(Service service, const QString &refreshToken,
                                                     const QString &clientId);
    void addClient(const ApiClient &client);
    /// None when there is no such client.
    std::optional<ApiClient> client(Service service, const QString &id) const;
    /// Ends an access token, or a refresh token and with it all of its family (RFC 7009, 2.1).
    void revoke(Service service, const QString &token);
    /// Ends all tokens that share `family`.
    void revokeFamily(const QString &family);

    /// What `service` settings say about codes.
    CodeRule codeRule(Service service);
    /// Whether one more message may be sent; counts it when it may.
    tl::expected<void, MessageRefusal> admitMessage(const Delivery &delivery);
    /// Records `message` with the next id and the present time, and shows it to whoever listens.
    void send(Message message);
    /// Issues a code for `key` and sends it to the key's target, in `words`, which have %1 for it.
    void sendCode(const CodeKey &key, const CodeRule &rule, MessageKind kind, const QString &words);
    /// Does what opening the link in a message does: the pending email address that it was sent to is
    /// confirmed and replaces all others.
    LinkOutcome followLink(Service service, const QString &ticket);
    const QList<Message> &messages() const { return m_messages; }

    /// Forgets everything, the moved clock and changed settings included.
    void clear();

signals:
    void messageSent(const renumber::sandbox::Message &message);
    void cleared();

private:
    Clock m_clock;
    CodeBook m_codes{m_clock};
    TicketBook m_tickets{m_clock};
    AuthorizationBook m_authorizations{m_clock};
    RateLimiter m_requests{m_clock};
    RateLimiter m_messageLimits{m_clock};
    std::map<Service, Settings> m_settings;
    std::vector<std::unique_ptr<Account>> m_accounts;
    std::vector<AccessToken> m_accessTokens;
    std::vector<RefreshToken> m_refreshTokens;
    std::vector<ApiClient> m_clients;
    QList<Message> m_messages;
};

} // namespace renumber::sandbox
