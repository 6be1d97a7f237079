// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/audit/exporter.h"

#include <QString>

namespace renumber::ui {

/// Verifies the record of a desk, of which nothing is written: that in \a file, or where it is empty that in
/// \a dataFolder. The status to end with: 0 where all is well, 1 where something is wrong with the record, 2
/// where it could not be verified.
int verifyAudit(const QString &file, const QString &dataFolder);

/// What `--export-audit` is told.
struct ExportWish
{
    QString file; ///< as above
    QString dataFolder;
    desk::audit::Format format = desk::audit::Format::Csv;
    QString outputFolder; ///< empty: the one in which the command was given
};

/// Exports a record of a desk, without what can be erased of it, to a file of its own with a manifest. The
/// status to end with: 0 where it was, 2 where not. Runs an event loop.
int exportAudit(const ExportWish &wish);

} // namespace renumber::ui
