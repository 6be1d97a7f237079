// SPDX-License-Identifier: Apache-2.0
#include "storeview.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace renumber::test {

StoreView::StoreView(const QString &folder)
    : m_folder(folder)
{
}

std::optional<int> StoreView::entriesToShow() const
{
    if (!QFile::exists(QDir(m_folder).filePath(u"changes.sqlite"_s)))
        return 0;
    const auto found = rows();
    return found && found->over == 0 ? std::optional(found->all) : std::nullopt;
}

std::optional<int> StoreView::entries() const
{
    const auto found = rows();
    return found ? std::optional(found->all) : std::nullopt;
}

int StoreView::setAside() const
{
    return int(files(u"changes.sqlite.damaged-*"_s).size());
}

/// Read only, so that what a killed program left half done is for the next one to mend.
std::optional<StoreView::Rows> StoreView::rows() const
{
    const QString name = u"store view"_s;
    std::optional<Rows> found;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(QDir(m_folder).filePath(u"changes.sqlite"_s));
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        QSqlQuery query(database);
        if (database.open() && query.exec(u"SELECT stage FROM changes"_s)) {
            found = Rows();
            while (query.next()) {
                const QString stage = query.value(0).toString();
                ++found->all;
                found->over += stage == "preparing"_L1 || stage == "over"_L1 ? 1 : 0;
            }
        }
    }
    QSqlDatabase::removeDatabase(name);
    return found;
}

QStringList StoreView::files(const QString &pattern) const
{
    return QDir(m_folder).entryList({pattern}, QDir::Files);
}

} // namespace renumber::test
