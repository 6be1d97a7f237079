// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/audit/row.h"

#include <QList>

#include <optional>

namespace renumber::desk::audit {

/// What this computer has seen of a chain.
struct SeenHeads
{
    std::optional<Head> highest; ///< of the chain as it is now
    /// Those that no longer fitted when the store was opened, oldest first: each is proof that the record was
    /// cut off or is another.
    QList<Head> unmatched;

    /// All of them.
    QList<Head> all() const { return highest ? unmatched + QList<Head>{*highest} : unmatched; }
    friend bool operator==(const SeenHeads &, const SeenHeads &) = default;
};

/// The highest head of the audit that this computer saw, in a file of its own beside the database
/// (deskhead.json, 0600, no link), so that a database that was rewritten or put back does not bring its own
/// along. Whoever can write to the folder can change both: it is to be noticed, not prevented. Blocks on the
/// disk.
class RememberedHeads
{
public:
    enum class State {
        Absent, ///< nothing was seen yet, or it was taken away
        Read,
        Damaged,
        Unreadable,
    };

    explicit RememberedHeads(const QString &folder);

    /// Reads the file, and leaves it as it is.
    State read();
    /// Likewise, but a damaged one is set aside, so that the next one does not take its place.
    State load();
    const QString &path() const { return m_path; }
    const SeenHeads &seen() const { return m_seen; }
    /// Where load() moved a damaged file; else empty.
    QString setAside() const { return m_setAside; }

    /// Remembers \a head in place of the highest. False where it could not be written: the next call tries
    /// again.
    bool remember(const Head &head);
    /// Keeps the highest among those that fit no more, and goes on with \a head.
    bool replaceUnmatched(const Head &head);

private:
    bool save();

    const QString m_path;
    SeenHeads m_seen;
    QString m_setAside;
};

} // namespace renumber::desk::audit
