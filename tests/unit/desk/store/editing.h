// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/sqlite/deskschema.h"

#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>

namespace renumber::test {

/// Carries \a statements out on the file at \a path, as whoever owns it can. What SQLite says against one of
/// them; empty where nothing.
inline QString edit(const QString &path, const QStringList &statements)
{
    using namespace Qt::StringLiterals;
    QString problem;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"edit"_s);
        database.setDatabaseName(path);
        if (!database.open())
            problem = database.lastError().text();
        for (const QString &statement : statements) {
            QSqlQuery query(database);
            if (problem.isEmpty() && !query.exec(statement))
                problem = query.lastError().text();
        }
    }
    QSqlDatabase::removeDatabase(u"edit"_s);
    return problem;
}

/// So that the rows of the record can be changed, by somebody who leaves no other trace: the triggers are put
/// back.
inline QStringList withoutTriggers(const QStringList &statements)
{
    using namespace Qt::StringLiterals;
    const QStringList triggers
        = desk::deskSchemaVersions().first().filter(QRegularExpression(u"^CREATE TRIGGER"_s));
    return QStringList{u"DROP TRIGGER audit_is_gapless"_s, u"DROP TRIGGER audit_is_not_changed"_s,
                       u"DROP TRIGGER audit_is_not_deleted"_s}
    + statements + triggers;
}

} // namespace renumber::test
