// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/audit/exporter.h"
#include "desk/audit/filter.h"
#include "desk/audit/verifier.h"
#include "desk/facts.h"
#include "desk/store/operation.h"
#include "desk/store/personmarks.h"
#include "desk/store/storefault.h"
#include "wait/future.h"

namespace renumber::desk {

/// What was found when the store was opened.
struct Opened
{
    QString actor; ///< who the store takes the program's user for
    Roles roles; ///< that it gives them
    bool isPolicyKnown = false; ///< the policy that counts is the one that the store was opened with
    QString setAside; ///< where a damaged file was moved, to be told; else empty
    /// What the head that this computer remembers says of the record: cut off, or another. It is in the
    /// record, too, and the head is kept.
    std::optional<audit::Finding> finding;
    /// Rows are there, and this computer remembers no head: it never saw them, or it was taken away or
    /// damaged.
    bool isHeadMissing = false;
    /// As in Receipt::isHeadKept.
    bool isHeadKept = true;
    /// False: locks and cases may be lost, and nothing goes on before operation::StateLoss.
    bool isLossStated = true;

    friend bool operator==(const Opened &, const Opened &) = default;
};

/// How many rows there are.
struct RowCount
{
    static constexpr int most = 10'000;

    int rows = 0; ///< most, where there are as many or more
    bool isAll = true; ///< false: "10,000+"

    friend bool operator==(const RowCount &, const RowCount &) = default;
};

/// A row of the audit with what of it can be erased, if that is still there.
struct AuditRow
{
    audit::Row row;
    std::optional<audit::PrivatePart> part;

    friend bool operator==(const AuditRow &, const AuditRow &) = default;
};

/// Where the cases and the record of a desk are: on this computer (SqliteStore), and later a team's database.
/// It decides who acts and what time it is, and asks the gate again before it gives leave. Every operation
/// checks, changes and writes its row of the audit in one transaction, or does nothing. Nothing here blocks.
/// An operation is done though nobody waits for it any more; who stops waiting for verify() or exportAudit()
/// breaks it off.
class DeskStore
{
public:
    template <typename Value> using Awaited = wait::Future<StoreResult<Value>>;
    /// How many rows of the audit are read at a time.
    static constexpr int pageSize = 200;

    virtual ~DeskStore() = default;

    /// Makes or opens it. To be called first, and told before anything else is done.
    virtual Awaited<Opened> open() = 0;

    /// Does \a operation, or says what came of it before.
    virtual Awaited<Receipt> carryOut(const Operation &operation) = 0;
    /// What came of the operation \a id, where no answer has come; none: it was not done.
    virtual Awaited<std::optional<Receipt>> receiptOf(const QString &id) = 0;

    /// Cases that are not closed, the oldest first, each with what is missing in it.
    virtual Awaited<QList<DeskCase>> board() = 0;
    virtual Awaited<DeskCase> caseOf(const QString &caseId) = 0;
    /// What the gate goes by in the case \a caseId for \a act, by the store's time \a Facts is good at.
    virtual Awaited<std::pair<Facts, QDateTime>> factsOf(const QString &caseId, Act act, const QString &lease)
        = 0;

    /// What is known of each of \a persons.
    virtual Awaited<std::map<PersonKey, PersonMarks>> marksOf(const QList<PersonKey> &persons) = 0;

    // Auditors only: that somebody else asked is in the record.

    /// Rows that \a filter means and whose seq is below \a before (0: the newest), the newest first: pageSize
    /// of them, or as many as there are.
    virtual Awaited<QList<AuditRow>> page(const audit::Filter &filter, qint64 before) = 0;
    virtual Awaited<RowCount> count(const audit::Filter &filter) = 0;
    /// Verifies the whole record, which is in it afterwards as the operation \a id.
    virtual Awaited<audit::Verdict> verify(const QString &id) = 0;
    /// Writes rows to a file, the oldest first. It is in the record before anything is in the file, as the
    /// operation \a id; and that nothing came of it, as another.
    virtual Awaited<audit::Manifest> exportAudit(const QString &id, const audit::ExportPlan &plan) = 0;

protected:
    DeskStore() = default;
    Q_DISABLE_COPY_MOVE(DeskStore)
};

} // namespace renumber::desk
