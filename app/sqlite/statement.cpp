// SPDX-License-Identifier: Apache-2.0
#include "sqlite/statement.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

namespace renumber::sqlite {

Result<QSqlQuery> carryOut(QSqlDatabase &database, const QString &statement, const QVariantList &values)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return tl::unexpected(failureFrom(query.lastError()));
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return tl::unexpected(failureFrom(query.lastError()));
    return query;
}

Result<void> begin(QSqlDatabase &database)
{
    return carryOut(database, u"BEGIN IMMEDIATE"_s).map([](const QSqlQuery &) {});
}

Result<void> commit(QSqlDatabase &database)
{
    return carryOut(database, u"COMMIT"_s).map([](const QSqlQuery &) {});
}

void rollBack(QSqlDatabase &database)
{
    carryOut(database, u"ROLLBACK"_s);
}

Result<void> endOf(const QSqlQuery &query)
{
    if (query.lastError().isValid())
        return tl::unexpected(failureFrom(query.lastError()));
    return {};
}

QVariant toValue(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

} // namespace renumber::sqlite
