// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "change/runner.h"
#include "sandboxprocess.h"

#include <QNetworkAccessManager>
#include <QObject>

#include <memory>

namespace renumber::test {

using namespace Qt::StringLiterals;

inline const auto camillesNumber = u"+33750253354"_s; // verified
inline const auto noasNumber = u"+33750253355"_s; // not verified
inline const auto takenNumber = u"+14155550199"_s; // Dana's
inline const auto refusedNumber = u"+14155550100"_s;
inline const auto freeNumber = u"+358401234567"_s;

/// A change carried out against a sandbox as the shipped description says, with every press counted.
class Journey : public QObject
{
    Q_OBJECT
public:
    /// \a sandbox outlives this. \a token is a sample token, such as "sample-token-verified".
    Journey(SandboxProcess &sandbox, const QString &token);
    ~Journey() override;

    void setDeadline(std::chrono::milliseconds deadline);
    service::Client &client() { return *m_client; }
    change::Runner &runner() { return *m_runner; }

    /// The account as the service shows it now.
    tl::expected<account::Account, service::Problem> readAccount();

    // What a person does; each waits until the service has answered.
    void changeTo(const QString &number);
    void verifyCurrent();
    void enterCode(const QString &code);
    /// Enters the code of the newest message to the target.
    void enterNewestCode();
    void resend();
    void askAgain();
    /// From wherever the change stands, what a patient person does until it is done, or ten steps have not
    /// helped.
    void carryOn();

    const change::Phase &phase() const { return m_runner->change().phase; }
    template <typename Phase> bool is() const { return std::holds_alternative<Phase>(phase()); }
    template <typename Phase> const Phase &as() const { return std::get<Phase>(phase()); }
    /// The phase and its problem, such as "Failed numberInUse".
    QString summary() const;

    /// Presses that may text a person: of Update and of Send again.
    int presses() const { return m_presses; }

private:
    void begin(change::Aim aim, const QString &target);
    void waitForAnswer();

    SandboxProcess &m_sandbox;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<service::Client> m_client;
    std::unique_ptr<change::Runner> m_runner;
    int m_presses = 0;
};

} // namespace renumber::test
