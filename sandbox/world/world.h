// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "world/account.h"
#include "world/clock.h"
#include "world/codebook.h"
#include "world/message.h"
#include "world/ratelimiter.h"
#include "world/settings.h"

#include <QObject>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace renumber::sandbox {

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
    RateLimiter &requests() { return m_requests; }
    Settings &settings(Service service) { return m_settings[service]; }

    void addAccount(const Account &account);
    /// In the order in which they were added. The pointers stay good until clear().
    std::vector<Account *> accounts() const;
    /// Null when there is none.
    Account *account(Service service, const QString &id) const;
    /// Whether an account of `service` other than `exceptId` has `number` on it.
    bool isTaken(Service service, const QString &number, const QString &exceptId) const;

    void addToken(const AccessToken &token);
    void addToken(const RefreshToken &token);
    /// None when the token is unknown, was revoked or has expired.
    std::optional<AccessToken> accessToken(Service service, const QString &token) const;
    /// None when the token is unknown; a used one is found, as revoked.
    std::optional<RefreshToken> refreshToken(Service service, const QString &token) const;
    /// Ends a token of either sort.
    void revoke(Service service, const QString &token);

    /// What `service` settings say about codes.
    CodeRule codeRule(Service service);
    /// Whether one more message may go to `to`; counts it when it may.
    bool admitMessage(Service service, const QString &to);
    /// Records `message` with the next id and the present time, and shows it to whoever listens.
    void send(Message message);
    const QList<Message> &messages() const { return m_messages; }

    /// Forgets everything, the moved clock and changed settings included.
    void clear();

signals:
    void messageSent(const renumber::sandbox::Message &message);
    void cleared();

private:
    Clock m_clock;
    CodeBook m_codes{m_clock};
    RateLimiter m_requests{m_clock};
    RateLimiter m_messageLimits{m_clock};
    std::map<Service, Settings> m_settings;
    std::vector<std::unique_ptr<Account>> m_accounts;
    std::vector<AccessToken> m_accessTokens;
    std::vector<RefreshToken> m_refreshTokens;
    QList<Message> m_messages;
};

} // namespace renumber::sandbox
