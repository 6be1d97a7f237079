// SPDX-License-Identifier: Apache-2.0
#include "desk/sqlite/recordfile.h"

#include "desk/sqlite/auditreading.h"
#include "desk/sqlite/deskpath.h"

#include <QFile>
#include <QFileInfo>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace renumber::desk {

using audit::Manifest;
using audit::RememberedHeads;
using What = RecordFault::What;

namespace {

tl::unexpected<RecordFault> failure(What what, const QString &reason = {})
{
    return tl::unexpected(RecordFault{what, reason});
}

/// Only so much that SQLite, which takes an empty file for an empty database, is not asked about what is none
/// of its files (sqlite.org/fileformat.html).
RecordResult<void> look(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(What::Missing);
    if (!info.isFile())
        return failure(What::NotADesks);
    if (info.ownerId() != ::geteuid())
        return failure(What::SomebodyElses, info.owner());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(What::Unreadable);
    const QByteArray magic("SQLite format 3\0", 16);
    if (file.read(magic.size()) != magic)
        return failure(What::NotADesks);
    return {};
}

sqlite::Access accessTo(RecordFile::Whose whose)
{
    return whose == RecordFile::Whose::ThisDesk ? sqlite::Access::Reading : sqlite::Access::ReadingCopy;
}

} // namespace

RecordResult<RecordFile> RecordFile::find(const QString &path, const QString &folder)
{
    const QString own = deskPath(folder);
    const QString asked = path.isEmpty() ? own : path;
    if (const auto looked = look(asked); !looked)
        return tl::unexpected(looked.error());
    const bool isOwn = disk::fileId(asked) == disk::fileId(own);
    RecordFile file(isOwn ? own : asked, isOwn ? Whose::ThisDesk : Whose::Copy);
    AuditReading reading(file.path(), accessTo(file.whose()));
    const auto keyId = reading.keyId();
    if (!keyId)
        return tl::unexpected(toRecordFault(keyId.error()));
    if (!*keyId)
        return failure(What::NotADesks);
    file.m_keyId = **keyId;
    return file;
}

QString RecordFile::folder() const
{
    return QFileInfo(m_path).absolutePath();
}

/// The head first: a desk at work remembers each row once it is written.
RecordResult<RecordCheck> RecordFile::verify() const
{
    RememberedHeads heads(folder());
    const auto memory = heads.read();
    AuditReading reading(m_path, accessTo(m_whose));
    return reading.verify(heads.seen().all())
        .map([&](const audit::Verdict &verdict) {
            const auto &highest = heads.seen().highest;
            return RecordCheck{verdict, memory, highest ? highest->seq : 0};
        })
        .map_error(toRecordFault);
}

RecordResult<Manifest> RecordFile::exportUnrecorded(const audit::ExportPlan &plan, const QString &actor,
                                                    qint64 at) const
{
    AuditReading reading(m_path, accessTo(m_whose));
    const auto head = reading.head();
    if (!head)
        return tl::unexpected(toRecordFault(head.error()));
    return AuditReading::begin(plan)
        .and_then([&](const std::shared_ptr<audit::Exporter> &exporter) {
            return reading.write(*exporter, plan.filter, 0).and_then([&] {
                return AuditReading::finish(*exporter, *head, actor, at);
            });
        })
        .map_error(toRecordFault);
}

bool isAllWell(const RecordCheck &check, RecordFile::Whose whose)
{
    if (check.verdict.finding)
        return false;
    switch (check.memory) {
    case RememberedHeads::State::Read:
        return true;
    case RememberedHeads::State::Absent:
        return whose == RecordFile::Whose::Copy || check.verdict.head.seq == 0;
    case RememberedHeads::State::Damaged:
    case RememberedHeads::State::Unreadable:
        return false;
    }
    Q_UNREACHABLE();
}

RecordFault toRecordFault(const StoreFault &fault)
{
    switch (fault.what) {
    case StoreFault::What::Damaged:
        return {What::Damaged};
    case StoreFault::What::Unwritable:
        return {What::Unwritable};
    case StoreFault::What::NewerVersion:
        return {What::NewerVersion};
    case StoreFault::What::NotExported:
        return {What::NotExported, fault.reason};
    case StoreFault::What::Unreadable:
    case StoreFault::What::Unreachable:
    case StoreFault::What::KeyLost:
    case StoreFault::What::LossUnstated:
    case StoreFault::What::NoRole:
    case StoreFault::What::NoSuchCase:
    case StoreFault::What::PersonInHand:
    case StoreFault::What::Refused:
    case StoreFault::What::PermitSpent:
    case StoreFault::What::StillTelling:
    case StoreFault::What::NotLocked:
    case StoreFault::What::StillLocked:
    case StoreFault::What::IdUsed:
    case StoreFault::What::Unfit:
        return {What::Unreadable};
    }
    Q_UNREACHABLE();
}

} // namespace renumber::desk
