// SPDX-License-Identifier: Apache-2.0
// That what an exchange does and brings is about the one who is meant.
#include "service/exchange.h"

#include "service/linesfor.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace renumber::service {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

} // namespace

std::optional<Problem> Exchange::problemOf(AccountOwner::Verdict verdict) const
{
    description::ProblemKind kind = description::ProblemKind::UnexpectedReply;
    QString detail;
    switch (verdict) {
    case AccountOwner::Verdict::Theirs:
        return std::nullopt;
    case AccountOwner::Verdict::SomebodyElses:
        kind = description::ProblemKind::AnotherPerson;
        break;
    case AccountOwner::Verdict::OfAnotherName:
        kind = description::ProblemKind::AnotherName;
        break;
    case AccountOwner::Verdict::Unsaid:
        detail = Words::tr("the reply does not say whose account it is");
        break;
    }
    Problem problem = unusable(m_plan.service->description, m_reply, m_plan.values, kind, detail);
    problem.acted = m_acted; // reading somebody else's account has changed nothing
    return problem;
}

/// Once somebody else is meant, a reading is of no use any more, and whoever is asked for an authorization
/// may give theirs. Only what brought its own along goes on: the service is told of a change that is given
/// up.
bool Exchange::isTooLate() const
{
    return m_plan.accountOwner->isOver() && (m_plan.step == description::Step::Read || m_plan.authorizer);
}

std::optional<Problem> Exchange::notTheirs(const description::Values &taken)
{
    if (isTooLate())
        return cameTooLate();
    const AccountOwner::Verdict verdict = m_plan.accountOwner->checkReply(taken);
    // Few replies tell; of those that read the account, one has to.
    return verdict == AccountOwner::Verdict::Unsaid ? std::nullopt : problemOf(verdict);
}

bool Exchange::hasToMakeSure(const description::Call &call) const
{
    return (m_plan.objection && !m_isUnobjected) || isOwnerInDoubt(call);
}

bool Exchange::isOwnerInDoubt(const description::Call &call) const
{
    // Those of a sign-in are about whoever signs in.
    if (m_plan.step == description::Step::Read || m_plan.step == description::Step::SignIn)
        return false;
    // A path that names the person says whose account is meant, whoever's the token is.
    return m_plan.accountOwner->isInDoubt()
        || (m_authorization.owner == TokenOwner::Unconfirmed && m_plan.accountOwner->isKnown()
            && !call.target.variables().contains(u"userId"_s));
}

/// Whether a reading would go by the id of whoever is meant, with a token of which nothing has told that it
/// is theirs.
bool Exchange::provesNothing() const
{
    return m_plan.reads == Reads::Account && m_authorization.owner == TokenOwner::Unconfirmed
        && !m_plan.accountOwner->isChosen() && description::has(m_plan.values, u"userId"_s);
}

/// Reads the account, and only then sends \a call.
void Exchange::makeSure(const description::Call &call)
{
    const description::Calls &reading = m_plan.service->description.read;
    expectLines(m_lines, *m_plan.service, reading);
    Plan plan = m_plan;
    plan.calls = reading;
    plan.step = description::Step::Read;
    plan.reads = Reads::Account;
    // What it brings is none of what was asked for, and not what later calls go by.
    plan.values = m_own;
    plan.values.insert(m_authorization.kept);
    for (const QString &name : {u"accessToken"_s, u"authorization"_s, u"userId"_s}) {
        if (description::has(m_plan.values, name))
            plan.values.insert(name, m_plan.values.value(name));
    }
    // A reading by the id would tell of the person, and nothing of whose the token is.
    if (!m_plan.accountOwner->isChosen())
        plan.values.remove(u"userId"_s);
    plan.authorizer = nullptr;
    plan.keeper = nullptr; // the call goes out with the very sign-in that it is made with
    plan.authorization = m_authorization;
    plan.authorization.cookies = m_cookies;
    plan.objection = {};
    m_makingSure = start(m_lines, plan, this);
    m_makingSure.then([this, call](const ExchangeResult &result) { checkOwner(call, result); });
}

void Exchange::checkOwner(const description::Call &call, const ExchangeResult &reading)
{
    noteOpened(reading);
    if (m_plan.objection && !m_isUnobjected) {
        m_isUnobjected = true;
        if (const auto problem = m_plan.objection(reading)) {
            fail(*problem);
            return;
        }
        if (!reading && !isOwnerInDoubt(call)) {
            send(call);
            return;
        }
    }
    if (reading) {
        m_authorization.owner = TokenOwner::Known;
        if (!m_plan.accountOwner->userId().isUndefined())
            m_plan.values.insert(description::VariableName("userId"), m_plan.accountOwner->userId());
        send(call);
        return;
    }
    Problem problem = reading.error();
    problem.acted = net::Acted::No; // the call itself was not sent
    if (mayTryAgain(problem)) {
        renew(call);
        return;
    }
    m_plan.values.remove(u"requestId"_s); // of another call
    fail(problem);
}

/// Tells whoever gave the token what it opens, by how a \a reading of the account with it ended.
void Exchange::noteOpened(const ExchangeResult &reading)
{
    if (!m_plan.authorizer)
        return;
    if (reading)
        m_plan.authorizer->noteOpened(m_authorization, Authorizer::Opened::TheirAccount);
    else if (reading.error().kind == description::ProblemKind::AnotherPerson
             || reading.error().kind == description::ProblemKind::AnotherName)
        m_plan.authorizer->noteOpened(m_authorization, Authorizer::Opened::AnothersAccount);
}

} // namespace renumber::service
