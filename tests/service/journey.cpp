// SPDX-License-Identifier: Apache-2.0
#include "journey.h"

#include "awaited.h"
#include "net/lines.h"
#include "shippeddescription.h"
#include "withoutwaiting.h"

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
    return problem ? QString(u' ' + description::nameOf(problem->kind)) : QString();
}

} // namespace

Inbox codesIn(SandboxProcess &sandbox)
{
    return [&sandbox](const QString &to) {
        QStringList codes;
        for (const SandboxMessage &message : sandbox.messages(to))
            codes.append(message.code);
        return codes;
    };
}

Journey::Journey(const std::shared_ptr<const description::ConfiguredService> &service, const QString &token,
                 Inbox inbox)
    : m_inbox(std::move(inbox))
    , m_client(std::make_unique<service::Client>(m_lines, service, time::systemClock()))
    , m_runner(std::make_unique<Runner>(*m_client, time::systemClock()))
{
    if (!token.isEmpty())
        m_client->setAccessToken(token);
    m_client->setLanguage([] { return u"en"_s; });
    m_client->setLimits(withoutWaiting({}));
}

Journey::Journey(SandboxProcess &sandbox, const QString &token)
    : Journey(serviceAt(sandbox.baseUrl(), shippedDescription()), token, codesIn(sandbox))
{
}

Journey::~Journey() = default;

void Journey::setDeadline(std::chrono::milliseconds deadline)
{
    service::CallLimits limits;
    limits.deadline = deadline;
    m_client->setLimits(withoutWaiting(limits));
}

tl::expected<account::Account, service::Problem> Journey::readAccount()
{
    const std::optional<service::ExchangeResult> result = awaited(m_client->readAccount());
    return result.value_or(tl::unexpected(service::Problem())).map([](const service::Outcome &outcome) {
        return service::accountFrom(outcome.taken);
    });
}

std::optional<Plan> Journey::planFor(const Wish &wish)
{
    const auto account = readAccount();
    if (!account)
        qFatal("the account could not be read before the change: %s, %s",
               qUtf8Printable(description::nameOf(account.error().kind)),
               qUtf8Printable(account.error().detail));
    const account::Contact contact = account->contact(wish.kind);
    auto plan = m_runner->planFor(
        wish.aim, contact,
        wish.aim == Aim::Verify ? contact.value : account::ContactValue::read(wish.kind, wish.target));
    if (plan)
        plan->choices.insert(wish.choices);
    return plan;
}

void Journey::changeTo(const QString &number)
{
    begin(planFor({.target = number}).value());
}

void Journey::verifyCurrent()
{
    begin(planFor({.aim = Aim::Verify}).value());
}

void Journey::begin(const Plan &plan, const description::Values &answers)
{
    press(description::Step::Send);
    m_runner->begin(plan, answers);
    waitForMessage();
}

void Journey::adopt(const Plan &plan)
{
    m_runner->adopt(plan);
}

void Journey::enterCode(const QString &code, const QString &currentCode)
{
    m_lastStep = description::Step::Submit;
    m_runner->enterCode(code, currentCode);
    waitForAnswer();
}

void Journey::enterNewestCode()
{
    const QStringList codes = m_inbox(plan().target.text());
    const bool both = is<AwaitingCode>() && as<AwaitingCode>().code.toCurrentAt;
    const QStringList currentCodes = both ? m_inbox(plan().before.value.text()) : QStringList();
    enterCode(codes.isEmpty() ? QString() : codes.last(),
              currentCodes.isEmpty() ? QString() : currentCodes.last());
}

void Journey::sendToCurrent()
{
    press(description::Step::Resend);
    m_runner->sendToCurrent();
    waitForMessage();
}

void Journey::resend()
{
    press(description::Step::Resend);
    m_runner->resend();
    waitForMessage();
}

void Journey::resendBy(const description::Channel &channel)
{
    press(description::Step::Resend);
    m_runner->resendBy(channel);
    waitForMessage();
}

void Journey::askAgain()
{
    m_runner->askAgain();
    waitForAnswer();
}

void Journey::cancel()
{
    m_runner->cancel();
}

void Journey::carryOn()
{
    for (int step = 0; step < 10 && !is<Done>(); ++step) {
        if (is<Unsettled>())
            askAgain();
        else if (is<Failed>())
            begin(planFor({plan().aim, plan().before.kind, plan().target.text(), plan().choices}).value());
        else if (is<AwaitingCode>()
                 && (m_inbox(plan().target.text()).isEmpty() || (step > 0 && as<AwaitingCode>().problem)))
            resend();
        else if (is<AwaitingCode>())
            enterNewestCode();
    }
}

std::optional<service::Problem> Journey::problem() const
{
    if (is<Failed>())
        return as<Failed>().problem;
    if (is<AwaitingCode>())
        return as<AwaitingCode>().problem;
    const service::Problem *why = is<Unsettled>() ? problemIn(as<Unsettled>().why) : nullptr;
    return why ? std::optional(*why) : std::nullopt;
}

QString Journey::summary() const
{
    const QString why = named(problem());
    if (is<Done>())
        return u"Done"_s;
    if (is<Failed>())
        return u"Failed"_s + why;
    if (is<AwaitingCode>())
        return u"AwaitingCode"_s + why;
    if (is<Unsettled>())
        return u"Unsettled"_s + why;
    return is<Idle>() ? u"Idle"_s : u"waiting"_s;
}

void Journey::press(description::Step step)
{
    ++m_presses;
    m_lastStep = step;
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

void Journey::waitForMessage()
{
    waitForAnswer();
    if (is<AwaitingCode>() && !problem() && as<AwaitingCode>().delivery == Delivery::Confirmed)
        ++m_announced;
}

} // namespace renumber::test
