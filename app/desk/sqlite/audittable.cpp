// SPDX-License-Identifier: Apache-2.0
#include "desk/sqlite/audittable.h"

#include "desk/audit/chain.h"
#include "desk/sqlite/persontable.h"
#include "desk/sqlite/storedvalue.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace renumber::desk::audittable {

using audit::Head;
using audit::PrivatePart;
using audit::Row;
using sqlite::carryOut;
using sqlite::eachRow;
using sqlite::firstRow;
using sqlite::Result;
using sqlite::toValue;

namespace {

const QString columns
    = u"audit.seq, at, actor, action, outcome, case_id, person, operation, timing, details, "
      "private_hash, hash"_s;
const QString privateColumns = u"audit_private.seq, ticket, note, shown_name, salt"_s;

/// A value of another type than was written says so itself, though it reads the same: the row does not fit
/// its hash then.
QString textFrom(const QVariant &value)
{
    return value.typeId() == QMetaType::QString ? value.toString() : u"not a text: "_s + value.toString();
}

qint64 numberFrom(const QVariant &value)
{
    return value.typeId() == QMetaType::LongLong ? value.toLongLong() : -1;
}

QByteArray bytesFrom(const QVariant &value)
{
    return value.typeId() == QMetaType::QByteArray ? value.toByteArray() : QByteArray();
}

Row rowFrom(const QSqlQuery &query)
{
    return {numberFrom(query.value(0)), numberFrom(query.value(1)), textFrom(query.value(2)),
            textFrom(query.value(3)),   textFrom(query.value(4)),   textFrom(query.value(5)),
            textFrom(query.value(6)),   textFrom(query.value(7)),   textFrom(query.value(8)),
            textFrom(query.value(9)),   textFrom(query.value(10)),  bytesFrom(query.value(11))};
}

Head headFrom(const QSqlQuery &query)
{
    return {numberFrom(query.value(0)), bytesFrom(query.value(1))};
}

AuditRow auditRowFrom(const QSqlQuery &query)
{
    AuditRow row{rowFrom(query), std::nullopt};
    if (!query.value(12).isNull())
        row.part = PrivatePart{textFrom(query.value(13)), textFrom(query.value(14)),
                               textFrom(query.value(15)), bytesFrom(query.value(16))};
    return row;
}

/// What stands behind WHERE, and the values in it.
struct Condition
{
    QStringList terms;
    QVariantList values;

