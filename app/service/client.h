// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/configuredservice.h"
#include "service/replyreader.h"
#include "time/clock.h"

#include <QObject>

#include <chrono>
#include <memory>

class QNetworkAccessManager;

namespace renumber::net {
class HttpCall;
}

namespace renumber::service {

/// Bounds of one HTTP call.
struct CallLimits
{
    std::chrono::milliseconds deadline{30'000};
    qint64 maxReplyBytes = 1 << 20;
};

/// The calls of one operation, carried out one after the other; the first failure ends it.
/// Deleting or cancelling it ends the call under way without finished().
class Exchange : public QObject
{
    Q_OBJECT
public:
    /// Ends it without finished(); it deletes itself.
    void cancel();

signals:
    /// Exactly once, never before the event loop has been entered again, unless cancelled or deleted.
    void finished(const tl::expected<renumber::service::Outcome, renumber::service::Problem> &result);

private:
    friend class Client;
    struct Plan
    {
        std::shared_ptr<const ConfiguredService> service;
        Calls calls;
        Step step;
        Values values;
        CallLimits limits;
        time::Clock clock;
    };
    Exchange(QNetworkAccessManager &network, Plan plan, QObject *parent);
    void next();
    void handle(const Call &call, const net::HttpRequest &request,
                const tl::expected<net::HttpReply, net::TransportFailure> &result);
    /// Makes the addresses among \a kept absolute; false where one leads to another origin.
    bool resolveLinks(const Call &call, const QUrl &from, Values &kept) const;
    void fail(Problem problem);
    void failUnsent(ProblemKind kind, const QString &detail);
    void end(const tl::expected<Outcome, Problem> &result);

    QNetworkAccessManager &m_network;
    Plan m_plan;
    qsizetype m_index = 0;
    qsizetype m_accepted = 0; ///< calls that the service accepted
    Outcome m_outcome;
    net::HttpCall *m_call = nullptr;
    net::Reached m_reached = net::Reached::No; ///< Maybe once a call that changes something was accepted
};

/// Speaks to one service as its description says, with one access token.
class Client : public QObject
{
    Q_OBJECT
public:
    /// \a network outlives this.
    Client(QNetworkAccessManager &network, std::shared_ptr<const ConfiguredService> service,
           time::Clock clock, QObject *parent = nullptr);

    const ConfiguredService &service() const { return *m_service; }
    const Description &description() const { return m_service->description; }

    void setLimits(const CallLimits &limits) { m_limits = limits; }
    void setAccessToken(const QString &token) { m_session.insert(QStringLiteral("accessToken"), token); }
    /// BCP 47, such as "fr-FR": the language of the service's sentences and text messages.
    void setLanguage(const QString &language)
    {
        m_session.insert(QStringLiteral("language"), description().languageFor(language));
    }
    /// Forgets the access token and what was read with it.
    void forget();

    /// Carries \a calls out with \a values besides the session's. The exchange belongs to this client.
    Exchange *perform(const Calls &calls, Step step, const Values &values = {});
    /// Reads the account; see accountFrom(). What its calls keep, later calls may use.
    Exchange *readAccount();

private:
    QNetworkAccessManager &m_network;
    const std::shared_ptr<const ConfiguredService> m_service;
    const time::Clock m_clock;
    CallLimits m_limits;
    Values m_session;
    Values m_account; ///< kept by the last reading of the account
};

} // namespace renumber::service
