// SPDX-License-Identifier: Apache-2.0
#include "desk/sqlite/deskfile.h"

#include "desk/audit/microseconds.h"
#include "desk/sqlite/casetable.h"
#include "desk/sqlite/deskpath.h"
#include "desk/sqlite/deskschema.h"
#include "desk/sqlite/glance.h"
#include "desk/sqlite/losses.h"
#include "desk/sqlite/policytable.h"
#include "desk/sqlite/steps.h"
#include "disk/ownfile.h"
#include "sqlite/journal.h"
#include "sqlite/schema.h"

#include <QThread>

using namespace Qt::StringLiterals;

namespace renumber::desk {

using audit::Action;
using audit::Finding;
using audit::Head;
using audit::Outcome;
using What = StoreFault::What;

namespace {

bool isOfFile(What what)
{
    return what == What::Unreadable || what == What::Damaged || what == What::Unwritable
        || what == What::Unreachable;
}

/// Where two connections give a new file its log at the same moment, SQLite does not wait: it says at once
/// that the file is busy, as neither could go on while the other holds its lock.
sqlite::Result<void> keepLog(QSqlDatabase &database)
{
    constexpr int attempts = 50;
    constexpr unsigned long millisecondsBetween = 10;
    for (int attempt = 1;; ++attempt) {
        const auto done = sqlite::carryOut(database, u"PRAGMA journal_mode = WAL"_s);
        if (done)
            return {};
        const bool mayBeBusy = done.error() == sqlite::Failure::Unreadable;
        if (!mayBeBusy || attempt == attempts)
            return tl::unexpected(done.error());
        QThread::msleep(millisecondsBetween); // in the store's own thread, as SQLite's patience is
    }
}

/// What is committed has to survive the power failing, and what is erased is to be gone.
sqlite::Result<void> whenOpened(QSqlDatabase &database)
{
    if (const auto kept = keepLog(database); !kept)
        return kept;
    for (const QString &pragma :
         {u"PRAGMA synchronous = FULL"_s, u"PRAGMA secure_delete = ON"_s, u"PRAGMA foreign_keys = ON"_s}) {
        if (const auto done = sqlite::carryOut(database, pragma); !done)
            return tl::unexpected(done.error());
    }
    return sqlite::bringUpToDate(database, deskSchemaVersions());
}

/// Operators are told within a few seconds that nothing is written down.
constexpr std::chrono::seconds patience{2};

} // namespace

DeskFile::DeskFile(const SqliteDesk &desk, const time::Clock &clock)
    : m_desk(desk)
    , m_clock(clock)
    , m_connection(deskPath(desk.folder), deskSizeLimit, whenOpened, sqlite::Access::Writing, patience)
    , m_watch(desk.folder, desk.actor)
{
}

StoreResult<StepTime> DeskFile::timeIn(QSqlDatabase &database)
{
    return told(audittable::lastAt(database)).map([this](qint64 last) {
        return StepTime{m_clock.now(audit::fromMicroseconds(last)), m_clock.programsClock(),
                        m_clock.computersClock()};
    });
}

template <typename Value> StoreResult<Value> DeskFile::reading(const Task<Value> &task)
{
    if (m_isDamaged)
        return tl::unexpected(StoreFault{.what = What::Damaged});
    StoreResult<Value> result = tl::unexpected(StoreFault());
    const auto used = m_connection.use([&](QSqlDatabase &database) -> sqlite::Result<void> {
        result = timeIn(database).and_then([&](const StepTime &time) { return task(database, time); });
        return {};
    });
    if (!used)
        result = tl::unexpected(faultFrom(used.error()));
    if (!result && isOfFile(result.error().what))
        m_connection.close(); // what it has cached may be what is wrong
    m_isDamaged = !result && result.error().what == What::Damaged;
    return result;
}

/// A file that was taken away or put back while the program runs has fewer cases and locks than there are.
template <typename Value> StoreResult<Value> DeskFile::looking(const Task<Value> &task)
{
    return reading<Value>([&](QSqlDatabase &database, const StepTime &time) -> StoreResult<Value> {
        const auto finding = m_watch.compare(database);
        if (!finding)
            return tl::unexpected(finding.error());
        if (*finding)
            return tl::unexpected(StoreFault{.what = What::LossUnstated, .finding = *finding});
        return task(database, time);
    });
}

template <typename Value> StoreResult<Value> DeskFile::inTransaction(const Task<Value> &task)
{
    return reading<Value>([&](QSqlDatabase &database, const StepTime & /*before*/) {
        // The time is that of the transaction: whoever writes meanwhile is waited for.
        return sqlite::inTransaction(
            database,
            [&]() -> StoreResult<Value> {
                return timeIn(database).and_then([&](const StepTime &time) { return task(database, time); });
            },
            faultFrom,
            [this](sqlite::Failure failure) {
                m_notCommitted = failure;
                return StoreFault{.what = What::Unreachable};
            });
    });
}

/// Whoever rewrote the record while the program runs is found out here, before the head is remembered that
/// would hide it.
template <typename Value> StoreResult<Value> DeskFile::writing(Otherwise otherwise, const Task<Value> &task)
{
    std::optional<Finding> finding;
    StoreResult<Value> value = tl::unexpected(StoreFault());
    const auto head = inTransaction<Head>([&](QSqlDatabase &database, const StepTime &time) {
        const auto looked = m_watch.lookAgain(database, time);
        if (!looked)
            return StoreResult<Head>(tl::unexpected(looked.error()));
        finding = *looked;
        value = tl::unexpected(StoreFault{.what = What::LossUnstated, .finding = finding});
        if (!finding || otherwise == Otherwise::DoneAllTheSame) {
            value = task(database, time);
            if (!value)
                return StoreResult<Head>(tl::unexpected(value.error()));
        }
        return told(audittable::headOf(database));
    });
    if (!head)
        return tl::unexpected(head.error());
    m_watch.keep(*head, finding);
    return value;
}

/// The folder and the file, before anything is read of it.
StoreResult<void> DeskFile::makeReady(Opened &opened)
{
    if (!disk::keepToOwner(m_desk.folder))
        return tl::unexpected(StoreFault{.what = What::Unwritable});
    const auto tryOut = [this] {
        return m_connection.use([](QSqlDatabase &database) {
            return casetable::board(database).map([](const QList<DeskCase> &) {});
        });
    };
    // Only so much that a file which is none, or lacks something, is found out.
    const auto tried = tryOut();
    if (!m_isDamaged && (tried || tried.error() != sqlite::Failure::Damaged))
        return {};
    opened.setAside = m_connection.setAside();
    if (opened.setAside.isEmpty())
        return tl::unexpected(StoreFault{.what = What::Unwritable});
    m_isDamaged = false;
    return {};
}

StoreResult<void> DeskFile::look(QSqlDatabase &database, const StepTime &time, Opened &opened)
{
    const auto keyId = told(policytable::keyIdOr(database, m_desk.keyId));
    if (!keyId)
        return tl::unexpected(keyId.error());
    if (*keyId != m_desk.keyId)
        return tl::unexpected(StoreFault{.what = What::KeyLost});
    auto registered = told(policytable::registered(database));
    // Nobody has to register the one that counts where nobody has deployed another.
    if (registered && registered->isEmpty() && m_desk.policyText == builtInPolicyText()) {
        const policytable::Registration registration{m_desk.policy.id, m_desk.policyFingerprint(),
                                                     m_desk.policyText, m_desk.actor, time.now};
        registered
            = told(policytable::add(database, registration))
                  .and_then([&] { return m_watch.note(database, time, policytable::entryOf(registration)); })
                  .map([&] { return registration.fingerprint; });
    }
    if (!registered)
        return tl::unexpected(registered.error());
    opened.isPolicyKnown = *registered == m_desk.policyFingerprint();
    return {};
}

StoreResult<Opened> DeskFile::open()
{
    Opened opened;
    opened.actor = m_desk.actor;
    opened.roles = m_desk.roles;
    if (const auto ready = makeReady(opened); !ready)
        return tl::unexpected(ready.error());
    if (const auto loaded = m_watch.load(); !loaded)
        return tl::unexpected(loaded.error());
    const auto done = inTransaction<Head>([&](QSqlDatabase &database, const StepTime &time) {
        return m_watch.begin(database, time, opened)
            .and_then([&] { return look(database, time, opened); })
            .and_then([&] { return told(isLossUnstated(database)); })
            .and_then([&](bool isUnstated) {
                opened.isLossStated = !isUnstated;
                return told(audittable::headOf(database));
            });
    });
    if (!done)
        return tl::unexpected(done.error());
    m_watch.keep(*done, opened.finding);
    opened.isHeadKept = m_watch.isHeadKept();
    emptyJournal(); // of what an earlier program has erased
    return opened;
}

StoreResult<Receipt> DeskFile::carryOut(const Operation &operation)
{
    auto receipt = writing<Receipt>(
        Otherwise::Refused, [&](QSqlDatabase &database, const StepTime &time) -> StoreResult<Receipt> {
            const auto isUnstated = told(isLossUnstated(database));
            if (!isUnstated)
                return tl::unexpected(isUnstated.error());
            if (*isUnstated && !isForUnstatedLoss(operation.command))
                return tl::unexpected(StoreFault{.what = What::LossUnstated});
            return perform(database, m_desk, operation, time);
        });
    if (!receipt && receipt.error().what == What::Unreachable)
        receipt = lookUp(operation);
    if (!receipt)
        return receipt;
    receipt->isHeadKept = m_watch.isHeadKept();
    m_isJournalToBeEmptied
        = m_isJournalToBeEmptied || std::holds_alternative<operation::ErasePrivate>(operation.command);
    if (m_isJournalToBeEmptied)
        emptyJournal();
    return receipt;
}

/// Of an operation of which nobody knows whether it was committed.
StoreResult<Receipt> DeskFile::lookUp(const Operation &operation)
{
    const auto found = receiptOf(operation.id);
    if (!found)
        return tl::unexpected(StoreFault{.what = What::Unreachable});
    if (!*found)
        return tl::unexpected(faultFrom(m_notCommitted.value_or(sqlite::Failure::Unreadable)));
    Receipt receipt = **found;
    receipt.time = Receipt::Time::First;
    return receipt;
}

void DeskFile::emptyJournal()
{
    const auto emptied = m_connection.use([this](QSqlDatabase &database) {
        return sqlite::emptyJournal(database).map(
            [this](bool isEmpty) { m_isJournalToBeEmptied = !isEmpty; });
    });
    m_isJournalToBeEmptied = m_isJournalToBeEmptied || !emptied;
}

StoreResult<std::optional<Receipt>> DeskFile::receiptOf(const QString &id)
{
    return looking<std::optional<Receipt>>(
        [&](QSqlDatabase &database, const StepTime & /*time*/) { return desk::receiptOf(database, id); });
}

StoreResult<QList<DeskCase>> DeskFile::board()
{
    return looking<QList<DeskCase>>([this](QSqlDatabase &database, const StepTime &time) {
        return told(casetable::board(database, m_desk.place)).and_then([&](QList<DeskCase> entries) {
            return withMissing(std::move(entries), database, m_desk, time.now);
        });
    });
}

StoreResult<std::map<PersonKey, PersonMarks>> DeskFile::marksOf(const QList<PersonKey> &persons)
{
    return looking<std::map<PersonKey, PersonMarks>>([&](QSqlDatabase &database, const StepTime &time) {
        return desk::marksOf(persons, database, m_desk, time.now);
    });
}

StoreResult<DeskCase> DeskFile::caseOf(const QString &caseId)
{
    return looking<DeskCase>([&](QSqlDatabase &database, const StepTime & /*time*/) -> StoreResult<DeskCase> {
        const auto entry = casetable::read(database, caseId, m_desk.place);
        if (!entry)
            return tl::unexpected(faultFrom(entry.error()));
        if (!*entry)
            return tl::unexpected(StoreFault{.what = What::NoSuchCase});
        return **entry;
    });
}

StoreResult<std::pair<Facts, QDateTime>> DeskFile::factsOf(const QString &caseId, Act act,
                                                           const QString &lease)
{
    using Found = std::pair<Facts, QDateTime>;
    return looking<Found>([&](QSqlDatabase &database, const StepTime &time) -> StoreResult<Found> {
        const auto entry = casetable::read(database, caseId, m_desk.place);
        if (!entry)
            return tl::unexpected(faultFrom(entry.error()));
        if (!*entry && !caseId.isEmpty())
            return tl::unexpected(StoreFault{.what = What::NoSuchCase});
        Operation asked;
        asked.lease = lease;
        const Step step{database, m_desk, asked, time.now, *entry};
        return desk::factsOf(step, act).map([&time](const Facts &facts) { return Found(facts, time.now); });
    });
}

StoreResult<void> DeskFile::demandAuditor(Action action)
{
    if (m_desk.roles.contains(Role::Auditor))
        return {};
    const auto noted
        = writing<void>(Otherwise::DoneAllTheSame, [&](QSqlDatabase &database, const StepTime &time) {
              return m_watch.note(database, time, {.action = action, .outcome = Outcome::Refused});
          });
    return tl::unexpected(noted ? StoreFault{.what = What::NoRole} : noted.error());
}

StoreResult<void> DeskFile::demandNew(const QString &id)
{
    if (!isUuid(id))
        return tl::unexpected(StoreFault{.what = What::Unfit});
    return reading<void>([&](QSqlDatabase &database, const StepTime & /*time*/) -> StoreResult<void> {
        const auto rows = told(audittable::ofOperation(database, id));
        if (!rows)
            return tl::unexpected(rows.error());
        return rows->isEmpty() ? StoreResult<void>() : tl::unexpected(StoreFault{.what = What::IdUsed});
    });
}

StoreResult<void> DeskFile::demandFit(const audit::Filter &filter)
{
    return reading<void>(
        [&](QSqlDatabase &database, const StepTime & /*time*/) { return desk::demandFit(database, filter); });
}

StoreResult<DeskFile::Recorded> DeskFile::record(const QString &id, const audittable::Entry &entry)
{
    return writing<Recorded>(Otherwise::DoneAllTheSame, [&](QSqlDatabase &database, const StepTime &time) {
        const qint64 at = audit::toMicroseconds(time.now);
        return told(audittable::append(database, entry, {m_desk.actor, at, id, Timing::Now}))
            .map([&](const Head &head) {
                return Recorded{head, m_desk.actor, at};
            });
    });
}

} // namespace renumber::desk
