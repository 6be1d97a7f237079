// SPDX-License-Identifier: Apache-2.0
#include "desk/sqlite/policytable.h"

#include "desk/sqlite/storedvalue.h"

using namespace Qt::StringLiterals;

namespace renumber::desk::policytable {

using sqlite::carryOut;
using sqlite::Result;

Result<QString> registered(QSqlDatabase &database)
{
    return sqlite::firstRow(
        carryOut(database, u"SELECT fingerprint FROM policies ORDER BY seq DESC LIMIT 1"_s), QString(),
        [](const QSqlQuery &query) { return query.value(0).toString(); });
}

Result<void> add(QSqlDatabase &database, const Registration &registration)
{
    return carryOut(database,
                    u"INSERT INTO policies (policy, fingerprint, text, registered_by, at) "
                    "VALUES (?, ?, ?, ?, ?)"_s,
                    {sqlite::toValue(registration.policy), registration.fingerprint,
                     QString::fromUtf8(registration.text), sqlite::toValue(registration.actor),
                     toValue(registration.at)})
        .map([](const QSqlQuery &) {});
}

audittable::Entry entryOf(const Registration &registration)
{
    audittable::Entry entry;
    entry.action = audit::Action::PolicyRegistered;
    entry.details = {{u"policy"_s, registration.policy}, {u"fingerprint"_s, registration.fingerprint}};
    return entry;
}

Result<std::optional<QString>> keyId(QSqlDatabase &database)
{
    return sqlite::firstRow(carryOut(database, u"SELECT key_id FROM desk"_s), std::optional<QString>(),
                            [](const QSqlQuery &query) { return query.value(0).toString(); });
}

Result<QString> keyIdOr(QSqlDatabase &database, const QString &keyId)
{
    return carryOut(database, u"INSERT OR IGNORE INTO desk VALUES (1, ?)"_s, {sqlite::toValue(keyId)})
        .and_then([&database](const QSqlQuery &) { return policytable::keyId(database); })
        .map([](const std::optional<QString> &kept) { return kept.value_or(QString()); });
}

} // namespace renumber::desk::policytable
