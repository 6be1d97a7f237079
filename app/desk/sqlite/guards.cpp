// SPDX-License-Identifier: Apache-2.0
#include "desk/sqlite/guards.h"

#include "desk/sqlite/deskschema.h"
#include "sqlite/schema.h"

using namespace Qt::StringLiterals;

namespace renumber::desk {

using sqlite::carryOut;
using sqlite::Result;
using sqlite::Schema;

namespace {

Result<Schema> wantedIn(QSqlDatabase &database)
{
    return sqlite::versionOf(database).and_then([](int version) {
        const auto &versions = deskSchemaVersions();
        return sqlite::schemaMadeBy(versions, std::min(qsizetype(version), versions.size()));
    });
}

bool isTable(const QString &part)
{
    return part.startsWith(u"table ");
}

/// "DROP TRIGGER "audit_is_gapless"", of "trigger audit_is_gapless".
QString dropping(const QString &part)
{
    const QString name = part.section(u' ', 1);
    return u"DROP %1 \"%2\""_s.arg(part.section(u' ', 0, 0), QString(name).replace(u'"', u"\"\""_s));
}

} // namespace

Result<QStringList> differingParts(QSqlDatabase &database)
{
    const auto wanted = wantedIn(database);
    const auto found = sqlite::schemaOf(database);
    if (!wanted || !found)
        return tl::unexpected(!wanted ? wanted.error() : found.error());
    QStringList parts = wanted->keys() + found->keys();
    parts.removeDuplicates();
    parts.removeIf([&](const QString &part) {
        return wanted->contains(part) && found->contains(part) && wanted->value(part) == found->value(part);
    });
    parts.sort();
    return parts;
}

Result<void> mendParts(QSqlDatabase &database, const QStringList &parts)
{
    const auto wanted = wantedIn(database);
    const auto found = sqlite::schemaOf(database);
    if (!wanted || !found)
        return tl::unexpected(!wanted ? wanted.error() : found.error());
    QStringList statements;
    for (const QString &part : parts) {
        if (!isTable(part) && found->contains(part))
            statements.append(dropping(part));
    }
    for (const QString &part : parts) {
        if (!isTable(part) && wanted->contains(part))
            statements.append(wanted->value(part));
    }
    for (const QString &statement : std::as_const(statements)) {
        if (const auto done = carryOut(database, statement); !done)
            return tl::unexpected(done.error());
    }
    return {};
}

} // namespace renumber::desk