    void add(const QString &term, const QVariant &value)
    {
        terms.append(term);
        values.append(value);
    }
    QString text() const { return terms.isEmpty() ? u"1"_s : terms.join(u" AND "_s); }
};

/// The seq of the first row that was written at \a moment or later; one that no row has, where there is none.
Result<qint64> firstSince(QSqlDatabase &database, qint64 moment)
{
    return firstRow(
        carryOut(database, u"SELECT seq FROM audit WHERE at >= ? ORDER BY at, seq LIMIT 1"_s, {moment}),
        std::numeric_limits<qint64>::max(),
        [](const QSqlQuery &query) { return query.value(0).toLongLong(); });
}

/// Times become numbers of rows, as later rows have later times: else what is asked for would have to be
/// looked for among all rows of that time.
Result<Condition> conditionOf(QSqlDatabase &database, const Wanted &wanted)
{
    const audit::Filter &filter = wanted.filter;
    Condition condition;
    if (filter.from) {
        const auto seq = firstSince(database, *filter.from);
        if (!seq)
            return tl::unexpected(seq.error());
        condition.add(u"audit.seq >= ?"_s, *seq);
    }
    if (filter.until) {
        const auto seq = firstSince(database, *filter.until);
        if (!seq)
            return tl::unexpected(seq.error());
        condition.add(u"audit.seq < ?"_s, *seq);
    }
    const auto addText = [&condition](const QString &column, const QString &value) {
        if (!value.isEmpty())
            condition.add(column % u" = ?"_s, value);
    };
    addText(u"actor"_s, filter.actor);
    addText(u"case_id"_s, filter.caseId);
    addText(u"person"_s, filter.person);
    addText(u"action"_s, filter.action ? nameOf(*filter.action) : QString());
    addText(u"outcome"_s, filter.outcome ? nameOf(*filter.outcome) : QString());
    if (!wanted.place.isEmpty())
        condition.add(persontable::isAtOrUnknown("audit.person"_L1), wanted.place);
    return condition;
}

Result<Head> write(QSqlDatabase &database, const Row &row, const PrivatePart &part)
{
    const QVariantList values{row.seq,
                              row.at,
                              toValue(row.actor),
                              toValue(row.action),
                              row.outcome,
                              toValue(row.caseId),
                              toValue(row.person),
                              toValue(row.operation),
                              toValue(row.timing),
                              toValue(row.details),
                              toValue(row.privateHash),
                              row.hash};
    // By name: what somebody has added to the table is to be told in it.
    const auto written = carryOut(
        database,
        u"INSERT INTO audit (seq, at, actor, action, outcome, case_id, person, operation, timing, details, "
        "private_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        values);
    if (!written)
        return tl::unexpected(written.error());
    if (!row.privateHash.isEmpty()) {
        const auto beside = carryOut(
            database, u"INSERT INTO audit_private VALUES (?, ?, ?, ?, ?)"_s,
            {row.seq, toValue(part.ticket), toValue(part.note), toValue(part.shownName), part.salt});
        if (!beside)
            return tl::unexpected(beside.error());
    }
    return Head{row.seq, row.hash};
}

} // namespace

Result<Head> headOf(QSqlDatabase &database)
{
    return firstRow(carryOut(database, u"SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1"_s), Head(),
                    headFrom);
}

Result<qint64> lastAt(QSqlDatabase &database)
{
    return firstRow(carryOut(database, u"SELECT at FROM audit ORDER BY seq DESC LIMIT 1"_s), qint64(0),
                    [](const QSqlQuery &query) { return query.value(0).toLongLong(); });
}

Result<Head> append(QSqlDatabase &database, const Entry &entry, const Scribe &scribe)
{
    const auto head = headOf(database);
    if (!head)
        return head;
    Row row;
    row.seq = head->seq + 1;
    row.at = scribe.at;
    row.actor = scribe.actor;
    row.action = nameOf(entry.action);
    row.outcome = nameOf(entry.outcome);
    row.caseId = entry.caseId;
    row.person = toText(entry.person);
    row.operation = scribe.operation;
    row.timing = scribe.timing == Timing::Late ? u"late"_s : QString();
    row.details = QString::fromUtf8(QJsonDocument(entry.details).toJson(QJsonDocument::Compact));
    PrivatePart part{entry.ticket, entry.note, entry.shownName, {}};
    if (part != PrivatePart()) {
        part = audit::salted(part);
        row.privateHash = audit::hashOf(part);
    }
    row.hash = audit::chained(head->hash, row);
    return write(database, row, part);
}

Result<QList<Row>> ofOperation(QSqlDatabase &database, const QString &id)
{
    QList<Row> rows;
    return eachRow(carryOut(database, u"SELECT %1 FROM audit WHERE operation = ? ORDER BY seq"_s.arg(columns),
                            {id}),
                   [&rows](const QSqlQuery &query) {
                       rows.append(rowFrom(query));
                       return true;
                   })
        .map([&rows] { return rows; });
}

Result<void> forEachFrom(QSqlDatabase &database, qint64 first, const std::function<void(const Row &)> &take)
{
    return eachRow(
        carryOut(database, u"SELECT %1 FROM audit WHERE seq >= ? ORDER BY seq"_s.arg(columns), {first}),
        [&take](const QSqlQuery &query) {
            take(rowFrom(query));
            return true;
        });
}

Result<bool> hasActor(QSqlDatabase &database, const QString &actor)
{
    return firstRow(carryOut(database, u"SELECT 1 FROM audit WHERE actor = ? LIMIT 1"_s, {actor}), false,
                    [](const QSqlQuery &) { return true; });
}

Result<QList<AuditRow>> page(QSqlDatabase &database, const Wanted &wanted, qint64 before)
{
    auto condition = conditionOf(database, wanted);
    if (!condition)
        return tl::unexpected(condition.error());
    if (before > 0)
        condition->add(u"audit.seq < ?"_s, before);
    QList<AuditRow> rows;
    return eachRow(carryOut(database,
                            u"SELECT %1, %2 FROM audit LEFT JOIN audit_private "
                            "ON audit_private.seq = audit.seq WHERE %3 ORDER BY audit.seq DESC LIMIT %4"_s
                                .arg(columns, privateColumns, condition->text())
                                .arg(DeskStore::pageSize),
                            condition->values),
                   [&rows](const QSqlQuery &query) {
                       rows.append(auditRowFrom(query));
                       return true;
                   })
        .map([&rows] { return rows; });
}

Result<RowCount> count(QSqlDatabase &database, const Wanted &wanted)
{
    const auto condition = conditionOf(database, wanted);
    if (!condition)
        return tl::unexpected(condition.error());
    return firstRow(
        carryOut(database,
                 u"SELECT COUNT(*) FROM (SELECT 1 FROM audit WHERE %1 LIMIT %2)"_s.arg(condition->text())
                     .arg(RowCount::most + 1),
                 condition->values),
        RowCount(), [](const QSqlQuery &query) {
            const int rows = query.value(0).toInt();
            return RowCount{std::min(rows, RowCount::most), rows <= RowCount::most};
        });
}

Result<void> forEach(QSqlDatabase &database, const Wanted &wanted, qint64 before,
                     const std::function<bool(const AuditRow &)> &take)
{
    auto condition = conditionOf(database, wanted);
    if (!condition)
        return tl::unexpected(condition.error());
    if (before > 0)
        condition->add(u"audit.seq < ?"_s, before);
    auto query = carryOut(database,
                          u"SELECT %1, %2 FROM audit LEFT JOIN audit_private "
                          "ON audit_private.seq = audit.seq WHERE %3 ORDER BY audit.seq"_s.arg(
                              columns, privateColumns, condition->text()),
                          condition->values);
    if (!query)
        return tl::unexpected(query.error());
    while (query->next()) {
        if (!take(auditRowFrom(*query)))
            return {};
    }
    return sqlite::endOf(*query);
}

Result<int> erasePrivate(QSqlDatabase &database, qint64 moment)
{
    return carryOut(database,
                    u"DELETE FROM audit_private WHERE seq IN (SELECT seq FROM audit WHERE at < ?)"_s,
                    {moment})
        .map([](const QSqlQuery &query) { return query.numRowsAffected(); });
}

} // namespace renumber::desk::audittable
