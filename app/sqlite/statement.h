// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sqlite/failure.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <functional>
#include <type_traits>
#include <utility>

namespace renumber::sqlite {

/// Carries \a statement out with \a values in the place of its question marks. What it selects can be read
/// once, forwards.
Result<QSqlQuery> carryOut(QSqlDatabase &database, const QString &statement, const QVariantList &values = {});

/// Begins a transaction, during which nobody else writes; ends it.
Result<void> begin(QSqlDatabase &database);
Result<void> commit(QSqlDatabase &database);
void rollBack(QSqlDatabase &database);

/// Carries \a task out, all or nothing; nobody else writes meanwhile. What it fails with \a faultOf makes of
/// a Failure, too; and \a ofCommit of one to commit, after which nobody knows whether it was done.
template <typename Task, typename FaultOf, typename OfCommit>
auto inTransaction(QSqlDatabase &database, Task task, FaultOf faultOf, OfCommit ofCommit)
    -> std::invoke_result_t<Task &>
{
    if (const auto begun = begin(database); !begun)
        return tl::unexpected(faultOf(begun.error()));
    auto result = task();
    if (result) {
        if (const auto committed = commit(database); !committed)
            result = tl::unexpected(ofCommit(committed.error()));
    }
    if (!result)
        rollBack(database);
    return result;
}
/// Likewise, where it makes no difference what has failed.
template <typename Task, typename FaultOf = std::identity>
auto inTransaction(QSqlDatabase &database, Task task, FaultOf faultOf = {}) -> std::invoke_result_t<Task &>
{
    return inTransaction(database, task, faultOf, faultOf);
}

/// What went wrong while the rows of \a query were read, once there is none left.
Result<void> endOf(const QSqlQuery &query);

/// Hands each row of \a query to \a take, which says whether it could be read. Fails where one could not, or
/// where reading broke off: what was read until then is not all.
template <typename Take> Result<void> eachRow(Result<QSqlQuery> query, Take take)
{
    if (!query)
        return tl::unexpected(query.error());
    while (query->next()) {
        if (!take(std::as_const(*query)))
            return tl::unexpected(Failure::Unreadable);
    }
    return endOf(*query);
}

/// What \a read makes of the first row of \a query; \a otherwise where it has none.
template <typename Value, typename Read>
Result<Value> firstRow(Result<QSqlQuery> query, const Value &otherwise, Read read)
{
    if (!query)
        return tl::unexpected(query.error());
    if (query->next())
        return Value(read(std::as_const(*query)));
    return endOf(*query).map([&otherwise] { return otherwise; });
}

/// \a text for the disk. An empty one is a text, where a QString that was never set would be no value at all.
QVariant toValue(const QString &text);

} // namespace renumber::sqlite
