// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandboxprocess.h"
#include "verdict.h"

namespace renumber::test {

/// Whether a service does what it was asked for, where it gives no answer.
enum class Acting { AtOnce, Never };

/// What the sandbox's record holds.
struct Sent
{
    qsizetype messages = 0;
    qsizetype changing = 0; ///< requests that were not for reading
};

/// One service of the sandbox and the truth about the account that is changed, Camille's. Calls are such as
/// "POST /path".
class ImitatedService
{
public:
    /// \a id: such as "reachfive". Limits that the same person would come to are lifted.
    ImitatedService(SandboxProcess &sandbox, const QString &id);

    const QString &id() const { return m_id; }
    const QString &sendCall() const { return m_send; }
    const QStringList &submitCalls() const { return m_submit; }
    Reply reply() const { return m_id == QLatin1String("trivoreid") ? Reply::Needed : Reply::NotNeeded; }

    /// The number that it shows of whom it is about.
    QString phone() { return phoneOf(QStringLiteral("Camille")); }
    /// Likewise of somebody else with an account, by their given name.
    QString phoneOf(const QString &givenName);
    /// Their id there.
    QString idOf(const QString &givenName);
    Sent sent();
    /// How often it was asked for \a call.
    qsizetype received(const QString &call);
    /// The next \a call gets no answer.
    void leaveUnanswered(const QString &call, Acting acting);
    /// After this all is done that a program had asked for before it was killed, and no fault is left.
    void settle();

private:
    QJsonObject account(const QString &givenName);
    QJsonArray requests(const QString &method, const QString &path);

    SandboxProcess &m_sandbox;
    const QString m_id;
    QString m_send;
    QStringList m_submit;
};

} // namespace renumber::test
