// SPDX-License-Identifier: Apache-2.0
#include "callers/caserecord.h"

#include "desk/store/newid.h"

#include <algorithm>

namespace renumber::callers {

using desk::newId;
using desk::StoreFault;

namespace {

/// Whether the store could not be asked at all, so that it may take the same later.
bool isOfStore(const StoreFault &fault)
{
    switch (fault.what) {
    case StoreFault::What::Unreadable:
    case StoreFault::What::Damaged:
    case StoreFault::What::Unwritable:
    case StoreFault::What::NewerVersion:
    case StoreFault::What::Unreachable:
    case StoreFault::What::KeyLost:
    case StoreFault::What::LossUnstated:
        return true;
    case StoreFault::What::NotExported:
    case StoreFault::What::NoRole:
    case StoreFault::What::NoSuchCase:
    case StoreFault::What::PersonInHand:
    case StoreFault::What::Refused:
    case StoreFault::What::PermitSpent:
    case StoreFault::What::StillTelling:
    case StoreFault::What::NotLocked:
    case StoreFault::What::StillLocked:
    case StoreFault::What::IdUsed:
    case StoreFault::What::Unfit:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

CaseRecord::CaseRecord(desk::DeskStore &store, const desk::Policy &policy, time::Clock clock,
                       const QString &caseId, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_policy(policy)
    , m_clock(std::move(clock))
    , m_caseId(caseId)
    , m_lease(newId())
{
    m_renewal.setInterval(desk::leaseRenewal);
    connect(&m_renewal, &QTimer::timeout, this, &CaseRecord::renew);
}

bool CaseRecord::isInHand() const
{
    return m_now && !m_isLetGo && m_now->inHand.lease.id == m_lease
        && m_now->inHand.lease.isHeldAt(storeTime());
}

QDateTime CaseRecord::storeTime() const
{
    return m_seenAt.isValid() ? m_storeTime.addMSecs(m_seenAt.msecsTo(m_clock())) : QDateTime();
}

QDateTime CaseRecord::fromStore(const QDateTime &time) const
{
    return m_seenAt.isValid() ? m_seenAt.addMSecs(m_storeTime.msecsTo(time)) : QDateTime();
}

std::optional<desk::Facts> CaseRecord::facts(desk::Act act) const
{
    auto facts = m_facts;
    if (facts) {
        facts->act = act;
        facts->isStoreReachable = !m_storeFault;
    }
    return facts;
}

QList<desk::Missing> CaseRecord::missing(desk::Act act) const
{
    const auto known = facts(act);
    if (!known)
        return {{.what = desk::Missing::What::StoreUnreachable}};
    return desk::gate(*known, m_policy, storeTime());
}

wait::Future<desk::StoreResult<desk::DeskCase>> CaseRecord::read()
{
    return m_store.caseOf(m_caseId).map([this](const desk::StoreResult<desk::DeskCase> &found) {
        if (found)
            m_now = *found;
        return found;
    });
}

wait::Future<CaseRecord::Result> CaseRecord::carryOut(const desk::operation::Command &command,
                                                      const QString &note)
{
    reportAgain();
    return enqueue({.id = newId(), .command = command, .caseId = m_caseId, .note = note});
}

void CaseRecord::report(const desk::operation::Command &command)
{
    reportAgain();
    const desk::Operation operation{.id = newId(), .command = command, .caseId = m_caseId};
    m_unreported.append({++m_reports, operation});
    enqueue(operation, m_reports).detach();
}

/// What the store did not take, in the order in which it became so.
void CaseRecord::reportAgain()
{
    for (Unreported &one : m_unreported) {
        const bool isUnderWay = std::any_of(m_asked.cbegin(), m_asked.cend(), [&one](const Asked &asked) {
            return asked.reported == one.number;
        });
        if (isUnderWay)
            continue;
        one.operation.timing = desk::Timing::Late;
        enqueue(one.operation, one.number).detach();
    }
}

wait::Future<CaseRecord::Result> CaseRecord::enqueue(const desk::Operation &operation, int reported)
{
    Asked asked{operation, {}, reported};
    wait::Future<Result> answer = asked.promise.future();
    m_asked.enqueue(asked);
    if (m_asked.size() == 1)
        askNext();
    return answer;
}

void CaseRecord::askNext()
{
    desk::Operation &operation = m_asked.head().operation;
    operation.version = m_now ? m_now->inHand.version : 0;
    operation.lease = m_lease;
    m_answer = m_store.carryOut(operation);
    m_answer.then([this](const Result &result) {
        const bool isUnknown = !result && result.error().what == StoreFault::What::Unreachable;
        if (isUnknown)
            lookUp();
        else
            take(result);
    });
}

/// Never assumed: what got no answer may have been done.
void CaseRecord::lookUp()
{
    m_lookUp = m_store.receiptOf(m_asked.head().operation.id);
    m_lookUp.then([this](const desk::StoreResult<std::optional<desk::Receipt>> &found) {
        if (found && *found)
            take(**found);
        else
            take(tl::unexpected(found ? StoreFault{.what = StoreFault::What::Unreachable} : found.error()));
    });
}

void CaseRecord::take(const Result &result)
{
    const Asked asked = m_asked.dequeue();
    if (result) {
        m_storeFault.reset();
        if (result->now)
            m_now = result->now;
    } else {
        m_storeFault = isOfStore(result.error()) ? std::optional(result.error()) : std::nullopt;
        if (result.error().now && result.error().now->inHand.id == m_caseId)
            m_now = result.error().now;
    }
    if (asked.reported > 0)
        noteReported(asked.reported, result);
    look();
    if (!m_asked.isEmpty())
        askNext();
    if (result)
        renewIfDue();
    if (result || !isOfStore(result.error()))
        emit answered();
    asked.promise.end(result); // whoever hears of it may destroy this
}

/// What the store refuses for good is not offered again: it knows better what became of it.
void CaseRecord::noteReported(int number, const Result &result)
{
    const auto isIt = [number](const Unreported &one) { return one.number == number; };
    if (result || !isOfStore(result.error())) {
        m_unreported.removeIf(isIt);
        return;
    }
    const auto at = std::find_if(m_unreported.begin(), m_unreported.end(), isIt);
    if (at != m_unreported.end())
        at->isRefused = true;
}

bool CaseRecord::isBehind() const
{
    return std::any_of(m_unreported.cbegin(), m_unreported.cend(),
                       [](const Unreported &one) { return one.isRefused; });
}

void CaseRecord::look()
{
    m_look = m_store.factsOf(m_caseId, desk::Act::Text, m_lease);
    m_look.then([this](const desk::StoreResult<std::pair<desk::Facts, QDateTime>> &found) {
        if (found) {
            m_facts = found->first;
            m_storeTime = found->second;
            m_seenAt = m_clock();
            m_storeFault.reset();
        } else if (isOfStore(found.error())) {
            m_storeFault = found.error();
        }
        emit changed();
    });
}

/// What is done with a case does not make its lease longer, however much of it there is.
void CaseRecord::renewIfDue()
{
    if (m_isLetGo)
        return;
    if (!m_renewal.isActive())
        m_renewal.start();
    const auto isAsked = [](const Asked &asked) {
        return std::holds_alternative<desk::operation::RenewLease>(asked.operation.command);
    };
    const std::chrono::milliseconds left(isInHand() ? storeTime().msecsTo(m_now->inHand.lease.until) : 0);
    if (left > std::chrono::milliseconds(0) && left <= desk::leaseTime - desk::leaseRenewal
        && std::none_of(m_asked.cbegin(), m_asked.cend(), isAsked))
        renew();
}

void CaseRecord::renew()
{
    reportAgain();
    enqueue({.id = newId(), .command = desk::operation::RenewLease{}, .caseId = m_caseId}).detach();
}

void CaseRecord::letGo()
{
    m_isLetGo = true;
    m_renewal.stop();
}

} // namespace renumber::callers
