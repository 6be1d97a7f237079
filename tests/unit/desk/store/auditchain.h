// SPDX-License-Identifier: Apache-2.0
// A chain of rows such as a store writes, and what is done to it.
#pragma once

#include "desk/audit/chain.h"
#include "desk/audit/verifier.h"

#include <QList>

namespace renumber::test {

/// \a count rows that belong together.
inline QList<desk::audit::Row> chainOf(int count)
{
    using namespace Qt::StringLiterals;
    QList<desk::audit::Row> rows;
    desk::audit::Head head;
    for (int number = 1; number <= count; ++number) {
        desk::audit::Row row;
        row.seq = number;
        row.at = 1'772'366'400'000'000 + number;
        row.actor = number % 2 == 0 ? u"ana"_s : u"ben"_s;
        row.action = u"searched"_s;
        row.outcome = u"done"_s;
        row.operation = u"00000000-0000-4000-8000-%1"_s.arg(number, 12, 10, QChar(u'0'));
        row.details = u"{}"_s;
        row.hash = desk::audit::chained(head.hash, row);
        head = {row.seq, row.hash};
        rows.append(row);
    }
    return rows;
}

/// What a verifier says of \a rows, of which the heads were once \a remembered.
inline desk::audit::Verdict verdictOn(const QList<desk::audit::Row> &rows,
                                      const QList<desk::audit::Head> &remembered = {})
{
    desk::audit::Verifier verifier(remembered);
    for (const desk::audit::Row &row : rows)
        verifier.take(row);
    return verifier.verdict();
}

} // namespace renumber::test
