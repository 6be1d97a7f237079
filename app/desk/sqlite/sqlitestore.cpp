// SPDX-License-Identifier: Apache-2.0
#include "desk/sqlite/sqlitestore.h"

#include "desk/sqlite/auditreading.h"
#include "desk/sqlite/deskfile.h"
#include "desk/store/newid.h"

using namespace Qt::StringLiterals;

namespace renumber::desk {

using audit::Action;
using audit::Manifest;
using audit::Verdict;

namespace {

template <typename Value> wait::Future<StoreResult<Value>> failed(const StoreFault &fault)
{
    return wait::ready<StoreResult<Value>>(tl::unexpected(fault));
}

} // namespace

/// A file, and the thread that waits for it.
class SqliteStore::Writer
{
public:
    Writer(const SqliteDesk &desk, const time::Clock &clock)
        : m_file(desk, clock)
    {
    }
    ~Writer()
    {
        run<void>([](DeskFile &file) {
            file.close();
            return StoreResult<void>();
        });
    }
    Q_DISABLE_COPY_MOVE(Writer)

    template <typename Value> Awaited<Value> run(const std::function<StoreResult<Value>(DeskFile &)> &task)
    {
        return m_thread.run<StoreResult<Value>>([this, task] { return task(m_file); });
    }

private:
    DeskFile m_file;
    disk::DiskThread m_thread; ///< ends first
};

/// Likewise, of who only reads.
class SqliteStore::Reader
{
public:
    explicit Reader(const SqliteDesk &desk)
        : m_reading(desk.folder, desk.place)
    {
    }
    ~Reader()
    {
        run<void>([](AuditReading &reading) {
            reading.close();
            return StoreResult<void>();
        });
    }
    Q_DISABLE_COPY_MOVE(Reader)

