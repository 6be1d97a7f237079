// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "awaited.h"
#include "desk/sqlite/sqlitestore.h"
#include "moves.h"
#include "time/utc.h"

#include <QTemporaryDir>
#include <QUuid>

namespace renumber::test {

using namespace Qt::StringLiterals;

/// One computer's desk in a folder of its own, with a record to be read.
class RecordDesk
{
public:
    explicit RecordDesk(const desk::Roles &roles
                        = {desk::Role::Operator, desk::Role::Auditor, desk::Role::Administrator})
        : m_store({m_dir.path(), u"key 1"_s, scriptPolicy(), "policy of scripts", u"ana"_s, roles}, clock())
    {
        if (!*awaited(m_store.open()))
            qFatal("the desk does not open");
        if (roles.contains(desk::Role::Administrator))
            does(desk::operation::RegisterPolicy{});
    }

    static time::Clock clock()
    {
        return time::Clock([] { return QDateTime(QDate(2026, 3, 2), QTime(12, 0), time::utc); });
    }
    QString pathOf(const QString &name) const { return m_dir.filePath(name); }
    desk::DeskStore &store() { return m_store; }

    /// \a count rows, each of another person.
    void fill(int count)
    {
        for (int i = 0; i < count; ++i)
            does(desk::operation::OpenPerson{personKey(i), u"Person %1"_s.arg(i)});
    }

    /// A case of \a person with \a ticket: two rows. Its id.
    QString openCase(int person, const QString &name, const QString &ticket)
    {
        const QString id = newId();
        m_version = 0;
        does(desk::operation::OpenCase{personKey(person), account::ContactKind::Phone, {name, {}, {}}}, id);
        does(desk::operation::StateCase{u"lost"_s, ticket, {}, {}, {}}, id);
        return id;
    }

    /// Until all that was asked for before has been answered.
    void settle() { awaited(m_store.receiptOf(newId())); }

private:
    static QString newId() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

    void does(const desk::operation::Command &command, const QString &caseId = {})
    {
        desk::Operation operation{newId(), command};
        operation.caseId = caseId;
        operation.lease = m_lease;
        operation.version = m_version;
        const auto receipt = *awaited(m_store.carryOut(operation));
        if (!receipt)
            qFatal("fault %d at command %zu", int(receipt.error().what), command.index());
        m_version = receipt->now ? receipt->now->inHand.version : 0;
    }

    const QTemporaryDir m_dir;
    desk::SqliteStore m_store;
    const QString m_lease = newId();
    int m_version = 0; ///< of the case in hand
};

} // namespace renumber::test
