// SPDX-License-Identifier: Apache-2.0
#include "desk/sqlite/headcheck.h"

#include "desk/sqlite/audittable.h"

namespace renumber::desk {

using audit::Finding;
using audit::Head;
using audit::Wrong;
using Found = std::optional<Finding>;

sqlite::Result<Found> comparedWith(QSqlDatabase &database, const std::optional<Head> &seen)
{
    if (!seen || seen->seq == 0)
        return Found();
    Found found = Finding{Wrong::NotTheRemembered, seen->seq, seen->seq};
    qint64 last = 0;
    audit::Verifier since({}, *seen);
    const auto read = audittable::forEachFrom(database, seen->seq, [&](const audit::Row &row) {
        last = row.seq;
        if (row.seq == seen->seq && row.hash == seen->hash)
            found.reset();
        else
            since.take(row);
    });
    if (!read)
        return tl::unexpected(read.error());
    if (last == 0) {
        const auto head = audittable::headOf(database);
        if (!head)
            return tl::unexpected(head.error());
        return Found(Finding{Wrong::CutOff, head->seq + 1, seen->seq});
    }
    return found ? found : since.verdict().finding;
}

} // namespace renumber::desk
