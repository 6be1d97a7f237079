// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/sqlite/sqlitedesk.h"
#include "desk/store/deskstore.h"
#include "disk/diskthread.h"
#include "time/clock.h"

#include <memory>

namespace renumber::desk {

/// The store of a desk on one computer: desk.sqlite in the data folder (0600), and beside it what this
/// computer remembers of the record (audit::RememberedHeads). Operations wait for the disk in a thread of
/// their own, in the order of the calls; whoever reads the record, for a long time perhaps, does in another.
/// One program at a time uses a folder (instance::SingleInstance). Times are on the program's clock, which
/// goes on from the last row where the computer's clock was set back; a row says what that one showed, where
/// they are apart.
class SqliteStore : public DeskStore
{
public:
    SqliteStore(const SqliteDesk &desk, const time::Clock &clock);
    /// Waits for what was begun.
    ~SqliteStore() override;

    Awaited<Opened> open() override;
    Awaited<Receipt> carryOut(const Operation &operation) override;
    Awaited<std::optional<Receipt>> receiptOf(const QString &id) override;
    Awaited<QList<DeskCase>> board() override;
    Awaited<DeskCase> caseOf(const QString &caseId) override;
    Awaited<std::pair<Facts, QDateTime>> factsOf(const QString &caseId, Act act,
                                                 const QString &lease) override;
    Awaited<std::map<PersonKey, PersonMarks>> marksOf(const QList<PersonKey> &persons) override;
    Awaited<QList<AuditRow>> page(const audit::Filter &filter, qint64 before) override;
    Awaited<RowCount> count(const audit::Filter &filter) override;
    Awaited<audit::Verdict> verify(const QString &id) override;
    Awaited<audit::Manifest> exportAudit(const QString &id, const audit::ExportPlan &plan) override;

private:
    class Writer;
    class Reader;

    Awaited<void> demandAuditor(audit::Action action);
    static Awaited<audit::Manifest> recordFailed(const std::shared_ptr<Writer> &writer, const QString &id,
                                                 const StoreFault &fault);

    // Shared with what is under way, which may be the one to end it.
    const std::shared_ptr<Writer> m_writer;
    const std::shared_ptr<Reader> m_reader;
};

} // namespace renumber::desk
