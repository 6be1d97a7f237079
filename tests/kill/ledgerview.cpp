// SPDX-License-Identifier: Apache-2.0
#include "ledgerview.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace renumber::test {

LedgerView::LedgerView(const QString &folder)
    : m_folder(folder)
{
}

std::optional<int> LedgerView::entriesTakenOver(qint64 pid) const
{
    if (!QFile::exists(QDir(m_folder).filePath(u"changes.sqlite"_s)))
        return 0;
    const QString owner = ownerOf(pid);
    const auto found = owner.isEmpty() ? std::nullopt : rows(owner);
    return found && found->foreign == 0 && found->over == 0 ? std::optional(found->all) : std::nullopt;
}

std::optional<int> LedgerView::entries() const
{
    const auto found = rows({});
    return found ? std::optional(found->all) : std::nullopt;
}

int LedgerView::setAside() const
{
    return int(files(u"changes.sqlite.damaged-*"_s).size());
}

int LedgerView::presences() const
{
    return int(files(u"running-*.lock"_s).size());
}

/// Read only, so that what a killed program left half done is for the next one to mend.
std::optional<LedgerView::Rows> LedgerView::rows(const QString &owner) const
{
    const QString name = u"ledger view"_s;
    std::optional<Rows> found;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(QDir(m_folder).filePath(u"changes.sqlite"_s));
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        QSqlQuery query(database);
        if (database.open() && query.exec(u"SELECT owner, stage FROM changes"_s)) {
            found = Rows();
            while (query.next()) {
                const QString stage = query.value(1).toString();
                ++found->all;
                found->foreign += query.value(0).toString() == owner ? 0 : 1;
                found->over += stage == "preparing"_L1 || stage == "over"_L1 ? 1 : 0;
            }
        }
    }
    QSqlDatabase::removeDatabase(name);
    return found;
}

/// By its lock file; empty where it has none yet.
QString LedgerView::ownerOf(qint64 pid) const
{
    const QStringList names = files(u"running-*.lock"_s);
    for (const QString &name : names) {
        qint64 holder = 0;
        QString host;
        QString program;
        if (QLockFile(QDir(m_folder).filePath(name)).getLockInfo(&holder, &host, &program) && holder == pid)
            return name.section(u'-', 1).chopped(QStringView(u".lock").size());
    }
    return {};
}

QStringList LedgerView::files(const QString &pattern) const
{
    return QDir(m_folder).entryList({pattern}, QDir::Files);
}

} // namespace renumber::test
