// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/sqlite/audittable.h"
#include "sqlite/connection.h"

#include <memory>

namespace renumber::desk {

/// The record in desk.sqlite, for whoever reads it: another thread than the one that writes, which it does
/// not keep waiting. What is read is as it was at one moment. Blocks on the disk.
class AuditReading
{
public:
    /// \a folder is the data folder, in which the file is. With a \a place (SqliteDesk::place), rows about
    /// persons of another are left out where rows are shown or exported.
    explicit AuditReading(const QString &folder, const QString &place);
    /// Of the file at \a path, which is not made where it is not there.
    AuditReading(const QString &path, sqlite::Access access);

    /// The id of the key that made the file's keys; none where the file is none of a desk's.
    StoreResult<std::optional<QString>> keyId();
    StoreResult<audit::Head> head();
    StoreResult<QList<AuditRow>> page(const audit::Filter &filter, qint64 before);
    StoreResult<RowCount> count(const audit::Filter &filter);
    /// \a seen are the heads that this computer remembers.
    StoreResult<audit::Verdict> verify(const QList<audit::Head> &seen);
    /// Makes room for the file that \a plan means; nothing is in it yet.
    static StoreResult<std::shared_ptr<audit::Exporter>> begin(const audit::ExportPlan &plan);
    /// Writes the rows that \a filter means and whose seq is below \a before; the file is there after
    /// finish().
    StoreResult<void> write(audit::Exporter &exporter, const audit::Filter &filter, qint64 before);
    static StoreResult<audit::Manifest> finish(audit::Exporter &exporter, const audit::Head &head,
                                               const QString &actor, qint64 at);
    /// Lets go of the file.
    void close() { m_connection.close(); }

private:
    sqlite::Connection m_connection;
    const QString m_place;
};

/// How the record tells of itself: that it was verified, compared with \a seen, and with what verdict; that
/// it is about to be exported.
audittable::Entry entryOf(const audit::Verdict &verdict, const QList<audit::Head> &seen);
audittable::Entry entryOf(const audit::ExportPlan &plan);
/// That nothing came of the export which the operation \a id began.
audittable::Entry entryOfFailed(const QString &id);

} // namespace renumber::desk
