// SPDX-License-Identifier: Apache-2.0
#include "trial/plannedrequests.h"

#include "change/journey.h"
#include "change/planvalues.h"
#include "code/codetext.h"
#include "description/variables.h"
#include "number/countries.h"
#include "service/requestbuilder.h"

#include <QCoreApplication>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace renumber::trial {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PlannedRequests)
};

using description::Calls;
using description::Values;
using description::VariableName;

/// What nobody has yet.
QString placeholder(const QString &name)
{
    return u'<' + name + u'>';
}

/// What \a take would leave for later calls.
QString placeholder(const description::Take &take, const QString &base)
{
    // A link begins an address, in which angle brackets cannot stand by themselves.
    return take.link ? QString(base + u"/%3C"_s + take.name + u"%3E"_s) : placeholder(take.name);
}

/// What every call has, as Client::start() and Exchange::send() put it together.
Values commonValues(const description::ConfiguredService &service, const PlanBasis &basis)
{
    Values values = service.settings;
    const QString token = placeholder(u"accessToken"_s);
    service::insertAuthorization(values, {token, QString(basis.scheme + u' ' + token)});
    values.insert(basis.kept);
    values.insert(VariableName("language"), service.description.languageFor(basis.language));
    values.insert(VariableName("requestId"), QUuid::createUuid().toString(QUuid::WithoutBraces));
    if (!basis.account.userId.isEmpty())
        values.insert(VariableName("userId"), basis.account.userId);
    return values;
}

PlannedCall planned(const description::ConfiguredService &service, const description::Call &call,
                    const Values &values)
{
    PlannedCall one{call, call.when.holds(values), {}};
    if (!one.applies)
        return one;
    auto missing = call.target.missingInPath(values);
    if (!call.link.isEmpty() && !description::has(values, call.link))
        missing = call.link;
    if (missing)
        //: %1: a variable of a service description
        one.request = tl::unexpected(Words::tr("there is no value for {%1}").arg(*missing));
    else
        one.request = service::buildRequest(service.baseOf(call), call, values);
    return one;
}

/// The calls of one journey or proof, step by step.
class Walk
{
public:
    /// \a about has what they are about.
    Walk(const description::ConfiguredService &service, const PlannedRequests &about, Values values)
        : m_service(service)
        , m_about(about)
        , m_values(std::move(values))
    {
    }

    /// What the person is asked for, and no example could stand for.
    void noteAsked(const QList<description::Ask> &asked)
    {
        for (const description::Ask &ask : asked)
            m_values.insert(ask.name, placeholder(ask.name));
    }
    void add(PlannedStep step, const Calls &calls, const Values &entered = {})
    {
        PlannedRequests requests = m_about;
        requests.step = step;
        Values values = m_values;
        values.insert(entered);
        for (const description::Call &call : calls) {
            requests.calls.append(planned(m_service, call, values));
            if (!requests.calls.constLast().applies)
                continue;
            for (const description::Take &take : call.keep) {
                const QString kept = placeholder(take, m_service.baseOf(call));
                values.insert(take.name, kept);
                m_values.insert(take.name, kept);
            }
        }
        m_requests.append(requests);
    }
    const QList<PlannedRequests> &requests() const { return m_requests; }

private:
    const description::ConfiguredService &m_service;
    const PlannedRequests m_about;
    Values m_values;
    QList<PlannedRequests> m_requests;
};

QList<PlannedRequests> walk(const description::ConfiguredService &service,
                            const description::Journey &journey, const change::Plan &plan, Values values)
{
    values.insert(change::valuesOf(plan, journey));
    Walk walk(service, {.kind = plan.before.kind, .aim = plan.aim}, values);
    walk.noteAsked(journey.ask);
    walk.add(PlannedStep::Send, journey.send);
    const bool isSecondCode = plan.secondCode == change::SecondCode::Possible;
    if (isSecondCode)
        walk.add(PlannedStep::SendToCurrent, *journey.sendToCurrent);
    if (journey.resend)
        walk.add(PlannedStep::Resend, *journey.resend);
    if (!journey.submit.isEmpty()) {
        const QString code = exampleCode(plan.code);
        Values entered{{VariableName("code"), code}};
        if (isSecondCode)
            entered.insert(VariableName("currentCode"), code);
        walk.add(PlannedStep::Submit, journey.submit, entered);
    }
    if (journey.cancel)
        walk.add(PlannedStep::Cancel, *journey.cancel);
    QList<PlannedRequests> requests = walk.requests();
    if (journey.notify) { // which has nothing of what the calls before it would leave
        Walk telling(service, {.kind = plan.before.kind, .aim = plan.aim}, values);
        telling.add(PlannedStep::Notify, *journey.notify);
        requests += telling.requests();
    }
    return requests;
}

QList<PlannedRequests> walk(const description::ConfiguredService &service,
                            const description::CodeProof &proof, const account::Contact &contact,
                            Values values)
{
    service::insertCurrent(values, contact);
    Walk walk(service, {.kind = proof.of, .proof = proof.id}, values);
    walk.add(PlannedStep::Send, proof.send);
    walk.add(PlannedStep::Check, proof.check, {{VariableName("code"), exampleCode(proof.code)}});
    return walk.requests();
}

} // namespace

account::ContactValue exampleContact(account::ContactKind kind, const QString &region)
{
    if (kind == account::ContactKind::Email)
        return account::ContactValue::read(kind, u"new@example.com"_s); // RFC 2606
    const QString known = number::exampleMobile(region);
    return account::ContactValue::read(kind, known.isEmpty() ? number::exampleMobile(u"GB"_s) : known);
}

QString exampleCode(const code::CodeRules &rules)
{
    QString sample = u"123456789"_s;
    if (rules.characters == code::CodeCharacters::Letters)
        sample = u"ABCDEFGHI"_s;
    else if (rules.characters == code::CodeCharacters::LettersAndDigits)
        sample = u"A1B2C3D4E"_s;
    if (rules.letterCase == code::CodeCase::Lower)
        sample = sample.toLower();
    const int length = rules.lengths.isEmpty() ? 6 : rules.lengths.first();
    return code::codeAsSent(sample.repeated(length / sample.size() + 1).first(length), rules);
}

QList<PlannedRequests> planRequests(const description::ConfiguredService &service, const PlanBasis &basis)
{
    const description::Description &description = service.description;
    const Values common = commonValues(service, basis);
    QList<PlannedRequests> all;
    for (const account::ContactKind kind : account::contactKinds) {
        const account::Contact contact = basis.account.contact(kind);
        for (const change::Aim aim : {change::Aim::Change, change::Aim::Verify}) {
            const account::ContactValue target
                = aim == change::Aim::Verify ? contact.value : exampleContact(kind, basis.region);
            const description::Journey *journey = change::journeyFor(description, aim, kind);
            if (const auto plan = change::planFor(description, aim, contact, target); plan && journey)
                all += walk(service, *journey, *plan, common);
        }
    }
    for (const description::CodeProof &proof : description.proofs) {
        if (const account::Contact contact = basis.account.contact(proof.of); contact.isSet())
            all += walk(service, proof, contact, common);
    }
    return all;
}

} // namespace renumber::trial
