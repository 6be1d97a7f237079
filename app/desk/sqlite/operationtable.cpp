// SPDX-License-Identifier: Apache-2.0
#include "desk/sqlite/operationtable.h"

#include "desk/audit/chain.h"
#include "desk/sqlite/storedvalue.h"
#include "desk/store/operationbytes.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace renumber::desk::operationtable {

using sqlite::carryOut;
using sqlite::Result;

namespace {

QByteArray hashed(const QByteArray &salt, const Operation &operation)
{
    return QCryptographicHash::hash(QByteArray(salt + bytesOf(operation)), QCryptographicHash::Sha256);
}

} // namespace

Result<void> add(QSqlDatabase &database, const Operation &operation, const QDateTime &at)
{
    const QByteArray salt = audit::salted({}).salt;
    return carryOut(database, u"INSERT INTO operations VALUES (?, ?, ?, ?)"_s,
                    {operation.id, salt, hashed(salt, operation), toValue(at)})
        .map([](const QSqlQuery &) {});
}

Result<bool> isAnother(QSqlDatabase &database, const Operation &operation)
{
    return sqlite::firstRow(
        carryOut(database, u"SELECT salt, asked FROM operations WHERE id = ?"_s, {operation.id}), false,
        [&operation](const QSqlQuery &query) {
            return hashed(query.value(0).toByteArray(), operation) != query.value(1).toByteArray();
        });
}

Result<void> erase(QSqlDatabase &database, const QDateTime &moment)
{
    return carryOut(database, u"DELETE FROM operations WHERE at < ?"_s, {toValue(moment)})
        .map([](const QSqlQuery &) {});
}

} // namespace renumber::desk::operationtable
