// SPDX-License-Identifier: Apache-2.0
#include "callers/callerproofs.h"

#include "desk/proofstanding.h"

#include <algorithm>

namespace renumber::callers {

using account::ContactKind;
using desk::ProofContact;
using desk::ProofKind;
using desk::ProofOutcome;

namespace {

QString nameOf(ProofKind kind)
{
    return text::nameIn(desk::proofKindNames, kind);
}

/// Whether \a rule takes \a way.
bool isTakenBy(const desk::Rule &rule, const ProofWay &way)
{
    return std::any_of(rule.need.cbegin(), rule.need.cend(), [&way](const desk::AnyOf &anyOf) {
        return anyOf.contains(desk::anyProof) || anyOf.contains(way.name) || anyOf.contains(nameOf(way.kind));
    });
}

/// Whether \a way counts by the rule of \a policy that fits \a inHand; while no reason is given, by any.
bool isTaken(const ProofWay &way, const desk::Policy &policy, const desk::Case &inHand)
{
    const desk::Rule *rule = inHand.reason.isEmpty() ? nullptr : desk::ruleFor(policy, inHand);
    if (rule)
        return isTakenBy(*rule, way);
    return std::any_of(policy.rules.cbegin(), policy.rules.cend(),
                       [&way](const desk::Rule &one) { return isTakenBy(one, way); });
}

} // namespace

CallerProofs::CallerProofs(CaseRecord &record, cases::Case &atService, const desk::DeskKey &key,
                           ContactKind kind, QObject *parent)
    : QObject(parent)
    , m_record(record)
    , m_case(atService)
    , m_key(key)
    , m_kind(kind)
    , m_clock(atService.connection().foundation().clock)
{
}

CallerProofs::~CallerProofs() = default;

ProofContact CallerProofs::placeOf(ContactKind of) const
{
    return of == m_kind ? ProofContact::Replaced : ProofContact::Other;
}

void CallerProofs::addCodes(QList<ProofWay> &ways) const
{
    for (const description::CodeProof &proof : m_case.connection().description().proofs) {
        const account::Contact contact = m_case.account().contact(proof.of);
        ways.append({proof.id, proof.id, ProofKind::ContactCode, proof.of, placeOf(proof.of), contact.value});
    }
}

/// To each number of record; the one that is being replaced proves nothing, and is listed to say so.
void CallerProofs::addCallbacks(QList<ProofWay> &ways) const
{
    const account::Contact phone = m_case.account().contact(ContactKind::Phone);
    const QString name = nameOf(ProofKind::Callback);
    ways.append(
        {name, name, ProofKind::Callback, ContactKind::Phone, placeOf(ContactKind::Phone), phone.value});
    for (qsizetype i = 0; i < phone.others.size(); ++i) {
        ways.append({name + QChar::Space + QString::number(i + 1), name, ProofKind::Callback,
                     ContactKind::Phone, ProofContact::Other, phone.others.at(i).value});
    }
}

QList<ProofWay> CallerProofs::ways() const
{
    QList<ProofWay> all;
    addCodes(all);
    addCallbacks(all);
    for (const ProofKind kind : {ProofKind::InPerson, ProofKind::Video, ProofKind::Manager})
        all.append({nameOf(kind), nameOf(kind), kind});
    if (const auto &now = m_record.now())
        all.removeIf([&](const ProofWay &way) { return !isTaken(way, m_record.policy(), now->inHand); });
    return all;
}

std::optional<ProofWay> CallerProofs::wayOf(const QString &id) const
{
    const QList<ProofWay> all = ways();
    const auto at
        = std::find_if(all.cbegin(), all.cend(), [&id](const ProofWay &way) { return way.id == id; });
    return at == all.cend() ? std::nullopt : std::optional(*at);
}

int CallerProofs::open() const
{
    const auto &now = m_record.now();
    QStringList names;
    for (const desk::Proof &one : now ? now->inHand.proofs : QList<desk::Proof>()) {
        names.removeOne(one.id); // one that was begun again has failed by that
        if (one.outcome == ProofOutcome::Begun && desk::endOf(one, m_record.policy()) > m_record.storeTime())
            names.append(one.id);
    }
    return int(names.size());
}

const proving::CodeProving *CallerProofs::codeOf(const QString &id) const
{
    const auto at = m_codes.find(id);
    return at == m_codes.cend() ? nullptr : at->second.get();
}

std::optional<service::Problem> CallerProofs::problemOf(const QString &id) const
{
    return m_problems.contains(id) ? std::optional(m_problems.value(id).problem) : std::nullopt;
}

QList<desk::Missing> CallerProofs::missingOf(const QString &id) const
{
    return id == m_asked ? m_missing : QList<desk::Missing>();
}

std::optional<QDateTime> CallerProofs::revealedUntil(const QString &id) const
{
    const QDateTime until = m_revealed.value(id);
    return until.isValid() && m_clock() < until ? std::optional(until) : std::nullopt;
}

desk::operation::BeginProof CallerProofs::beginningOf(const ProofWay &way) const
{
    desk::operation::BeginProof begin;
    begin.proof = way.name;
    begin.kind = way.kind;
    begin.contactKind = way.of;
    begin.to = way.to;
    if (way.to == ProofContact::None)
        return begin;
    begin.contact = m_key.contact(way.of, way.contact);
    // Of further contacts nobody says when they came.
    const QDateTime changedAt = m_case.account().changedAt.value(way.of);
    const bool isFirst = way.contact == m_case.account().contact(way.of).value;
    if (changedAt.isValid() && isFirst)
        begin.contactChangedAt = changedAt;
    return begin;
}

/// What was said of the one before, or of this one, was about another press.
void CallerProofs::turnTo(const QString &id, Asking asking)
{
    m_underWay = m_asked = id;
    m_asking = asking;
    m_missing.clear();
}

void CallerProofs::endAsking()
{
    m_underWay.clear();
    m_asking = Asking::Nothing;
}

/// Has the store do \a command, and \a then if the gate lets it.
void CallerProofs::record(const QString &id, const desk::operation::Command &command,
                          const std::function<void()> &then, const QString &note)
{
    turnTo(id, Asking::Store);
    m_fault.reset();
    m_recording = m_record.carryOut(command, note);
    m_recording.then([this, then](const CaseRecord::Result &result) {
        endAsking();
        if (!result) {
            m_fault = result.error();
        } else {
            m_missing = result->missing;
            if (m_missing.isEmpty() && then)
                then();
        }
        emit changed();
    });
    emit changed();
}

void CallerProofs::begin(const QString &id)
{
    const auto way = wayOf(id);
    const bool needsContact = way && way->to != ProofContact::None;
    const bool hasNowhereToGo = needsContact && (way->contact.isEmpty() || !wouldCount(*way));
    if (m_isStopped || !way || !m_underWay.isEmpty() || hasNowhereToGo || isAnotherBegun(*way))
        return;
    m_problems.remove(id);
    if (way->kind == ProofKind::ContactCode)
        beginCode(*way);
    else
        record(id, beginningOf(*way));
}

/// The service is reached first: that there is no network is no fault of the caller's, and a proof that was
/// begun and not sent would count as one.
void CallerProofs::beginCode(const ProofWay &way)
{
    turnTo(way.id, Asking::Account);
    m_reaching = m_case.client().readAccount();
    m_reaching.then([this, way](const service::ExchangeResult &result) {
        endAsking();
        if (result && !m_isStopped) {
            record(way.id, beginningOf(way), [this, way] { send(way); });
            return;
        }
        if (!result)
            m_problems.insert(way.id, {result.error(), Asking::Account});
        emit changed();
    });
    emit changed();
}

/// Ends of proofs go to the last that was begun of their name: two numbers are not called back at once.
bool CallerProofs::isAnotherBegun(const ProofWay &way) const
{
    const auto &now = m_record.now();
    if (!now || way.kind == ProofKind::ContactCode)
        return false;
    const desk::ContactKey key = keyOf(way);
    const QList<desk::Proof> &proofs = now->inHand.proofs;
    return std::any_of(proofs.cbegin(), proofs.cend(), [&](const desk::Proof &one) {
        return one.outcome == ProofOutcome::Begun && one.id == way.name && one.contact != key;
    });
}

desk::ContactKey CallerProofs::keyOf(const ProofWay &way) const
{
    return way.contact.isEmpty() ? desk::ContactKey() : m_key.contact(way.of, way.contact);
}

/// It was begun in the record before: whatever keeps it from being sent is recorded, too.
void CallerProofs::send(const ProofWay &way)
{
    const QList<description::CodeProof> &proofs = m_case.connection().description().proofs;
    const auto at = std::find_if(proofs.cbegin(), proofs.cend(),
                                 [&way](const description::CodeProof &one) { return one.id == way.name; });
    if (at == proofs.cend() || !m_case.isOpen() || m_isStopped) {
        endUnsent(way, service::cameTooLate());
        return;
    }
    turnTo(way.id, Asking::ToSend);
    m_next = std::make_unique<proving::CodeProving>(m_case.client(), *at, m_case.account().contact(way.of),
                                                    m_clock);
    m_sending = m_next->send();
    m_sending.then([this, way](const proving::SendResult &sent) { takeSent(way, sent); });
}

void CallerProofs::takeSent(const ProofWay &way, const proving::SendResult &sent)
{
    endAsking();
    if (!sent && sent.error().acted == net::Acted::No) {
        m_next.reset();
        endUnsent(way, sent.error());
        return;
    }
    if (!sent)
        m_problems.insert(way.id, {sent.error(), Asking::ToSend});
    m_codes[way.id] = std::move(m_next);
    emit changed();
}

/// Nobody has a code of it: that is no fault of the caller's.
void CallerProofs::endUnsent(const ProofWay &way, const service::Problem &problem)
{
    m_problems.insert(way.id, {problem, Asking::ToSend});
    record(way.id, desk::operation::EndProof{way.name, ProofOutcome::NotSent});
}

void CallerProofs::enterCode(const QString &id, const QString &code)
{
    const auto way = wayOf(id);
    const auto at = m_codes.find(id);
    if (m_isStopped || !way || at == m_codes.end() || !at->second->canCheck() || !m_underWay.isEmpty())
        return;
    turnTo(id, Asking::ToCheck);
    m_problems.remove(id);
    m_checking = at->second->check(code);
    m_checking.then([this, way = *way](const proving::ProofCheck &check) { takeChecked(way, check); });
    emit changed();
}

/// Only the service's word passes it. What it did not answer stays begun, which counts as one that failed.
void CallerProofs::takeChecked(const ProofWay &way, const proving::ProofCheck &check)
{
    endAsking();
    if (check.problem)
        m_problems.insert(way.id, {*check.problem, Asking::ToCheck});
    const bool isPassed = check.verdict == proving::Verdict::Right;
    const bool isOver = isPassed || (check.verdict == proving::Verdict::Wrong && !check.mayEnterAgain);
    if (!isOver) {
        emit changed();
        return;
    }
    m_codes.erase(way.id);
    record(way.id,
           desk::operation::EndProof{way.name, isPassed ? ProofOutcome::Passed : ProofOutcome::Failed});
}

void CallerProofs::end(const QString &id, ProofOutcome outcome, const QString &how)
{
    const auto way = wayOf(id);
    if (!way || way->kind == ProofKind::ContactCode || !m_underWay.isEmpty() || isAnotherBegun(*way))
        return;
    if (outcome == ProofOutcome::Passed && (m_isStopped || !mayBePassed(*way)))
        return;
    m_revealed.remove(id);
    record(id, desk::operation::EndProof{way->name, outcome}, {}, how);
}

bool CallerProofs::wouldCount(const ProofWay &way) const
{
    const auto facts = m_record.facts(desk::Act::Text);
    if (!facts)
        return true; // the store says, once it answers
    const desk::operation::BeginProof begin = beginningOf(way);
    desk::Proof passed;
    passed.id = begin.proof;
    passed.kind = begin.kind;
    passed.channel = desk::channelOf(begin.kind, begin.contactKind);
    passed.to = begin.to;
    passed.contact = begin.contact;
    passed.contactChangedAt = begin.contactChangedAt;
    passed.outcome = ProofOutcome::Passed;
    passed.at = m_record.storeTime();
    passed.by = facts->actor;
    passed.caseId = facts->inHand.id;
    passed.person = facts->inHand.person;
    return desk::standingOf(passed, *facts, m_record.policy(), passed.at) == desk::ProofStanding::Counts;
}

bool CallerProofs::mayBePassed(const ProofWay &way) const
{
    return way.kind != ProofKind::Callback || m_revealed.contains(way.id);
}

void CallerProofs::reveal(const QString &id)
{
    const auto way = wayOf(id);
    const bool isShowable = way && way->kind == ProofKind::Callback && !way->contact.isEmpty();
    if (m_isStopped || !isShowable || !m_underWay.isEmpty())
        return;
    record(id, desk::operation::Reveal{m_key.contact(way->of, way->contact)},
           [this, id] { m_revealed.insert(id, m_clock().addSecs(revealTime.count())); });
}

} // namespace renumber::callers
