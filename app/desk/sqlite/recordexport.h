// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/sqlite/recordfile.h"
#include "wait/future.h"

namespace renumber::desk {

/// What became of an export by a command.
struct RecordExport
{
    audit::Manifest manifest;
    /// What the remembered head said against the record, before it was written to.
    std::optional<audit::Finding> finding = {};
    /// Rows were there, and no remembered head: it was taken away, or damaged.
    bool isHeadMissing = false;
    /// False: how far the record was seen now could not be noted.
    bool isHeadKept = true;

    friend bool operator==(const RecordExport &, const RecordExport &) = default;
};

/// Writes the rows of \a file that \a plan means to a file of their own. The record of this computer's desk
/// tells of it, and its program must not be open meanwhile, as one program at a time uses a folder; a copy
/// stays as it is, and is waited for.
wait::Future<RecordResult<RecordExport>> exportRecord(const RecordFile &file, const audit::ExportPlan &plan);

} // namespace renumber::desk
