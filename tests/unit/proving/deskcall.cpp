// SPDX-License-Identifier: Apache-2.0
#include "deskcall.h"

#include "awaited.h"
#include "sandboxprofile.h"
#include "withoutwaiting.h"

#include <algorithm>

namespace renumber::test {

DeskCall::DeskCall(const QString &person, const QString &token)
{
    if (!m_sandbox->start())
        qFatal("the sandbox has no port");
    m_client = std::make_unique<service::Client>(m_lines, sandboxDeskService(m_sandbox->origin()), clock());
    m_client->setLimits(withoutWaiting({}));
    m_client->setAccessToken(token);
    m_client->choosePerson(person);
}

time::Clock DeskCall::clock() const
{
    return [] { return QDateTime(QDate(2026, 3, 1), QTime(12, 0), time::utc); };
}

account::Account DeskCall::account()
{
    const auto reading = awaited(m_client->readAccount());
    if (!reading || !*reading)
        qFatal("the account cannot be read");
    return service::accountFrom((*reading)->taken);
}

const description::CodeProof &DeskCall::proof(const QString &id) const
{
    const QList<description::CodeProof> &proofs = m_client->description().proofs;
    const auto found = std::find_if(proofs.cbegin(), proofs.cend(),
                                    [&id](const description::CodeProof &one) { return one.id == id; });
    if (found == proofs.cend())
        qFatal("there is no such proof");
    return *found;
}

account::Contact DeskCall::contactFor(const description::CodeProof &proof)
{
    return account().contact(proof.of);
}

std::unique_ptr<proving::CodeProving> DeskCall::proving(const QString &id)
{
    const description::CodeProof &one = proof(id);
    return std::make_unique<proving::CodeProving>(*m_client, one, contactFor(one), clock());
}

void DeskCall::spoil(const QString &on, sandbox::FaultKind kind)
{
    sandbox::Fault fault;
    fault.kind = kind;
    fault.on = on;
    if (kind == sandbox::FaultKind::DropBefore)
        fault.when = sandbox::FaultMoment::Before;
    m_sandbox->faults().add(fault);
}

void DeskCall::hangUp()
{
    m_lines.drop(); // none of them is to be in the midst of learning that
    m_sandbox.reset();
}

qsizetype DeskCall::requests(const QString &ending)
{
    const QList<sandbox::RecordedRequest> &all = m_sandbox->record().requests();
    return std::count_if(all.cbegin(), all.cend(), [&ending](const sandbox::RecordedRequest &one) {
        return one.request.path.endsWith(ending);
    });
}

proving::SendResult sent(proving::CodeProving &proving)
{
    return awaited(proving.send()).value();
}

proving::ProofCheck checked(proving::CodeProving &proving, const QString &code)
{
    return awaited(proving.check(code)).value();
}

QString inWords(const proving::ProofCheck &check)
{
    QString words;
    switch (check.verdict) {
    case proving::Verdict::Right:
        words = u"right"_s;
        break;
    case proving::Verdict::Wrong:
        words = u"wrong"_s;
        break;
    case proving::Verdict::NotKnown:
        words = u"not known"_s;
        break;
    case proving::Verdict::NotChecked:
        words = u"not checked"_s;
        break;
    }
    if (check.problem)
        words += u' ' + description::nameOf(check.problem->kind);
    if (check.entriesLeft)
        words += u", %1 left"_s.arg(*check.entriesLeft);
    return check.mayEnterAgain ? QString(words + u", again"_s) : words;
}

} // namespace renumber::test
