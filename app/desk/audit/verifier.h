// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/audit/row.h"

#include <QList>
#include <QString>

#include <optional>

namespace renumber::desk::audit {

/// What is wrong with a chain.
enum class Wrong {
    Changed, ///< the row, or its private part, is not what was written there
    Missing,
    Reordered, ///< what was written there stands elsewhere
    Added, ///< the row was put between two that were written one after the other
    CutOff, ///< the chain ends before the remembered head
    /// The chain is whole, but not the one whose head was remembered: it was computed anew, or another copy
    /// was put in its place. Where the two part cannot be known.
    NotTheRemembered,
    /// Every row is as it was written, but the tables, indexes or triggers of the file are not those that the
    /// program makes: such as those triggers that keep rows from being changed.
    Unguarded,
};

/// The first thing that is wrong with a chain.
struct Finding
{
    Wrong what = Wrong::Changed;
    qint64 seq = 0; ///< where; of NotTheRemembered that of the remembered head; of Unguarded 0
    qint64 last = 0; ///< of Missing and CutOff, up to where; of Reordered, where the row stands instead

    friend bool operator==(const Finding &, const Finding &) = default;
};

/// The word for it in files.
QString nameOf(Wrong what);
/// One line for people, without its full stop.
QString toText(const Finding &finding);

/// What became of verifying a chain.
struct Verdict
{
    Head head; ///< of the last row that was read
    std::optional<Finding> finding; ///< none: the chain is whole

    friend bool operator==(const Verdict &, const Verdict &) = default;
};

/// Verifies a chain row by row, in the memory of two rows, however long it is.
class Verifier
{
public:
    /// \a remembered are heads that were seen of this chain: RememberedHeads.
    /// It begins behind \a before, which is taken for what was written there.
    explicit Verifier(const QList<Head> &remembered = {}, const Head &before = {});

    /// The next row, in the order of the store, with its private part, if that is still there.
    void take(const Row &row, const std::optional<PrivatePart> &part = std::nullopt);
    /// Once all rows were taken.
    Verdict verdict() const;

private:
    /// Where the chain broke, until it is known in which way.
    struct Break
    {
        Row row; ///< which does not fit there
        qint64 place = 0; ///< the seq that would have fitted
        QByteArray before; ///< the hash of the row before that place
    };

    void takeNext(const Row &row, const std::optional<PrivatePart> &part);
    void takeBehindBreak(const Row &row);
    void compareRemembered(const Row &row);

    const QList<Head> m_remembered;
    Head m_head;
    std::optional<Finding> m_finding;
    std::optional<Break> m_break;
};

} // namespace renumber::desk::audit
