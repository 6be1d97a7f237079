// SPDX-License-Identifier: Apache-2.0
#include "proving/codeproving.h"

#include "service/codefacts.h"
#include "service/requestbuilder.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace renumber::proving {

using description::ProblemKind;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CodeProving)
};

/// For what nobody was asked for.
service::Problem unasked(ProblemKind kind, const QString &detail = {})
{
    service::Problem problem;
    problem.kind = kind;
    problem.detail = detail;
    return problem;
}

/// Of a code that this cannot have checked, nor later on.
ProofCheck neverChecked(const service::Problem &problem)
{
    return {Verdict::NotChecked, problem, std::nullopt, false};
}

/// \a wanted as \a account shows it, be it among the others of its kind; none where it is not there any more.
std::optional<account::Contact> onAccount(const account::Account &account, const account::Contact &wanted)
{
    const account::Contact shown = account.contact(wanted.kind);
    if (account::sameContact(wanted.kind, shown.value, wanted.value))
        return shown;
    for (const account::OtherContact &other : shown.others) {
        if (account::sameContact(wanted.kind, other.value, wanted.value))
            return account::Contact{wanted.kind, other.value, other.verification, {}};
    }
    return std::nullopt;
}

} // namespace

CodeProving::CodeProving(service::Client &client, const description::CodeProof &proof,
                         const account::Contact &contact, time::Clock clock)
    : m_client(client)
    , m_proof(proof)
    , m_contact(contact)
    , m_clock(std::move(clock))
    , m_owner(client.accountOwner())
{
}

bool CodeProving::canCheck() const
{
    return m_stage == Stage::Out || (m_stage == Stage::MayBeOut && !m_proof.checkNeedsSend);
}

change::Delivery CodeProving::delivery() const
{
    const bool isKnown = m_stage == Stage::Out || m_stage == Stage::Over;
    return isKnown ? change::Delivery::Confirmed : change::Delivery::Unknown;
}

void CodeProving::prepare()
{
    if (m_stage == Stage::Unsent)
        m_client.prepare(m_proof.send);
    else if (canCheck())
        m_client.prepare(m_proof.check);
}

std::optional<service::Problem> CodeProving::whyNotSendable() const
{
    if (m_stage != Stage::Unsent || isBusy())
        return unasked(ProblemKind::NoCall, Words::tr("this code was asked for already"));
    if (m_contact.kind != m_proof.of || !m_contact.isSet())
        return unasked(ProblemKind::NoCall, Words::tr("there is no contact that the code could go to"));
    if (m_owner->isOver())
        return service::cameTooLate();
    return std::nullopt;
}

wait::Future<SendResult> CodeProving::send()
{
    if (const auto why = whyNotSendable())
        return wait::ready(SendResult(tl::unexpected(*why)));
    const wait::Promise<SendResult> promise;
    wait::Future<SendResult> future = promise.future();
    promise.whenCancelled([this] { m_work.cancel(); });
    m_work = m_client.readAccount();
    m_work.then(
        [this, promise](const service::ExchangeResult &reading) { sendIfStillThere(reading, promise); });
    return future;
}

void CodeProving::sendIfStillThere(const service::ExchangeResult &reading,
                                   const wait::Promise<SendResult> &promise)
{
    if (!reading) {
        service::Problem problem = reading.error();
        problem.acted = net::Acted::No; // what sends was not sent
        promise.end(tl::unexpected(problem));
        return;
    }
    const auto contact = onAccount(service::accountFrom(reading->taken), m_contact);
    if (!contact || m_owner->isOver()) {
        promise.end(tl::unexpected(contact ? service::cameTooLate() : unasked(ProblemKind::AnotherContact)));
        return;
    }
    m_contact = *contact;
    description::Values values;
    service::insertCurrent(values, m_contact);
    m_stage = Stage::MayBeOut;
    m_sent = SentProof{m_contact.value, m_clock(), std::nullopt, m_proof.code.entries};
    if (m_proof.code.lifetime)
        m_sent->expiresAt = m_sent->askedAt.addSecs(m_proof.code.lifetime->count());
    m_work = m_client.perform(m_proof.send, description::Step::Send, values);
    m_work.then([this, promise](const service::ExchangeResult &result) { promise.end(takeSent(result)); });
}

SendResult CodeProving::takeSent(const service::ExchangeResult &result)
{
    if (!result) {
        if (result.error().acted == net::Acted::No) {
            m_stage = Stage::Unsent;
            m_sent.reset();
        }
        return tl::unexpected(result.error());
    }
    m_stage = Stage::Out;
    m_kept = result->kept;
    const service::CodeFacts facts = service::codeFactsFrom(result->taken, m_clock());
    if (facts.expiresAt)
        m_sent->expiresAt = facts.expiresAt;
    if (facts.entriesLeft)
        m_sent->entriesLeft = facts.entriesLeft;
    return *m_sent;
}

wait::Future<ProofCheck> CodeProving::check(const QString &code)
{
    if (isBusy())
        return wait::ready(notChecked(
            unasked(ProblemKind::NoCall, Words::tr("the service has not answered yet")), entries()));
    if (!canCheck())
        return wait::ready(neverChecked(unasked(ProblemKind::NoCodeOutstanding)));
    if (m_owner->isOver())
        return wait::ready(neverChecked(service::cameTooLate()));
    description::Values values = m_kept;
    service::insertCurrent(values, m_contact);
    values.insert(description::VariableName("code"), code);
    const wait::Promise<ProofCheck> promise;
    wait::Future<ProofCheck> future = promise.future();
    promise.whenCancelled([this] {
        m_work.cancel();
        m_before = Entries::Before::OneUnanswered;
    });
    m_work = m_client.perform(m_proof.check, description::Step::Submit, values);
    m_work.then([this, promise](const service::ExchangeResult &result) { promise.end(takeChecked(result)); });
    return future;
}

ProofCheck CodeProving::takeChecked(const service::ExchangeResult &result)
{
    const ProofCheck check = judge(result, entries());
    switch (check.verdict) {
    case Verdict::Right:
        m_stage = Stage::Over;
        break;
    case Verdict::NotKnown:
        m_before = Entries::Before::OneUnanswered;
        break;
    case Verdict::Wrong:
        m_before = Entries::Before::AllAnswered;
        break;
    case Verdict::NotChecked:
        break;
    }
    m_sent->entriesLeft = check.entriesLeft;
    return check;
}

Entries CodeProving::entries() const
{
    return {m_proof.code.entries, m_sent ? m_sent->entriesLeft : m_proof.code.entries, m_before};
}

} // namespace renumber::proving
