// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandboxprocess.h"
#include "subject.h"

#include <vector>

namespace renumber::test {

/// What differs between the services that the sandbox imitates; from sandbox/README.md.
struct SandboxColumn
{
    struct Person
    {
        QString token; ///< what follows "sample-token-"
        QString name; ///< the given name
    };

    QString id; ///< of the description and of the imitation
    QMap<State, Person> people; ///< besides those that all services have
    QJsonObject limit; ///< settings that refuse a second message, without a time
    QJsonObject announcedLimit; ///< the same with a time; empty: the service announces none
    QJsonObject featureOff; ///< empty: it cannot be switched off
    QJsonObject demandCurrentCode; ///< empty: no such thing
    QMap<description::SignInMethod, Entered> ways = {}; ///< by which Camille signs in, but for tokens
    QMap<description::SignInMethod, Entered> deskWays = {}; ///< by which a helpdesk does
    QString deskScope = {}; ///< what a helpdesk asks for in the browser
};

/// A service that ships with the program, against the sandbox's imitation.
class SandboxSubject : public Subject
{
public:
    /// \a sandbox has been started, and outlives this.
    SandboxSubject(SandboxProcess &sandbox, const SandboxColumn &column);

    QString name() const override { return m_service->description.name; }
    std::shared_ptr<const description::ConfiguredService> service() const override { return m_service; }
    void reset() override { m_sandbox.reset(); }

    QString token(State state) const override;
    std::optional<Entered> entered(description::SignInMethod method, State state) const override;
    std::optional<Entered> enteredByDesk(description::SignInMethod method) const override;
    std::shared_ptr<const description::ConfiguredService> desk() const override { return m_desk; }
    Truth truth(State state, account::ContactKind kind) override;
    QList<Sent> messages() override;
    void click(const Sent &message) override;

    void advanceClock(std::chrono::seconds by) override { m_sandbox.advanceClock(int(by.count())); }
    void setNextCode(const QString &code) override;
    void limitMessages(Announced announced) override;
    Offered switchFeatureOff() override { return apply(m_column.featureOff); }
    Offered demandCurrentCode() override { return apply(m_column.demandCurrentCode); }
    void spoilNext(description::Step step, Spoil how) override;

private:
    Offered apply(const QJsonObject &settings);
    /// What the sandbox calls the requests that \a call makes, such as "POST /users/*/phone".
    QString requestsOf(const description::Call &call) const;
    const description::Journey &phoneChange() const;

    SandboxProcess &m_sandbox;
    const SandboxColumn m_column;
    std::shared_ptr<const description::ConfiguredService> m_service;
    std::shared_ptr<const description::ConfiguredService> m_desk;
};

/// One subject for each description that ships. \a sandbox outlives them.
std::vector<std::unique_ptr<Subject>> sandboxSubjects(SandboxProcess &sandbox);

} // namespace renumber::test
