// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/sqlite/sqlitestore.h"
#include "desks.h"

#include <QTemporaryDir>

namespace renumber::test {

/// Several people at one computer's store, in a folder of their own.
class SqliteDesks : public Desks
{
public:
    explicit SqliteDesks(const time::Clock &clock)
        : m_clock(clock)
    {
    }

    std::unique_ptr<desk::DeskStore> programOf(const QString &actor, const desk::Roles &roles,
                                               const desk::Policy &policy,
                                               const QByteArray &policyText) override
    {
        const desk::SqliteDesk desk{m_dir.path(), QStringLiteral("key 1"), policy, policyText, actor, roles};
        return std::make_unique<desk::SqliteStore>(desk, m_clock);
    }

    static std::unique_ptr<Desks> make(const time::Clock &clock)
    {
        return std::make_unique<SqliteDesks>(clock);
    }

private:
    const time::Clock m_clock;
    const QTemporaryDir m_dir;
};

} // namespace renumber::test
