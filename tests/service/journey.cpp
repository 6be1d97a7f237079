// SPDX-License-Identifier: Apache-2.0
#include "journey.h"

#include "net/network.h"
#include "shippeddescription.h"

#include <QSignalSpy>
#include <QTest>

namespace renumber::test {

using namespace change;

namespace {

constexpr int patience = 30'000; // milliseconds; a loaded machine is slow, a hang is for ever

bool isWaiting(const Phase &phase)
{
    const auto *unsettled = std::get_if<Unsettled>(&phase);
    return std::holds_alternative<Requesting>(phase) || std::holds_alternative<Submitting>(phase)
        || std::holds_alternative<ReadingBack>(phase) || (unsettled && unsettled->asking == Asking::Yes);
}

QString named(const std::optional<service::Problem> &problem)
{
    return problem ? QString(u' ' + service::nameOf(problem->kind)) : QString();
}

} // namespace

Journey::Journey(SandboxProcess &sandbox, const QString &token)
    : m_sandbox(sandbox)
    , m_network(net::makeNetworkAccess())
    , m_client(std::make_unique<service::Client>(
          *m_network, serviceAt(sandbox.baseUrl(), shippedDescription()), time::systemClock))
    , m_runner(std::make_unique<Runner>(*m_client, time::systemClock))
{
    m_client->setAccessToken(token);
    m_client->setLanguage(u"en"_s);
}

Journey::~Journey() = default;

void Journey::setDeadline(std::chrono::milliseconds deadline)
{
    service::CallLimits limits;
    limits.deadline = deadline;
    m_client->setLimits(limits);
}

tl::expected<account::Account, service::Problem> Journey::readAccount()
{
    std::optional<tl::expected<service::Outcome, service::Problem>> result;
    service::Exchange *exchange = m_client->readAccount();
    QSignalSpy finished(exchange, &service::Exchange::finished);
    connect(exchange, &service::Exchange::finished, this,
            [&](const tl::expected<service::Outcome, service::Problem> &r) { result = r; });
    if (!finished.wait(patience))
        QTest::qFail("reading the account has no end", __FILE__, __LINE__);
    return result.value_or(tl::unexpected(service::Problem())).map([](const service::Outcome &outcome) {
        return service::accountFrom(outcome.taken);
    });
}

void Journey::changeTo(const QString &number)
{
    begin(Aim::Change, number);
}

void Journey::verifyCurrent()
{
    begin(Aim::Verify, {});
}

void Journey::begin(Aim aim, const QString &target)
{
    const auto account = readAccount();
    if (!account)
        qFatal("the account could not be read before the change");
    const account::Contact phone = account->contact(account::ContactKind::Phone);
    m_runner->begin(m_runner->planFor(aim, phone, aim == Aim::Verify ? phone.value : target).value());
    ++m_presses;
    waitForAnswer();
}

void Journey::enterCode(const QString &code)
{
    m_runner->enterCode(code);
    waitForAnswer();
}

void Journey::enterNewestCode()
{
    enterCode(m_sandbox.lastCode(m_runner->change().plan.target));
}

void Journey::resend()
{
    m_runner->resend();
    ++m_presses;
    waitForAnswer();
}

void Journey::askAgain()
{
    m_runner->askAgain();
    waitForAnswer();
}

void Journey::carryOn()
{
    const Plan plan = m_runner->change().plan;
    for (int step = 0; step < 10 && !is<Done>(); ++step) {
        if (is<Unsettled>())
            askAgain();
        else if (is<Failed>())
            begin(plan.aim, plan.target);
        else if (is<AwaitingCode>()
                 && (m_sandbox.messages(plan.target).isEmpty() || (step > 0 && as<AwaitingCode>().problem)))
            resend();
        else if (is<AwaitingCode>())
            enterNewestCode();
    }
}

QString Journey::summary() const
{
    if (is<Done>())
        return u"Done"_s;
    if (is<Failed>())
        return u"Failed"_s + named(as<Failed>().problem);
    if (is<AwaitingCode>())
        return u"AwaitingCode"_s + named(as<AwaitingCode>().problem);
    if (is<Unsettled>())
        return u"Unsettled"_s + named(as<Unsettled>().why);
    return is<Idle>() ? u"Idle"_s : u"waiting"_s;
}

void Journey::waitForAnswer()
{
    QSignalSpy changed(m_runner.get(), &Runner::changed);
    while (isWaiting(phase())) {
        if (!changed.wait(patience)) {
            QTest::qFail("the change got no further", __FILE__, __LINE__);
            return;
        }
    }
}

} // namespace renumber::test
