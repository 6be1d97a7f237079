// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/audit/rememberedheads.h"
#include "desk/sqlite/audittable.h"
#include "desk/sqlite/performing.h"
#include "desk/store/deskstore.h"

namespace renumber::desk {

/// Watches the record of desk.sqlite for what was done to it behind the program's back, and writes down what
/// it finds: within a transaction of who writes, all of it. Blocks on the disk.
class RecordWatch
{
public:
    RecordWatch(const QString &folder, const QString &actor);

    /// Reads what is remembered. Fails where that is there and cannot be read.
    StoreResult<void> load();
    /// Whether the record is the one that is remembered, and the file as the program makes it, which it is
    /// then; \a opened has what was found. Begins with where a damaged file was moved, if it was.
    StoreResult<void> begin(QSqlDatabase &database, const StepTime &time, Opened &opened);
    /// What is wrong with the record as it is remembered, if anything. Nothing is written down.
    StoreResult<std::optional<audit::Finding>> compare(QSqlDatabase &database) const;
    /// Likewise, and it is written down.
    StoreResult<std::optional<audit::Finding>> lookAgain(QSqlDatabase &database, const StepTime &time);
    /// Remembers \a head, which was committed; where \a finding was found, the one before is kept, too.
    void keep(const audit::Head &head, const std::optional<audit::Finding> &finding);

    /// A row about \a entry, as an operation of its own.
    StoreResult<void> note(QSqlDatabase &database, const StepTime &time,
                           const audittable::Entry &entry) const;
    /// False: the last head could not be written.
    bool isHeadKept() const { return m_isHeadKept; }
    QList<audit::Head> seenHeads() const { return m_heads.seen().all(); }

private:
    StoreResult<void> noteFinding(QSqlDatabase &database, const StepTime &time,
                                  const audit::Finding &finding) const;
    StoreResult<void> noteLoss(QSqlDatabase &database, const StepTime &time, const QString &because) const;
    StoreResult<void> noteHead(QSqlDatabase &database, const StepTime &time, const QString &state) const;
    StoreResult<void> lookAtParts(QSqlDatabase &database, const StepTime &time, Opened &opened) const;

    const QString m_actor;
    audit::RememberedHeads m_heads;
    bool m_isHeadKept = true;
    bool m_isHeadNoted = false; ///< that it is not kept is in the record
};

} // namespace renumber::desk
