// SPDX-License-Identifier: Apache-2.0
#include "sqlite/schema.h"

#include "sqlite/statement.h"

#include <QSet>
#include <QSqlError>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace renumber::sqlite {

namespace {

QStringList statementsOf(const QList<QStringList> &versions)
{
    QStringList statements;
    for (const QStringList &version : versions)
        statements += version;
    return statements;
}

Result<void> carryOutAll(QSqlDatabase &database, const QStringList &statements)
{
    for (const QString &statement : statements) {
        if (const auto done = carryOut(database, statement); !done)
            return tl::unexpected(done.error());
    }
    return {};
}

/// What \a read finds in a database of its own that \a versions have made, up to \a last.
template <typename Value, typename Read>
Result<Value> inModel(const QList<QStringList> &versions, qsizetype last, Read read)
{
    const QString name = QUuid::createUuid().toString();
    Result<Value> result = tl::unexpected(Failure::Unreadable);
    {
        QSqlDatabase model = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        model.setDatabaseName(u":memory:"_s);
        if (model.open())
            result = carryOutAll(model, statementsOf(versions.first(last))).and_then([&] {
                return read(model);
            });
    }
    QSqlDatabase::removeDatabase(name);
    return result;
}

using Columns = QSet<QString>;

Result<Columns> columnsOf(QSqlDatabase &database)
{
    Columns columns;
    return eachRow(carryOut(database,
                            u"SELECT made.name || '.' || has.name FROM sqlite_master AS made "
                            "JOIN pragma_table_info(made.name) AS has WHERE made.type = 'table'"_s),
                   [&columns](const QSqlQuery &query) {
                       columns.insert(query.value(0).toString());
                       return true;
                   })
        .map([&columns] { return columns; });
}

/// Fails where \a database lacks a table or column that \a versions make.
Result<void> demandColumns(QSqlDatabase &database, const QList<QStringList> &versions)
{
    const auto wanted = inModel<Columns>(versions, versions.size(), columnsOf);
    const auto found = columnsOf(database);
    if (!wanted || !found)
        return tl::unexpected(!wanted ? wanted.error() : found.error());
    return found->contains(*wanted) ? Result<void>() : tl::unexpected(Failure::Damaged);
}

/// Within a transaction: two programs may start at the same moment.
Result<void> goOn(QSqlDatabase &database, const QList<QStringList> &versions)
{
    const auto version = versionOf(database);
    if (!version)
        return tl::unexpected(version.error());
    if (*version > versions.size())
        return tl::unexpected(Failure::NewerVersion);
    return carryOutAll(database, statementsOf(versions.sliced(*version)))
        // Numbers only; a PRAGMA takes no bound values.
        .and_then([&] { return carryOut(database, u"PRAGMA user_version = %1"_s.arg(versions.size())); })
        .map([](const QSqlQuery &) {});
}

} // namespace

Result<int> versionOf(QSqlDatabase &database)
{
    return firstRow(carryOut(database, u"PRAGMA user_version"_s), 0,
                    [](const QSqlQuery &query) { return query.value(0).toInt(); });
}

Result<void> bringUpToDate(QSqlDatabase &database, const QList<QStringList> &versions)
{
    const auto version = versionOf(database);
    if (!version)
        return tl::unexpected(version.error());
    if (*version > versions.size())
        return tl::unexpected(Failure::NewerVersion);
    const bool isUpToDate = *version == versions.size();
    const auto done
        = isUpToDate ? Result<void>() : inTransaction(database, [&] { return goOn(database, versions); });
    return done.and_then([&] { return demandColumns(database, versions); });
}

Result<Schema> schemaOf(QSqlDatabase &database)
{
    Schema schema;
    return eachRow(carryOut(database,
                            u"SELECT type || ' ' || name, sql FROM sqlite_master "
                            "WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"_s),
                   [&schema](const QSqlQuery &query) {
                       schema.insert(query.value(0).toString(), query.value(1).toString());
                       return true;
                   })
        .map([&schema] { return schema; });
}

Result<Schema> schemaMadeBy(const QList<QStringList> &versions, qsizetype last)
{
    return inModel<Schema>(versions, last, schemaOf);
}

} // namespace renumber::sqlite
