// SPDX-License-Identifier: Apache-2.0
#include "desk/sqlite/recordexport.h"

#include "desk/audit/microseconds.h"
#include "desk/sqlite/sqlitestore.h"
#include "desk/store/newid.h"
#include "disk/folderlock.h"
#include "instance/singleinstance.h"

namespace renumber::desk {

using audit::Manifest;
using What = RecordFault::What;

namespace {

using Exported = RecordResult<RecordExport>;

/// The desk of a folder that nobody else uses meanwhile. An export asks neither its key nor its policy.
struct Desk
{
    explicit Desk(const RecordFile &file)
        : lock(instance::lockPath(file.folder()))
        , outcome(lock.take())
        , store({file.folder(), file.keyId(), builtInPolicy(), {}, loginOfSystem()}, time::systemClock())
    {
    }

    disk::FolderLock lock;
    const disk::LockOutcome outcome;
    SqliteStore store; ///< ends first
};

Exported failure(const RecordFault &fault)
{
    return tl::unexpected(fault);
}

Exported exportCopy(const RecordFile &file, const audit::ExportPlan &plan)
{
    const qint64 now = audit::toMicroseconds(time::systemClock().now().wall);
    return file.exportUnrecorded(plan, loginOfSystem(), now).map([](const Manifest &manifest) {
        return RecordExport{manifest};
    });
}

} // namespace

wait::Future<Exported> exportRecord(const RecordFile &file, const audit::ExportPlan &plan)
{
    if (file.whose() == RecordFile::Whose::Copy)
        return wait::ready(exportCopy(file, plan));
    const auto desk = std::make_shared<Desk>(file);
    if (desk->outcome == disk::LockOutcome::HeldByAnother)
        return wait::ready(failure({What::InUse}));
    return desk->store.open().andThen([desk,
                                       plan](const StoreResult<Opened> &opened) -> wait::Future<Exported> {
        if (!opened)
            return wait::ready(failure(toRecordFault(opened.error())));
        if (!opened->setAside.isEmpty())
            return wait::ready(failure({What::Damaged, opened->setAside}));
        return desk->store.exportAudit(newId(), plan)
            .map([found = *opened](const StoreResult<Manifest> &manifest) -> Exported {
                return manifest
                    .map([&found](const Manifest &written) {
                        return RecordExport{written, found.finding, found.isHeadMissing, found.isHeadKept};
                    })
                    .map_error(toRecordFault);
            });
    });
}

} // namespace renumber::desk
