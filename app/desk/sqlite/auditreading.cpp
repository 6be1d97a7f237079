// SPDX-License-Identifier: Apache-2.0
#include "desk/sqlite/auditreading.h"

#include "desk/sqlite/deskpath.h"
#include "desk/sqlite/deskschema.h"
#include "desk/sqlite/guards.h"
#include "desk/sqlite/policytable.h"
#include "desk/sqlite/step.h"
#include "sqlite/schema.h"

using namespace Qt::StringLiterals;

namespace renumber::desk {

using audit::Exporter;
using audit::Manifest;
using audit::Verdict;

namespace {

sqlite::Result<void> whenOpened(QSqlDatabase &database)
{
    return sqlite::carryOut(database, u"PRAGMA query_only = ON"_s).map([](const QSqlQuery &) {});
}

/// How many there are of those that say whose record it is, and what is in it.
sqlite::Result<int> deskTablesIn(QSqlDatabase &database)
{
    return sqlite::firstRow(sqlite::carryOut(database,
                                             u"SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' "
                                             "AND name IN ('audit', 'audit_private', 'desk')"_s),
                            0, [](const QSqlQuery &query) { return query.value(0).toInt(); });
}

/// What \a read gives of the open file of \a connection.
template <typename Value, typename Read>
StoreResult<Value> onConnection(sqlite::Connection &connection, Read read)
{
    Value value{};
    const auto used = connection.use([&](QSqlDatabase &database) {
        return read(database).map([&value](const Value &found) { value = found; });
    });
    if (!used)
        return tl::unexpected(faultFrom(used.error()));
    return value;
}

StoreFault notExported(const QString &reason)
{
    return {.what = StoreFault::What::NotExported, .reason = reason};
}

} // namespace

AuditReading::AuditReading(const QString &folder, const QString &place)
    : m_connection(deskPath(folder), deskSizeLimit, whenOpened)
    , m_place(place)
{
}

AuditReading::AuditReading(const QString &path, sqlite::Access access)
    : m_connection(path, deskSizeLimit, whenOpened, access)
{
}

StoreResult<std::optional<QString>> AuditReading::keyId()
{
    return onConnection<std::optional<QString>>(
        m_connection, [](QSqlDatabase &database) -> sqlite::Result<std::optional<QString>> {
            const auto version = sqlite::versionOf(database);
            if (!version)
                return tl::unexpected(version.error());
            if (*version > deskSchemaVersions().size())
                return tl::unexpected(sqlite::Failure::NewerVersion);
            const auto tables = deskTablesIn(database);
            if (!tables)
                return tl::unexpected(tables.error());
            if (*tables < 3)
                return std::nullopt;
            return policytable::keyId(database);
        });
}

StoreResult<audit::Head> AuditReading::head()
{
    return onConnection<audit::Head>(m_connection,
                                     [](QSqlDatabase &database) { return audittable::headOf(database); });
}

StoreResult<QList<AuditRow>> AuditReading::page(const audit::Filter &filter, qint64 before)
{
    return onConnection<QList<AuditRow>>(m_connection, [&](QSqlDatabase &database) {
        return audittable::page(database, {filter, m_place}, before);
    });
}

StoreResult<RowCount> AuditReading::count(const audit::Filter &filter)
{
    return onConnection<RowCount>(m_connection, [&](QSqlDatabase &database) {
        return audittable::count(database, {filter, m_place});
    });
}

StoreResult<Verdict> AuditReading::verify(const QList<audit::Head> &seen)
{
    audit::Verifier verifier(seen);
    QStringList parts;
    const auto used = m_connection.use([&](QSqlDatabase &database) {
        return differingParts(database)
            .map([&parts](const QStringList &found) { parts = found; })
            .and_then([&] {
                return audittable::forEach(database, {}, 0, [&verifier](const AuditRow &row) {
                    verifier.take(row.row, row.part);
                    return true;
                });
            });
    });
    if (!used)
        return tl::unexpected(faultFrom(used.error()));
    Verdict verdict = verifier.verdict();
    if (!verdict.finding && !parts.isEmpty())
        verdict.finding = audit::Finding{audit::Wrong::Unguarded, 0, 0};
    return verdict;
}

StoreResult<std::shared_ptr<Exporter>> AuditReading::begin(const audit::ExportPlan &plan)
{
    const auto exporter = std::make_shared<Exporter>(plan);
    return exporter->begin().map([&exporter] { return exporter; }).map_error(notExported);
}

StoreResult<void> AuditReading::write(Exporter &exporter, const audit::Filter &filter, qint64 before)
{
    Exporter::Result done;
    const auto used = m_connection.use([&](QSqlDatabase &database) {
        return audittable::forEach(database, {filter, m_place}, before, [&](const AuditRow &row) {
            done = exporter.write(row.row, row.part);
            return done.has_value();
        });
    });
    if (!used)
        return tl::unexpected(faultFrom(used.error()));
    return done.map_error(notExported);
}

StoreResult<Manifest> AuditReading::finish(Exporter &exporter, const audit::Head &head, const QString &actor,
                                           qint64 at)
{
    return exporter.finish(head, actor, at).map_error(notExported);
}

audittable::Entry entryOf(const Verdict &verdict, const QList<audit::Head> &seen)
{
    audittable::Entry entry;
    entry.action = audit::Action::AuditVerified;
    entry.outcome = verdict.finding ? audit::Outcome::Failed : audit::Outcome::Done;
    entry.details = {{u"upTo"_s, verdict.head.seq}};
    if (!seen.isEmpty())
        entry.details.insert(u"remembered"_s, seen.last().seq);
    if (verdict.finding) {
        entry.details.insert(u"wrong"_s, nameOf(verdict.finding->what));
        entry.details.insert(u"seq"_s, verdict.finding->seq);
    }
    return entry;
}

audittable::Entry entryOf(const audit::ExportPlan &plan)
{
    audittable::Entry entry;
    entry.action = audit::Action::AuditExported;
    entry.details
        = {{u"filter"_s, toJson(plan.filter)},
           {u"private"_s, plan.privateParts == audit::PrivateParts::Included ? u"included"_s : u"leftOut"_s}};
    return entry;
}

audittable::Entry entryOfFailed(const QString &id)
{
    audittable::Entry entry;
    entry.action = audit::Action::AuditExported;
    entry.outcome = audit::Outcome::Failed;
    entry.details = {{u"export"_s, id}};
    return entry;
}

} // namespace renumber::desk