    template <typename Value>
    Awaited<Value> run(const std::function<StoreResult<Value>(AuditReading &)> &task)
    {
        return m_thread.run<StoreResult<Value>>([this, task] { return task(m_reading); });
    }

private:
    AuditReading m_reading;
    disk::DiskThread m_thread; ///< ends first
};

SqliteStore::SqliteStore(const SqliteDesk &desk, const time::Clock &clock)
    : m_writer(std::make_shared<Writer>(desk, clock))
    , m_reader(std::make_shared<Reader>(desk))
{
}

SqliteStore::~SqliteStore() = default;

DeskStore::Awaited<Opened> SqliteStore::open()
{
    return m_writer->run<Opened>([](DeskFile &file) { return file.open(); });
}

DeskStore::Awaited<Receipt> SqliteStore::carryOut(const Operation &operation)
{
    return m_writer->run<Receipt>([operation](DeskFile &file) { return file.carryOut(operation); });
}

DeskStore::Awaited<std::optional<Receipt>> SqliteStore::receiptOf(const QString &id)
{
    return m_writer->run<std::optional<Receipt>>([id](DeskFile &file) { return file.receiptOf(id); });
}

DeskStore::Awaited<QList<DeskCase>> SqliteStore::board()
{
    return m_writer->run<QList<DeskCase>>([](DeskFile &file) { return file.board(); });
}

DeskStore::Awaited<DeskCase> SqliteStore::caseOf(const QString &caseId)
{
    return m_writer->run<DeskCase>([caseId](DeskFile &file) { return file.caseOf(caseId); });
}

DeskStore::Awaited<std::pair<Facts, QDateTime>> SqliteStore::factsOf(const QString &caseId, Act act,
                                                                     const QString &lease)
{
    return m_writer->run<std::pair<Facts, QDateTime>>(
        [caseId, act, lease](DeskFile &file) { return file.factsOf(caseId, act, lease); });
}

DeskStore::Awaited<std::map<PersonKey, PersonMarks>> SqliteStore::marksOf(const QList<PersonKey> &persons)
{
    return m_writer->run<std::map<PersonKey, PersonMarks>>(
        [persons](DeskFile &file) { return file.marksOf(persons); });
}

DeskStore::Awaited<QList<AuditRow>> SqliteStore::page(const audit::Filter &filter, qint64 before)
{
    using Rows = QList<AuditRow>;
    return demandAuditor(Action::AuditViewed)
        .andThen([reader = m_reader, filter, before](const StoreResult<void> &may) -> Awaited<Rows> {
            if (!may)
                return failed<Rows>(may.error());
            return reader->run<Rows>(
                [filter, before](AuditReading &reading) { return reading.page(filter, before); });
        });
}

DeskStore::Awaited<RowCount> SqliteStore::count(const audit::Filter &filter)
{
    return demandAuditor(Action::AuditViewed)
        .andThen([reader = m_reader, filter](const StoreResult<void> &may) -> Awaited<RowCount> {
            if (!may)
                return failed<RowCount>(may.error());
            return reader->run<RowCount>([filter](AuditReading &reading) { return reading.count(filter); });
        });
}

DeskStore::Awaited<void> SqliteStore::demandAuditor(Action action)
{
    return m_writer->run<void>([action](DeskFile &file) { return file.demandAuditor(action); });
}

DeskStore::Awaited<Verdict> SqliteStore::verify(const QString &id)
{
    using Heads = QList<audit::Head>;
    const auto heads = std::make_shared<Heads>();
    const auto begun = [id](DeskFile &file) {
        return file.demandAuditor(Action::AuditVerified)
            .and_then([&] { return file.demandNew(id); })
            .map([&] { return file.seenHeads(); });
    };
    return m_writer->run<Heads>(begun)
        .andThen([reader = m_reader, heads](const StoreResult<Heads> &seen) -> Awaited<Verdict> {
            if (!seen)
                return failed<Verdict>(seen.error());
            *heads = *seen;
            return reader->run<Verdict>([heads](AuditReading &reading) { return reading.verify(*heads); });
        })
        .andThen([writer = m_writer, id, heads](const StoreResult<Verdict> &verdict) -> Awaited<Verdict> {
            if (!verdict)
                return failed<Verdict>(verdict.error());
            return writer->run<Verdict>([verdict, id, heads](DeskFile &file) {
                return file.record(id, entryOf(*verdict, *heads)).map([&](const DeskFile::Recorded &) {
                    return *verdict;
                });
            });
        });
}

DeskStore::Awaited<Manifest> SqliteStore::exportAudit(const QString &id, const audit::ExportPlan &plan)
{
    using Recorded = DeskFile::Recorded;
    using File = std::shared_ptr<audit::Exporter>;
    const auto may = [id, plan](DeskFile &file) {
        return file.demandAuditor(Action::AuditExported)
            .and_then([&] { return file.demandNew(id); })
            .and_then([&] { return file.demandFit(plan.filter); });
    };
    const auto exporter = std::make_shared<File>();
    return m_writer->run<void>(may)
        .andThen([reader = m_reader, plan](const StoreResult<void> &is) -> Awaited<File> {
            if (!is)
                return failed<File>(is.error());
            return reader->run<File>(
                [plan](AuditReading & /*reading*/) { return AuditReading::begin(plan); });
        })
        .andThen([writer = m_writer, id, plan, exporter](const StoreResult<File> &file) -> Awaited<Recorded> {
            if (!file)
                return failed<Recorded>(file.error());
            *exporter = *file;
            return writer->run<Recorded>(
                [id, plan](DeskFile &desk) { return desk.record(id, entryOf(plan)); });
        })
        .andThen([reader = m_reader, writer = m_writer, id, plan,
                  exporter](const StoreResult<Recorded> &row) -> Awaited<Manifest> {
            if (!row)
                return failed<Manifest>(row.error());
            return reader
                ->run<Manifest>([row, plan, exporter](AuditReading &reading) {
                    return reading.write(**exporter, plan.filter, row->head.seq).and_then([&] {
                        return AuditReading::finish(**exporter, row->head, row->actor, row->at);
                    });
                })
                .andThen([writer, id](const StoreResult<Manifest> &manifest) -> Awaited<Manifest> {
                    if (manifest)
                        return wait::ready(StoreResult<Manifest>(manifest));
                    return recordFailed(writer, id, manifest.error());
                });
        });
}

/// What was begun and came to nothing is in the record, too.
DeskStore::Awaited<Manifest> SqliteStore::recordFailed(const std::shared_ptr<Writer> &writer,
                                                       const QString &id, const StoreFault &fault)
{
    return writer->run<Manifest>([id, fault](DeskFile &file) -> StoreResult<Manifest> {
        const auto recorded = file.record(newId(), entryOfFailed(id));
        return tl::unexpected(recorded ? fault : recorded.error());
    });
}

} // namespace renumber::desk
