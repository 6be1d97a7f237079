// SPDX-License-Identifier: Apache-2.0
#include "service/client.h"

#include "net/httpcall.h"
#include "net/origin.h"
#include "service/requestbuilder.h"

#include <QCoreApplication>
#include <QUuid>

#include <array>

using namespace Qt::StringLiterals;

namespace renumber::service {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Client)
};

QString nameOf(Step step)
{
    static constexpr std::array names{"read", "send", "resend", "submit", "cancel"};
    return QString::fromLatin1(names.at(size_t(step)));
}

bool sendsRequestId(const Call &call)
{
    return std::any_of(call.headers.cbegin(), call.headers.cend(), [](const HeaderTemplate &header) {
        return header.value.variables().contains(u"requestId"_s);
    });
}

} // namespace

Exchange::Exchange(QNetworkAccessManager &network, Plan plan, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_plan(std::move(plan))
{
    // Queued, so that whoever asked for this has connected by the time it can end.
    QMetaObject::invokeMethod(this, &Exchange::next, Qt::QueuedConnection);
}

void Exchange::cancel()
{
    if (m_call)
        m_call->cancel();
    m_call = nullptr;
    m_index = m_plan.calls.size() + 1;
    disconnect();
    deleteLater();
}

void Exchange::next()
{
    while (m_index < m_plan.calls.size() && !m_plan.calls.at(m_index).when.holds(m_plan.values))
        ++m_index;
    if (m_index > m_plan.calls.size())
        return; // cancelled before it began
    if (m_index == m_plan.calls.size()) {
        // Where no call applied the service knows nothing of the step, so that it cannot have accepted it.
        if (m_accepted > 0)
            end(m_outcome);
        else
            failUnsent(ProblemKind::FeatureOff,
                       Words::tr("the service description has no call for this case"));
        return;
    }
    const Call &call = m_plan.calls.at(m_index);
    auto name = call.target.missingInPath(m_plan.values);
    if (!call.link.isEmpty() && !has(m_plan.values, call.link))
        name = call.link;
    if (name) {
        // A path with a hole in it means something else: "/changes/" is not "/changes/7". What a code is
        // entered with, the call that sent the code would have given.
        const bool isAboutCode = m_plan.step == Step::Submit || m_plan.step == Step::Resend;
        failUnsent(isAboutCode ? ProblemKind::NoCodeOutstanding : ProblemKind::UnexpectedReply,
                   //: %1: a variable of a service description
                   Words::tr("there is no value for {%1}").arg(*name));
        return;
    }
    m_plan.values.insert(u"requestId"_s, QUuid::createUuid().toString(QUuid::WithoutBraces));
    net::HttpRequest request = buildRequest(m_plan.service->base, call, m_plan.values);
    request.label = m_plan.service->description.id + u' ' + nameOf(m_plan.step);
    request.deadline = m_plan.limits.deadline;
    request.maxReplyBytes = m_plan.limits.maxReplyBytes;
    if (net::originOf(request.url) != m_plan.service->origin) {
        fail(problemFrom({net::TransportError::NotAllowed, net::Reached::No}));
        return;
    }
    m_call = net::HttpCall::start(m_network, request, this);
    connect(m_call, &net::HttpCall::finished, this,
            [this, call, request](const net::HttpResult &result) { handle(call, request, result); });
}

bool Exchange::resolveLinks(const Call &call, const QUrl &from, Values &kept) const
{
    for (const Take &take : call.keep) {
        if (!take.link || !kept.contains(take.name))
            continue;
        const QUrl link = from.resolved(QUrl(toText(kept.value(take.name)), QUrl::StrictMode));
        if (!net::isAllowed(link) || net::originOf(link) != m_plan.service->origin)
            return false; // it would take the token elsewhere
        kept.insert(take.name, link.toString(QUrl::FullyEncoded));
    }
    return true;
}

void Exchange::handle(const Call &call, const net::HttpRequest &request, const net::HttpResult &result)
{
    m_call = nullptr;
    if (!result) {
        fail(problemFrom(result.error()));
        return;
    }
    const auto outcome
        = readReply(m_plan.service->description, call, m_plan.step, *result, m_plan.clock(), m_plan.values);
    if (!outcome) {
        fail(outcome.error());
        return;
    }
    if (call.method != "GET")
        m_reached = net::Reached::Maybe;
    Values kept = outcome->kept;
    if (!resolveLinks(call, request.url, kept)) {
        Problem problem;
        problem.reached = net::Reached::Maybe;
        problem.detail = tr("the reply leads to another server");
        fail(problem);
        return;
    }
    m_outcome.taken.insert(outcome->taken);
    m_outcome.kept.insert(kept);
    m_plan.values.insert(outcome->taken);
    m_plan.values.insert(kept);
    ++m_accepted;
    ++m_index;
    next();
}

void Exchange::fail(Problem problem)
{
    // An earlier call of the same operation was accepted: the operation as a whole is no longer untouched.
    if (m_reached == net::Reached::Maybe)
        problem.reached = net::Reached::Maybe;
    if (problem.requestId.isEmpty() && sendsRequestId(m_plan.calls.at(m_index)))
        problem.requestId = toText(m_plan.values.value(u"requestId"_s));
    end(tl::unexpected(problem));
}

void Exchange::failUnsent(ProblemKind kind, const QString &detail)
{
    Problem problem;
    problem.kind = kind;
    problem.reached = m_reached;
    problem.detail = detail;
    end(tl::unexpected(problem));
}

void Exchange::end(const tl::expected<Outcome, Problem> &result)
{
    deleteLater();
    emit finished(result);
}

Client::Client(QNetworkAccessManager &network, std::shared_ptr<const ConfiguredService> service,
               time::Clock clock, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_service(std::move(service))
    , m_clock(std::move(clock))
{
}

void Client::forget()
{
    m_session.remove(u"accessToken"_s);
    m_account.clear();
}

Exchange *Client::perform(const Calls &calls, Step step, const Values &values)
{
    Values all = m_service->settings;
    all.insert(m_session);
    all.insert(m_account);
    all.insert(values);
    return new Exchange(m_network, {m_service, calls, step, all, m_limits, m_clock}, this);
}

Exchange *Client::readAccount()
{
    Exchange *exchange = perform(description().read, Step::Read);
    connect(exchange, &Exchange::finished, this, [this](const tl::expected<Outcome, Problem> &result) {
        if (!result)
            return;
        m_account = result->kept;
        if (has(result->taken, u"userId"_s))
            m_account.insert(u"userId"_s, result->taken.value(u"userId"_s));
    });
    return exchange;
}

} // namespace renumber::service
