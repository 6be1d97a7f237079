// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "change/runner.h"
#include "net/lines.h"
#include "sandboxprocess.h"

#include <QObject>

#include <functional>
#include <memory>

namespace renumber::test {

using namespace Qt::StringLiterals;

inline const auto camillesNumber = u"+33750253354"_s; // verified
inline const auto noasNumber = u"+33750253355"_s; // not verified
inline const auto takenNumber = u"+14155550199"_s; // Dana's
inline const auto refusedNumber = u"+14155550100"_s;
inline const auto freeNumber = u"+358401234567"_s;
inline const auto freeAddress = u"camille.new@example.com"_s;

/// The codes that were sent to a number or address, oldest first.
using Inbox = std::function<QStringList(const QString &to)>;

/// All messages of \a sandbox, which outlives what is returned.
Inbox codesIn(SandboxProcess &sandbox);

/// What a person wants of a service.
struct Wish
{
    change::Aim aim = change::Aim::Change;
    account::ContactKind kind = account::ContactKind::Phone;
    QString target = {}; ///< not for Aim::Verify
    QMap<QString, bool> choices = {}; ///< those that differ from the description's defaults
};

/// A change carried out as a service's description says, with every press counted.
class Journey : public QObject
{
    Q_OBJECT
public:
    /// With the access token \a token; where it is empty, by what client() is authorized with. \a inbox is
    /// what the person's telephone shows.
    Journey(const std::shared_ptr<const description::ConfiguredService> &service, const QString &token,
            Inbox inbox);
    /// On ReachFive's imitation in \a sandbox, which outlives this. \a token is a sample token.
    Journey(SandboxProcess &sandbox, const QString &token);
    ~Journey() override;

    void setDeadline(std::chrono::milliseconds deadline);
    service::Client &client() { return *m_client; }
    change::Runner &runner() { return *m_runner; }

    /// The account as the service shows it now.
    tl::expected<account::Account, service::Problem> readAccount();
    /// How \a wish would be fulfilled, by the account as it is now; none where the service cannot.
    std::optional<change::Plan> planFor(const Wish &wish);

    // What a person does; each waits until the service has answered.
    void changeTo(const QString &number);
    void verifyCurrent();
    void begin(const change::Plan &plan, const description::Values &answers = {});
    /// Goes on with what was begun elsewhere.
    void adopt(const change::Plan &plan);
    void enterCode(const QString &code, const QString &currentCode = {});
    /// Enters the code of the newest message to the target, and to the current contact if one was asked for.
    void enterNewestCode();
    void sendToCurrent();
    void resend();
    void resendBy(const description::Channel &channel);
    void askAgain();
    void cancel();
    /// From wherever the change stands, what a patient person does until it is done, or ten steps have not
    /// helped.
    void carryOn();

    const description::Description &description() const { return m_client->description(); }
    const change::Change &change() const { return m_runner->change(); }
    const change::Plan &plan() const { return m_runner->change().plan; }
    const change::Phase &phase() const { return m_runner->change().phase; }
    template <typename Phase> bool is() const { return std::holds_alternative<Phase>(phase()); }
    template <typename Phase> const Phase &as() const { return std::get<Phase>(phase()); }
    /// What was asked of the service last: Send, Resend or Submit.
    description::Step lastStep() const { return m_lastStep; }
    /// What the present phase has to say against the change.
    std::optional<service::Problem> problem() const;
    /// The phase and its problem, such as "Failed numberInUse".
    QString summary() const;

    /// Presses that may have a message sent: of Update, of Verify and of Send again.
    int presses() const { return m_presses; }
    /// Those after which the person was told that a message was sent.
    int announced() const { return m_announced; }

private:
    void press(description::Step step);
    void waitForAnswer();
    void waitForMessage();

    const Inbox m_inbox;
    net::Lines m_lines;
    std::unique_ptr<service::Client> m_client;
    std::unique_ptr<change::Runner> m_runner;
    description::Step m_lastStep = description::Step::Send;
    int m_presses = 0;
    int m_announced = 0;
};

} // namespace renumber::test
