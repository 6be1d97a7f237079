// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/lines.h"
#include "proving/codeproving.h"
#include "sandbox.h"
#include "time/utc.h"

#include <memory>

namespace renumber::test {

using namespace Qt::StringLiterals;

// Of the sandbox's sample people.
inline const auto camille = u"5f1a2b3c4d5e6f7081920a01"_s;
inline const auto robin = u"5f1a2b3c4d5e6f7081920a03"_s; // has no number
inline const auto dana = u"5f1a2b3c4d5e6f7081920a04"_s;
inline const auto alex = u"5f1a2b3c4d5e6f7081920a06"_s; // has two numbers
inline const auto camillesNumber = u"+33750253354"_s;
inline const auto freeNumber = u"+358401234567"_s;

inline const auto proofBegin = u"POST /sandbox-only/user/*/proof/begin"_s;
inline const auto proofFinish = u"POST /sandbox-only/user/*/proof/finish"_s;

/// An operator with somebody on the telephone, at a sandbox in this process.
class DeskCall
{
public:
    /// Acts for \a person, by the access token \a token.
    explicit DeskCall(const QString &person = camille, const QString &token = u"sample-token-operator"_s);

    sandbox::World &world() { return m_sandbox->world(); }
    sandbox::Settings &settings() { return world().settings(sandbox::Service::TrivoreId); }
    service::Client &client() { return *m_client; }
    time::Clock clock() const;
    /// The account of who is meant, as the service shows it.
    account::Account account();
    /// The contact that a proof of the description goes to, as it is on that account.
    account::Contact contactFor(const description::CodeProof &proof);
    const description::CodeProof &proof(const QString &id) const;
    /// A code by the proof \a id, for the contact that is on the account.
    std::unique_ptr<proving::CodeProving> proving(const QString &id = u"oldPhoneCode"_s);

    /// The next request that fits \a on has the fault \a kind.
    void spoil(const QString &on, sandbox::FaultKind kind);
    /// From now on nobody answers.
    void hangUp();

    qsizetype messages() { return world().messages().size(); }
    /// The newest code that was sent.
    QString code() { return world().messages().last().code; }
    /// As long as that, and another one.
    QString wrongCode() { return code() == u"000000" ? u"000001"_s : u"000000"_s; }
    /// How many requests had a path that ends so.
    qsizetype requests(const QString &ending);

private:
    std::unique_ptr<sandbox::Sandbox> m_sandbox = std::make_unique<sandbox::Sandbox>();
    net::Lines m_lines;
    std::unique_ptr<service::Client> m_client;
};

/// What came of \a proving's asking for its code.
proving::SendResult sent(proving::CodeProving &proving);
/// What came of checking \a code.
proving::ProofCheck checked(proving::CodeProving &proving, const QString &code);

/// \a check in words, such as "wrong codeExpired, 4 left, again".
QString inWords(const proving::ProofCheck &check);

} // namespace renumber::test
