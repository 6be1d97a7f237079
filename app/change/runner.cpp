// SPDX-License-Identifier: Apache-2.0
#include "change/runner.h"

#include "change/journey.h"
#include "change/planvalues.h"
#include "service/codefacts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace renumber::change {

namespace {

RequestAccepted acceptance(const service::Outcome &outcome, const QDateTime &now)
{
    const service::CodeFacts facts = service::codeFactsFrom(outcome.taken, now);
    return {now, facts.expiresAt, facts.resendAt, facts.entriesLeft};
}

/// To a call that names no change: it would end whatever waits by then, be it another one that was begun
/// elsewhere since. Where nothing is seen to wait, the request may still be on its way; where nothing can be
/// seen, nothing is ended.
service::Objection whereAnotherWaits(const Plan &plan)
{
    return [plan](const service::ExchangeResult &reading) -> std::optional<service::Problem> {
        if (!reading) {
            service::Problem unseen = reading.error();
            unseen.acted = net::Acted::No;
            return unseen;
        }
        if (awaitsAnother(plan, service::accountFrom(reading->taken).contact(plan.before.kind)))
            return overtaken(net::Acted::No);
        return std::nullopt;
    };
}

} // namespace

Runner::Runner(service::Client &client, time::Clock clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_clock(std::move(clock))
{
}

bool Runner::isBusy() const
{
    const auto *unsettled = std::get_if<Unsettled>(&m_change.phase);
    return isAsked(m_change.phase) || std::holds_alternative<ReadingBack>(m_change.phase)
        || (unsettled && unsettled->asking == Asking::Yes);
}

std::optional<Plan> Runner::planFor(Aim aim, const account::Contact &contact,
                                    const account::ContactValue &target) const
{
    return change::planFor(m_client.description(), aim, contact, target);
}

std::optional<Plan> Runner::planToAdopt(const account::Contact &contact) const
{
    return change::planToAdopt(m_client.description(), contact);
}

void Runner::prepareToBegin(Aim aim, account::ContactKind kind)
{
    const description::Journey *journey = journeyFor(m_client.description(), aim, kind);
    description::Calls calls = journey ? journey->send : description::Calls();
    if (journey && !journey->sendNamesContact)
        calls += m_client.description().read;
    m_client.prepare(calls);
}

void Runner::prepareToGoOn()
{
    const bool isForCode = std::holds_alternative<AwaitingCode>(m_change.phase);
    m_client.prepare(isForCode ? journey().submit : description::Calls());
}

void Runner::begin(const Plan &plan)
{
    feed(Begun{plan, m_clock()});
}

void Runner::begin(const Plan &plan, const description::Values &answers)
{
    if (!isOver(m_change.phase))
        return;
    m_answers = answers;
    begin(plan);
}

void Runner::adopt(const Plan &plan)
{
    m_kept.clear();
    m_wasAsked = true;
    feed(Adopted{plan});
}

void Runner::restore(const Change &change, const description::Values &kept)
{
    if (!std::holds_alternative<Idle>(m_change.phase))
        return;
    m_change = change;
    m_kept = kept;
    m_wasAsked = true;
    emit changed(m_change);
}

void Runner::suspend()
{
    m_turn.cancel();
    m_noting.cancel();
    m_early = {};
    m_exchange.cancel();
    m_kept.clear();
    m_answers.clear();
    m_change = {};
    if (m_journal)
        m_journal->suspend();
    emit changed(m_change);
}

Runner::Aside Runner::setAside()
{
    const Aside aside{m_change, m_kept, m_answers};
    suspend();
    return aside;
}

void Runner::takeUp(const Aside &aside)
{
    if (!std::holds_alternative<Idle>(m_change.phase))
        return;
    m_answers = aside.answers;
    restore(aside.change, aside.kept);
}

void Runner::enterCode(const QString &code, const QString &currentCode, const description::Values &answers)
{
    m_answers.insert(answers);
    feed(CodeEntered{code, currentCode});
}

void Runner::sendToCurrent()
{
    feed(CurrentCodeAsked{m_clock()});
}

void Runner::resend()
{
    const auto *awaiting = std::get_if<AwaitingCode>(&m_change.phase);
    resendBy(awaiting ? awaiting->code.channel : m_change.plan.channel);
}

void Runner::resendBy(const description::Channel &channel, const description::Values &answers)
{
    m_answers.insert(answers);
    feed(ResendAsked{m_clock(), channel});
}

QList<description::Ask> Runner::wanted() const
{
    QList<description::Ask> wanted;
    if (!std::holds_alternative<AwaitingCode>(m_change.phase))
        return wanted;
    const QList<description::Ask> asks = journey().ask;
    std::copy_if(asks.cbegin(), asks.cend(), std::back_inserter(wanted), [this](const description::Ask &ask) {
        const bool isNeeded = ask.usedIn.contains(description::Step::Submit)
            || ask.usedIn.contains(description::Step::Resend);
        return isNeeded && !m_answers.contains(ask.name);
    });
    return wanted;
}

void Runner::withhold(const service::Problem &problem)
{
    if (isAsked(m_change.phase))
        feed(Refused{problem});
}

void Runner::askAgain()
{
    feed(AskedAgain{});
}

void Runner::enterAgain()
{
    feed(EntryWanted{});
}

void Runner::end()
{
    feed(EndWanted{});
}

void Runner::cancel()
{
    feed(Cancelled{});
}

void Runner::feed(const Event &event)
{
    const Transition transition = react(m_change, event);
    const bool moved = transition.change != m_change;
    m_change = transition.change;
    if (!std::holds_alternative<Done>(m_change.phase))
        m_doneAt = {};
    else if (!m_doneAt.isValid())
        m_doneAt = m_clock();
    noteAnswers(event);
    if (moved || transition.effect)
        noteAndCarryOut(transition.effect);
    if (moved)
        emit changed(m_change);
}

/// No answer is kept for longer than it may be needed, nor one that was wrong.
void Runner::noteAnswers(const Event &event)
{
    const auto *refused = std::get_if<Refused>(&event);
    const bool wasWrong = refused
        && (refused->problem.kind == description::ProblemKind::WrongAnswer
            || refused->problem.orElse.contains(description::ProblemKind::WrongAnswer));
    if (wasWrong || std::holds_alternative<Idle>(m_change.phase)
        || std::holds_alternative<Done>(m_change.phase))
        m_answers.clear();
}

void Runner::noteAndCarryOut(const std::optional<Effect> &effect)
{
    // What an earlier phase was about to do is not done any more.
    m_turn.cancel();
    m_noting.cancel();
    if (effect && std::holds_alternative<Send>(*effect)) {
        m_kept.clear(); // of the change before
        m_wasAsked = false;
    }
    const bool isReading = effect && std::holds_alternative<ReadAccount>(*effect);
    const bool isGivingUp = effect && std::holds_alternative<GiveUp>(*effect);
    m_early = {};
    if (effect && !isGivingUp && beingTakenBack()) {
        m_turn = whenTakenBack();
        m_turn.then([this, effect](wait::Ended) { noteAndCarryOut(effect); });
        return;
    }
    m_isNoted = !m_journal || !isReading;
    // What changes nothing at the service goes out at once. What a reading brings waits all the same: what a
    // reply left for later calls is kept before anybody can ask for those.
    if (effect && (!m_journal || isReading || isGivingUp))
        carryOut(*effect);
    if (!m_journal)
        return;
    m_noting = m_journal->note(m_change, m_kept);
    m_noting.then([this, effect, isReading, isGivingUp](wait::Ended) {
        if (isReading)
            takeEarly();
        else if (effect && !isGivingUp)
            carryOut(*effect);
    });
}

void Runner::takeEarly()
{
    m_isNoted = true;
    if (const auto early = std::exchange(m_early, {}))
        early();
}

void Runner::carryOut(const Effect &effect)
{
    struct Carry
    {
        Runner &runner;
        void operator()(const Send &) const { runner.send(); }
        void operator()(const SendAgain &) const { runner.sendAgain(); }
        void operator()(const SendToCurrent &) const { runner.sendToCurrentContact(); }
        void operator()(const Submit &entry) const { runner.submit(entry); }
        void operator()(const ReadAccount &) const { runner.readAccount(); }
        void operator()(const GiveUp &) const { runner.giveUp(); }
    };
    std::visit(Carry{*this}, effect);
}

void Runner::send()
{
    if (journey().sendNamesContact)
        request(journey().send, description::Step::Send);
    else
        requestIfAboutTarget(journey().send, description::Step::Send, subjectOfTarget());
}

void Runner::sendAgain()
{
    const description::Calls calls = journey().resend.value_or(description::Calls());
    if (journey().resendNamesContact)
        request(calls, description::Step::Resend);
    else
        requestIfAboutTarget(calls, description::Step::Resend, subjectOfTarget());
}

void Runner::sendToCurrentContact()
{
    const description::Calls calls = journey().sendToCurrent.value_or(description::Calls());
    if (journey().sendToCurrentNamesContact)
        request(calls, description::Step::Send);
    else
        requestIfAboutTarget(
            calls, description::Step::Send,
            [plan = m_change.plan](const account::Contact &shown) { return currentSubjectOf(plan, shown); });
}

Runner::SubjectIn Runner::subjectOfTarget() const
{
    return [plan = m_change.plan, told = tellsPending(m_change.plan.before.kind)](
               const account::Contact &shown) { return subjectOf(plan, shown, told); };
}

void Runner::request(const description::Calls &calls, description::Step step)
{
    m_wasAsked = true;
    m_exchange = m_client.perform(calls, step, values());
    m_exchange.then([this](const service::ExchangeResult &result) {
        if (!result) {
            feed(Refused{result.error()});
            return;
        }
        m_kept.insert(result->kept);
        feed(acceptance(*result, m_clock()));
    });
}

/// Of \a calls that name no contact: they would text whatever the account has by now.
void Runner::requestIfAboutTarget(const description::Calls &calls, description::Step step,
                                  const SubjectIn &subjectIn)
{
    m_exchange = m_client.readAccount();
    m_exchange.then([this, calls, step, subjectIn](const service::ExchangeResult &result) {
        if (!result) {
            service::Problem problem = result.error();
            problem.acted = net::Acted::No; // what changes something was not sent
            feed(Refused{problem});
            return;
        }
        const account::Account account = service::accountFrom(result->taken);
        emit accountRead(account);
        switch (subjectIn(account.contact(m_change.plan.before.kind))) {
        case Subject::Target:
            request(calls, step);
            return;
        case Subject::Another:
            feed(Refused{overtaken(net::Acted::No)});
            return;
        case Subject::Nothing:
            feed(Refused{nothingAwaited()});
            return;
        }
    });
}

TellsPending Runner::tellsPending(account::ContactKind kind) const
{
    const QString name = kind == account::ContactKind::Phone ? u"phonePending"_s : u"emailPending"_s;
    return description::anyTakes(m_client.description().read, name) ? TellsPending::Yes : TellsPending::No;
}

void Runner::submit(const Submit &entry)
{
    description::Values withCode = values();
    withCode.insert(description::VariableName("code"), entry.code);
    withCode.insert(description::VariableName("currentCode"), entry.currentCode);
    m_exchange = m_client.perform(journey().submit, description::Step::Submit, withCode);
    m_exchange.then([this](const service::ExchangeResult &result) {
        feed(result ? Event(CodeAccepted{}) : Event(Refused{result.error()}));
    });
}

void Runner::readAccount()
{
    m_exchange = m_client.readAccount();
    m_exchange.then([this, accountOwner = m_client.accountOwner()](const service::ExchangeResult &result) {
        if (m_isNoted)
            takeReading(result);
        else // by the time that it is taken, somebody else may be meant
            m_early = [this, accountOwner, result] {
                takeReading(accountOwner->isOver() ? tl::unexpected(service::cameTooLate()) : result);
            };
    });
}

void Runner::takeReading(const service::ExchangeResult &result)
{
    if (!result) {
        feed(ReadFailed{result.error(), m_clock()});
        return;
    }
    const account::Account account = service::accountFrom(result->taken);
    emit accountRead(account);
    feed(AccountRead{account, m_clock(), tellsPending(m_change.plan.before.kind)});
}

void Runner::giveUp()
{
    m_exchange.cancel();
    if (const auto &cancel = journey().cancel; cancel && m_wasAsked) {
        const service::Objection objection
            = journey().cancelNamesContact ? service::Objection() : whereAnotherWaits(m_change.plan);
        m_toCancel.append({m_change.plan, *cancel, values(), objection, m_client.accountOwner()});
        if (m_toCancel.size() == 1)
            cancelNext();
    }
    m_kept.clear();
}

/// The next is of the one who is meant now: nobody else's change is asked for with their token.
void Runner::cancelNext()
{
    while (!m_toCancel.isEmpty() && m_toCancel.first().owner->isOver())
        m_toCancel.removeFirst();
    if (m_toCancel.isEmpty()) {
        for (const wait::Promise<> &turn : std::exchange(m_waiting, {}))
            turn.end();
        return;
    }
    const ToCancel &next = m_toCancel.first();
    m_cancelling = m_client.cancel(next.calls, next.values, next.objection);
    m_cancelling.then([this](const service::ExchangeResult &result) { endCancelling(result); });
}

void Runner::endCancelling(const service::ExchangeResult &result)
{
    const ToCancel told = m_toCancel.takeFirst();
    const TakingBack outcome = result               ? TakingBack::Accepted
        : result.error().acted == net::Acted::Maybe ? TakingBack::Unknown
                                                    : TakingBack::NotDone;
    if (!told.owner->isOver())
        emit takenBack({told.plan, outcome});
    cancelNext();
}

const Plan *Runner::beingTakenBack() const
{
    const auto isTheirs = [](const ToCancel &one) { return !one.owner->isOver(); };
    const auto found = std::find_if(m_toCancel.cbegin(), m_toCancel.cend(), isTheirs);
    return found == m_toCancel.cend() ? nullptr : &found->plan;
}

wait::Future<> Runner::whenTakenBack()
{
    if (!beingTakenBack())
        return wait::ready(wait::Ended());
    return m_waiting.emplace_back().future();
}

bool Runner::isUnsent() const
{
    const auto *requesting = std::get_if<Requesting>(&m_change.phase);
    return requesting && !requesting->earlier && !m_wasAsked;
}

const description::Journey &Runner::journey() const
{
    const Plan &plan = m_change.plan;
    const description::Journey *journey = journeyFor(m_client.description(), plan.aim, plan.before.kind);
    Q_ASSERT(journey); // planFor() made the plan
    return *journey;
}

description::Values Runner::values() const
{
    description::Values values = m_kept;
    values.insert(valuesOf(m_change.plan, journey()));
    if (const auto *requesting = std::get_if<Requesting>(&m_change.phase))
        values.insert(description::VariableName("by"), requesting->channel.value);
    values.insert(m_answers);
    return values;
}

} // namespace renumber::change
