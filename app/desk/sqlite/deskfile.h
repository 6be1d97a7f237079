// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/sqlite/recordwatch.h"
#include "desk/sqlite/storeclock.h"
#include "desk/store/deskstore.h"
#include "sqlite/connection.h"

namespace renumber::desk {

/// desk.sqlite in the data folder, for whoever writes to it: one worker thread, which is the one to close it,
/// too. A damaged file is moved aside when it is opened, never deleted. Whenever it is written to, the record
/// is compared with the head that was remembered. Blocks on the disk.
class DeskFile
{
public:
    DeskFile(const SqliteDesk &desk, const time::Clock &clock);

    StoreResult<Opened> open();
    StoreResult<Receipt> carryOut(const Operation &operation);
    StoreResult<std::optional<Receipt>> receiptOf(const QString &id);
    StoreResult<QList<DeskCase>> board();
    StoreResult<DeskCase> caseOf(const QString &caseId);
    StoreResult<std::pair<Facts, QDateTime>> factsOf(const QString &caseId, Act act, const QString &lease);

    StoreResult<std::map<PersonKey, PersonMarks>> marksOf(const QList<PersonKey> &persons);

    /// Fails where the actor is no auditor, which is in the record then as \a action refused.
    StoreResult<void> demandAuditor(audit::Action action);
    /// Fails where \a id is no new one.
    StoreResult<void> demandNew(const QString &id);
    /// A row that was written, by whom, and when.
    struct Recorded
    {
        audit::Head head;
        QString actor;
        qint64 at = 0; ///< microseconds since 1970, UTC
    };
    /// Writes a row for \a entry, as the operation \a id; also where the record is not as it was.
    StoreResult<Recorded> record(const QString &id, const audittable::Entry &entry);
    /// Fails where the record of what \a filter means would keep a text that is no id and no actor of the
    /// record.
    StoreResult<void> demandFit(const audit::Filter &filter);
    /// What this computer has seen of the record.
    QList<audit::Head> seenHeads() const { return m_watch.seenHeads(); }
    /// Lets go of the file.
    void close() { m_connection.close(); }

private:
    template <typename Value>
    using Task = std::function<StoreResult<Value>(QSqlDatabase &, const StepTime &)>;
    /// What becomes of a task where the record is not as it was.
    enum class Otherwise { Refused, DoneAllTheSame };

    template <typename Value> StoreResult<Value> reading(const Task<Value> &task);
    template <typename Value> StoreResult<Value> looking(const Task<Value> &task);
    template <typename Value> StoreResult<Value> inTransaction(const Task<Value> &task);
    template <typename Value> StoreResult<Value> writing(Otherwise otherwise, const Task<Value> &task);

    StoreResult<StepTime> timeIn(QSqlDatabase &database);
    StoreResult<void> makeReady(Opened &opened);
    StoreResult<void> look(QSqlDatabase &database, const StepTime &time, Opened &opened);
    StoreResult<Receipt> lookUp(const Operation &operation);
    void emptyJournal();

    const SqliteDesk m_desk;
    StoreClock m_clock;
    sqlite::Connection m_connection;
    RecordWatch m_watch;
    bool m_isDamaged = false; ///< found so since it was opened
    bool m_isJournalToBeEmptied = false; ///< something was erased that may be in it
    std::optional<sqlite::Failure> m_notCommitted; ///< why, of the last transaction
};

} // namespace renumber::desk
