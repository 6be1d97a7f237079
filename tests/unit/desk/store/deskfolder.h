// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/audit/rememberedheads.h"
#include "deskuser.h"
#include "time/utc.h"

#include <QTemporaryDir>
#include <QTest>

namespace renumber::test {

/// A data folder of its own with one computer's desk in it, and the time there.
class DeskFolder
{
public:
    QDateTime now{QDate(2026, 3, 1), QTime(12, 0), time::utc};

    QString path() const { return m_dir.path(); }
    QString pathOf(const QString &name) const { return m_dir.filePath(name); }
    QString file() const { return pathOf(QStringLiteral("desk.sqlite")); }

    /// A program that has not opened it yet. This must outlive it.
    std::unique_ptr<DeskUser> program()
    {
        return std::make_unique<DeskUser>(path(), time::Clock([this] { return now; }));
    }
    /// One that has.
    std::unique_ptr<DeskUser> user()
    {
        auto user = program();
        if (!user->open())
            qFatal("the desk does not open");
        return user;
    }
    /// What is remembered of its record.
    desk::audit::SeenHeads seen() const
    {
        desk::audit::RememberedHeads heads(path());
        heads.read();
        return heads.seen();
    }

private:
    const QTemporaryDir m_dir;
};

/// The newest rows of the record, \a count of them, the newest first: their actions.
inline QStringList newestActions(DeskUser &user, int count)
{
    const auto rows = **awaited(user.store().page({}, 0));
    QStringList actions;
    for (const desk::AuditRow &row : rows.first(count))
        actions.append(row.row.action);
    return actions;
}

} // namespace renumber::test
