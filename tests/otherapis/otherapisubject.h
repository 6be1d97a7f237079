// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "imitatedapi.h"
#include "subject.h"

#include <vector>

namespace renumber::test {

/// A column of the conformance table for an API that no program of ours has ever seen: a description beside
/// the tests, and its imitation.
class OtherApiSubject : public Subject
{
public:
    /// What is particular to one API.
    struct Traits
    {
        QString file; ///< of its description
        QString basePath;
        QString primaryChoice;
        QString replaceAllChoice;
        description::Values answers; ///< to what a change asks for
        description::SignInMethod way; ///< besides tokens
    };
    OtherApiSubject(std::unique_ptr<ImitatedApi> api, const Traits &traits);

    QString name() const override;
    std::shared_ptr<const description::ConfiguredService> service() const override { return m_service; }
    void reset() override;

    QString token(State state) const override;
    std::optional<Entered> entered(description::SignInMethod method, State state) const override;
    Truth truth(State state, account::ContactKind kind) override;
    QList<Sent> messages() override;
    void click(const Sent &message) override;

    QString primaryChoice() const override { return m_traits.primaryChoice; }
    QString replaceAllChoice() const override { return m_traits.replaceAllChoice; }

    description::Values answers() const override { return m_traits.answers; }

    void advanceClock(std::chrono::seconds by) override;
    void setNextCode(const QString &code) override;
    void limitMessages(Announced announced) override;
    Offered switchFeatureOff() override;
    Offered demandCurrentCode() override { return Offered::No; }
    void spoilNext(description::Step step, Spoil how) override;

    ImitatedApi &api() { return *m_api; }

private:
    const std::unique_ptr<ImitatedApi> m_api;
    const Traits m_traits;
    const std::shared_ptr<const description::ConfiguredService> m_service;
};

/// Contactory: resources (resourceapi.h).
std::unique_ptr<OtherApiSubject> contactory();
/// Ringback: a password is asked for, codes come by call, too, and stand in a path (callbackapi.h).
std::unique_ptr<OtherApiSubject> ringback();
/// Oldtel: forms and lists of name and value (formapi.h).
std::unique_ptr<OtherApiSubject> oldtel();

} // namespace renumber::test
