// SPDX-License-Identifier: Apache-2.0
#include "deskrecord.h"

#include "desk/sqlite/deskpath.h"
#include "desk/sqlite/recordfile.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace renumber::test {

using desk::audit::Row;

namespace {

/// What a restart would find: the shared memory beside the journal is gone with who has used it.
void copyTo(const QString &target, const QString &folder)
{
    for (const QString &name : {u"desk.sqlite"_s, u"desk.sqlite-wal"_s, u"deskhead.json"_s}) {
        const QString file = QDir(folder).filePath(name);
        if (QFile::exists(file) && !QFile::copy(file, QDir(target).filePath(name)))
            qFatal("cannot copy %s", qUtf8Printable(file));
    }
}

/// Why the record in \a folder does not verify; empty: it does.
QString faultOf(const QString &folder)
{
    const auto file = desk::RecordFile::find({}, folder);
    const auto check = file.and_then([](const desk::RecordFile &one) { return one.verify(); });
    if (!check)
        return u"the record cannot be read (%1)"_s.arg(int(check.error().what));
    if (check->verdict.finding)
        return desk::audit::toText(*check->verdict.finding);
    return desk::isAllWell(*check, file->whose()) ? QString() : u"no head of the record is remembered"_s;
}

QSqlQuery query(const QSqlDatabase &database, const QString &statement)
{
    QSqlQuery query(database);
    if (!query.exec(statement))
        qFatal("%s", qUtf8Printable(query.lastError().text()));
    return query;
}

void readInto(DeskRecord &record, const QSqlDatabase &database)
{
    QSqlQuery rows = query(database,
                           u"SELECT seq, at, action, outcome, case_id, operation, details, hash FROM audit "
                           "ORDER BY seq"_s);
    while (rows.next()) {
        Row row;
        row.seq = rows.value(0).toLongLong();
        row.at = rows.value(1).toLongLong();
        row.action = rows.value(2).toString();
        row.outcome = rows.value(3).toString();
        row.caseId = rows.value(4).toString();
        row.operation = rows.value(5).toString();
        row.details = rows.value(6).toString();
        row.hash = rows.value(7).toByteArray();
        record.rows.append(row);
    }
    QSqlQuery cases = query(database, u"SELECT id, number, stage, target FROM cases ORDER BY number"_s);
    while (cases.next())
        record.cases.append({cases.value(0).toString(), cases.value(1).toInt(), cases.value(2).toString(),
                             !cases.value(3).toString().isEmpty()});
}

} // namespace

QList<RecordedCase> DeskRecord::openCases() const
{
    QList<RecordedCase> open;
    std::copy_if(cases.cbegin(), cases.cend(), std::back_inserter(open),
                 [](const RecordedCase &one) { return one.stage != "closed"_L1; });
    return open;
}

std::optional<RecordedCase> DeskRecord::caseOf(const QString &id) const
{
    const auto at
        = std::find_if(cases.cbegin(), cases.cend(), [&id](const RecordedCase &one) { return one.id == id; });
    return at == cases.cend() ? std::nullopt : std::optional(*at);
}

QList<Row> DeskRecord::rowsOf(const QString &caseId, desk::audit::Action action) const
{
    QList<Row> found;
    const QString name = desk::audit::nameOf(action);
    std::copy_if(rows.cbegin(), rows.cend(), std::back_inserter(found),
                 [&](const Row &row) { return row.caseId == caseId && row.action == name; });
    return found;
}

DeskRecord readDeskRecord(const QString &folder)
{
    const QTemporaryDir copy;
    copyTo(copy.path(), folder);
    DeskRecord record;
    record.fault = faultOf(copy.path());
    if (!record.fault.isEmpty())
        return record;
    const QString name = u"desk record"_s;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(desk::deskPath(copy.path()));
        if (!database.open())
            qFatal("%s", qUtf8Printable(database.lastError().text()));
        readInto(record, database);
    }
    QSqlDatabase::removeDatabase(name);
    return record;
}

} // namespace renumber::test
