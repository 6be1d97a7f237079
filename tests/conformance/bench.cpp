// SPDX-License-Identifier: Apache-2.0
#include "bench.h"

#include "screen.h"

using namespace Qt::StringLiterals;

namespace renumber::test {

using namespace change;

using description::EffectTiming;
using description::ProblemKind;

Inbox inboxOf(Subject &subject)
{
    return [&subject](const QString &to) {
        QStringList codes;
        for (const Sent &message : subject.messages()) {
            if (message.to == to)
                codes.append(message.code);
        }
        return codes;
    };
}

Bench::Bench(Subject &subject, State state, account::ContactKind kind)
    : m_subject(subject)
    , m_state(state)
    , m_kind(kind)
    , m_service(subject.service())
    , m_journey(m_service, subject.token(state), inboxOf(subject))
    , m_before(subject.truth(state, kind))
    , m_sentBefore(subject.messages().size())
{
}

const description::ContactService &Bench::rules() const
{
    static const description::ContactService nothing;
    const description::ContactService *rules = description().contact(m_kind);
    return rules ? *rules : nothing;
}

account::Contact Bench::contact()
{
    const auto account = m_journey.readAccount();
    expect(account.has_value(), u"the account cannot be read"_s);
    return account.value_or(account::Account()).contact(m_kind);
}

QList<Sent> Bench::messages()
{
    return m_subject.messages().mid(m_sentBefore);
}

void Bench::expect(bool holds, const QString &otherwise)
{
    if (!holds && m_complaint.isEmpty())
        m_complaint = otherwise;
}

void Bench::expectSummary(const QString &summary)
{
    expect(m_journey.summary() == summary, u"%1, not %2"_s.arg(m_journey.summary(), summary));
}

void Bench::expectProblem(ProblemKind kind)
{
    const auto problem = m_journey.problem();
    expect(problem && (problem->kind == kind || problem->orElse.contains(kind)),
           u"%1, not %2"_s.arg(m_journey.summary(), description::nameOf(kind)));
}

bool Bench::change(const QString &target, const QMap<QString, bool> &choices)
{
    const auto plan = m_journey.planFor({Aim::Change, m_kind, target, choices});
    expect(plan.has_value(), u"the description has no such change"_s);
    if (plan)
        m_journey.begin(*plan, m_subject.answers());
    return plan.has_value();
}

bool Bench::verifyCurrent()
{
    const auto plan = m_journey.planFor({Aim::Verify, m_kind});
    expect(plan.has_value(), u"the description cannot verify the contact on the account"_s);
    if (plan)
        m_journey.begin(*plan);
    return plan.has_value();
}

void Bench::enterCodeToTheEnd()
{
    expectSummary(u"AwaitingCode"_s);
    const Truth meanwhile = truth();
    expect(meanwhile.current == m_before.current && meanwhile.isVerified == m_before.isVerified,
           u"the account was changed before the code was entered"_s);
    m_journey.enterNewestCode();
    expectSummary(u"Done"_s);
}

void Bench::goToTheEnd()
{
    const EffectTiming effect = m_journey.plan().effect;
    if (effect == EffectTiming::AtOnce || (effect == EffectTiming::EitherWay && m_journey.is<Done>()))
        expectSummary(u"Done"_s);
    else
        enterCodeToTheEnd();
}

void Bench::getAnotherCode()
{
    if (!m_journey.is<AwaitingCode>() || m_journey.plan().resending == Resending::NotPossible) {
        startAgain();
        return;
    }
    wait();
    m_journey.resend();
}

void Bench::startAgain()
{
    const Plan plan = m_journey.plan();
    wait();
    m_journey.cancel();
    if (const auto again = m_journey.planFor({plan.aim, m_kind, plan.target.text(), plan.choices}))
        m_journey.begin(*again, m_subject.answers());
}

/// As long as the service wants between two messages.
void Bench::wait()
{
    if (const auto pause = m_journey.plan().code.resendAfter)
        m_subject.advanceClock(*pause + std::chrono::seconds(1));
}

QString Bench::wrongCode()
{
    const auto guess = u"000000"_s;
    for (const Sent &message : m_subject.messages()) {
        if (message.code == guess)
            return u"000001"_s;
    }
    return guess;
}

QString Bench::sentence() const
{
    return problemSentence(m_journey, description().name);
}

Cell Bench::end(Finding finding, const QString &words)
{
    compareMessages();
    compareTruth();
    if (!m_complaint.isEmpty())
        return {Finding::Failed, m_complaint};
    return {finding, words};
}

/// Every message was asked for by one press, went where the screen said, and was spoken of.
void Bench::compareMessages()
{
    const QList<Sent> sent = messages();
    const Plan &plan = m_journey.plan();
    for (const Sent &message : sent) {
        const bool isMeant
            = account::sameContact(m_kind, account::ContactValue::read(m_kind, message.to), plan.target)
            || (plan.secondCode == SecondCode::Possible && message.to == m_before.current);
        expect(isMeant, u"a message went to %1"_s.arg(message.to));
    }
    if (m_isSilent) {
        expect(sent.isEmpty(), u"a message went out"_s);
        return;
    }
    expect(sent.size() <= m_journey.presses(),
           u"%1 messages for %2 presses"_s.arg(sent.size()).arg(m_journey.presses()));
    expect(m_unannounced ? sent.size() >= m_journey.announced() : sent.size() == m_journey.announced(),
           u"%1 messages, but the person was told of %2"_s.arg(sent.size()).arg(m_journey.announced()));
}

/// Done means that the account holds it; anything else, that the account is as it was.
void Bench::compareTruth()
{
    const Truth now = truth();
    if (!m_journey.is<Done>()) {
        expect(now.all == m_before.all && now.isVerified == m_before.isVerified,
               u"%1, but the account was changed"_s.arg(m_journey.summary()));
        return;
    }
    const account::Contact shown = m_journey.as<Done>().shown;
    const account::ContactValue target = m_journey.plan().target;
    const auto isTarget
        = [&](const account::ContactValue &value) { return account::sameContact(m_kind, value, target); };
    const bool holds = std::any_of(now.all.begin(), now.all.end(), [&](const QString &value) {
        return isTarget(account::ContactValue::read(m_kind, value));
    });
    expect(holds, u"Done, but the account does not hold %1"_s.arg(target.text()));
    expect(isTarget(shown.value), u"Done, but %1 is shown"_s.arg(shown.value.text()));
    if (shown.verification != account::Verification::Unknown
        && isTarget(account::ContactValue::read(m_kind, now.current)))
        expect((shown.verification == account::Verification::Verified) == now.isVerified,
               u"Done, but whether it is verified is not as shown"_s);
}

} // namespace renumber::test
