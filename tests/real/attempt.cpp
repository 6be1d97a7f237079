// SPDX-License-Identifier: Apache-2.0
#include "attempt.h"

namespace renumber::test {

using namespace change;

QString Lane::setupFor(account::ContactKind kind) const
{
    return kind == account::ContactKind::Email ? server.emailSetup(setup) : setup;
}

std::shared_ptr<const description::ConfiguredService> Lane::serviceFor(account::ContactKind kind) const
{
    const auto service = description::configure(description, server.profile(setupFor(kind)), {});
    if (!service)
        qFatal("%s", qUtf8Printable(description::toText(service.error().first())));
    return std::make_shared<const description::ConfiguredService>(*service);
}

Attempt::Attempt(Lane &lane, const QString &called, account::ContactKind kind)
    : m_lane(lane)
    , m_kind(kind)
    , m_contact(kind == account::ContactKind::Phone ? u"phone"_s : u"email"_s)
    , m_service(lane.serviceFor(kind))
    , m_person(lane.server.somebody(lane.setupFor(kind), called))
    , m_signedIn(m_service)
{
    const auto refused = m_signedIn.signIn(m_person.userName, m_person.password);
    expect(!refused,
           u"nobody was signed in: "_s + (refused ? description::nameOf(refused->kind) : QString()));
    m_journey = m_signedIn.journey([this](const QString &to) {
        const QString code = m_lane.server.newestCode(to);
        return code.isEmpty() ? QStringList() : QStringList{code};
    });
    m_before = truth();
}

const description::ContactService &Attempt::rules() const
{
    static const description::ContactService nothing;
    const auto *rules = m_service->description.contact(m_kind);
    return rules ? *rules : nothing;
}

void Attempt::expect(bool holds, const QString &otherwise)
{
    if (!holds && m_complaint.isEmpty())
        m_complaint = otherwise;
}

void Attempt::expectSummary(const QString &summary)
{
    const auto problem = m_journey->problem();
    expect(m_journey->summary() == summary,
           u"%1 in place of %2 (%3)"_s.arg(m_journey->summary(), summary,
                                           problem ? problem->detail : QString()));
}

void Attempt::expectProblem(description::ProblemKind kind)
{
    const auto problem = m_journey->problem();
    expect(problem && (problem->kind == kind || problem->orElse.contains(kind)),
           u"%1 in place of %2"_s.arg(m_journey->summary(), description::nameOf(kind)));
}

void Attempt::expectUntouched()
{
    const Truth now = truth();
    expect(now == m_before, u"the server has %1 by now"_s.arg(now.value));
}

void Attempt::change(const QString &target)
{
    const auto plan = m_journey->planFor({.kind = m_kind, .target = target});
    expect(plan.has_value(), u"the description has no such change"_s);
    if (!plan)
        return;
    m_journey->begin(*plan);
    if (m_journey->is<AwaitingCode>() && plan->effect == description::EffectTiming::AfterCode)
        expectUntouched();
}

void Attempt::goToTheEnd(const QString &target)
{
    const bool isProven = m_journey->is<AwaitingCode>();
    if (isProven && m_journey->plan().confirmation == Confirmation::Link) {
        m_journey->askAgain();
        expectSummary(u"AwaitingCode"_s); // not before the link is opened
        const int status = statusOf(m_lane.server.newestLink(target));
        expect(status >= 200 && status < 400, u"the link led to status %1"_s.arg(status));
        m_journey->askAgain();
    } else if (isProven) {
        m_journey->enterCode(newestCode());
    }
    expectSummary(u"Done"_s);
    const Truth now = truth();
    expect(now.value == target, u"Done, but the server has %1"_s.arg(now.value));
    expect(!isProven || now.isVerified, u"Done, but not verified at the server"_s);
}

QString Attempt::newestCode() const
{
    return m_lane.server.newestCode(m_journey->plan().target.text());
}

QString Attempt::wrongCode() const
{
    QString code = newestCode();
    for (QChar &digit : code)
        digit = digit == u'9' ? u'0' : QChar(digit.unicode() + 1);
    return code;
}

Cell Attempt::end(Finding finding, const QString &words) const
{
    return m_complaint.isEmpty() ? Cell{finding, words} : Cell{Finding::Failed, m_complaint};
}

} // namespace renumber::test
