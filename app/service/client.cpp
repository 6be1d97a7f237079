// SPDX-License-Identifier: Apache-2.0
#include "service/client.h"

#include "net/lines.h"
#include "service/linesfor.h"
#include "service/requestbuilder.h"
#include "wait/within.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace renumber::service {

Client::Client(net::Lines &lines, std::shared_ptr<const description::ConfiguredService> service,
               time::Clock clock, QObject *parent)
    : QObject(parent)
    , m_lines(lines)
    , m_service(std::move(service))
    , m_clock(std::move(clock))
{
}

void Client::setAccessToken(const QString &token)
{
    m_session.insert(description::VariableName("accessToken"), token);
    m_session.insert(description::VariableName("authorization"), QString(u"Bearer "_s + token));
}

void Client::mean(const AccountOwner &accountOwner)
{
    m_accountOwner->end();
    m_accountOwner = std::make_shared<AccountOwner>(accountOwner);
    m_account.clear();
}

void Client::expectPerson(const QString &userId, const QString &name)
{
    mean(AccountOwner::expected(userId, name));
}

void Client::choosePerson(const QString &userId)
{
    mean(userId.isEmpty() ? AccountOwner() : AccountOwner::chosen(userId));
}

void Client::meanTheSame(const Client &other)
{
    mean(*other.m_accountOwner);
    m_account = other.m_account;
}

void Client::meanNobody()
{
    mean(AccountOwner());
    m_accountOwner->end();
}

void Client::prepare(const description::Calls &calls)
{
    prepareLines(m_lines, *m_service, calls + description().read);
}

void Client::forget()
{
    m_lines.drop();
    m_session.remove(u"accessToken"_s);
    m_session.remove(u"authorization"_s);
    mean(AccountOwner());
}

namespace {

/// Whether a contact is being changed or verified with \a values, so that the account is read after the
/// \a step, to see what came of it. A proof has no new contact.
bool isReadBack(description::Step step, const description::Values &values)
{
    const bool isOfChange = step == description::Step::Send || step == description::Step::Resend
        || step == description::Step::Submit;
    return isOfChange && description::has(values, u"new"_s);
}

} // namespace

wait::Future<ExchangeResult> Client::perform(const description::Calls &calls, description::Step step,
                                             const description::Values &values, const net::Cookies &cookies)
{
    if (isReadBack(step, values))
        m_accountOwner->noteChange(description::toText(values.value(u"current"_s)),
                                   description::toText(values.value(u"new"_s)));
    return start(calls, step, values, Exchange::Reads::SomethingElse, {}, cookies);
}

wait::Future<ExchangeResult> Client::cancel(const description::Calls &calls,
                                            const description::Values &values, const Objection &objection)
{
    Problem late;
    late.kind = description::ProblemKind::TimedOut;
    late.acted = net::Acted::Maybe;
    const auto isReading = std::make_shared<bool>(objection != nullptr);
    const Objection noted = [objection, isReading](const ExchangeResult &reading) {
        *isReading = false;
        return objection(reading);
    };
    auto told = start(calls, description::Step::Cancel, values, Exchange::Reads::SomethingElse,
                      objection ? noted : Objection());
    return wait::within<ExchangeResult>(m_limits.cancelling, std::move(told), tl::unexpected(late))
        .map([isReading](const ExchangeResult &result) {
            if (result || !*isReading)
                return result;
            Problem unsent = result.error();
            unsent.acted = net::Acted::No;
            return ExchangeResult(tl::unexpected(unsent));
        });
}

wait::Future<ExchangeResult> Client::start(const description::Calls &calls, description::Step step,
                                           const description::Values &values, Exchange::Reads reads,
                                           const Objection &objection, const net::Cookies &cookies)
{
    expectLines(m_lines, *m_service, isReadBack(step, values) ? calls + description().read : calls);
    description::Values all = m_service->settings;
    all.insert(m_session);
    if (m_language)
        all.insert(description::VariableName("language"), description().languageFor(m_language()));
    all.insert(m_account);
    all.insert(values);
    auto accountOwner = step == description::Step::SignIn ? std::make_shared<AccountOwner>() : m_accountOwner;
    if (!accountOwner->userId().isUndefined())
        all.insert(description::VariableName("userId"), accountOwner->userId());
    Authorizer *authorizer = m_authorizer;
    if (authorizer)
        all.insert(authorizer->kept());
    Authorization authorization;
    authorization.cookies = cookies;
    // A change is given up where somebody signs out or goes: then nobody can be asked by the time it is sent.
    if (const auto now
        = authorizer && step == description::Step::Cancel ? authorizer->current() : std::nullopt) {
        insertAuthorization(all, *now);
        authorization = *now;
        authorizer = nullptr;
    }
    if (step == description::Step::Cancel && !authorizer) // and whose it is stays what it is now
        accountOwner = std::make_shared<AccountOwner>(*accountOwner);
    return Exchange::start(m_lines,
                           {m_service, calls, step, all, m_limits, m_clock, authorizer, m_authorizer,
                            authorization, accountOwner, reads, objection, m_witness},
                           this);
}

wait::Future<ExchangeResult> Client::readAccount()
{
    return start(description().read, description::Step::Read, {}, Exchange::Reads::Account)
        .map([this](const ExchangeResult &result) {
            if (result)
                m_account = result->kept;
            return result;
        });
}

wait::Future<ExchangeResult> Client::readWhoActs(const description::Calls &check, const QString &userId,
                                                 const QString &name, const description::Values &values)
{
    expectPerson(description::anyTakes(check, u"userId") ? userId : QString(),
                 description::anyTakes(check, u"name") ? name : QString());
    return start(check, description::Step::Read, values, Exchange::Reads::Account);
}

bool Client::canFind(const SearchTerm &term) const
{
    description::Values values = m_service->settings;
    values.insert(searchTermValues(term));
    const description::Calls &calls = description().find;
    return std::any_of(calls.cbegin(), calls.cend(), [&values](const description::Call &call) {
        return call.takes(u"people") && call.when.holds(values);
    });
}

wait::Future<ExchangeResult> Client::findPeople(const SearchTerm &term)
{
    return perform(description().find, description::Step::Read, searchTermValues(term));
}

} // namespace renumber::service
