// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/sqlite/recordexport.h"

#include <QStringList>

namespace renumber::ui {

/// Why nothing came of a command about the record in \a file, as it may be shown, and what to do.
QString recordFaultText(const desk::RecordFault &fault, const QString &file);

/// What was found against the record in \a file while it was exported; empty where nothing was.
QString recordDoubtText(const desk::RecordExport &done, const QString &file);

/// What verifying the record in \a file has found, the first sentence first, each a line. \a whose it is.
QStringList recordCheckText(const desk::RecordCheck &check, const QString &file,
                            desk::RecordFile::Whose whose);

/// What was exported to \a path, each sentence a line. \a whose it is.
QStringList recordExportText(const desk::RecordExport &done, const QString &path,
                             desk::RecordFile::Whose whose);

/// What verifying the record in the window has found, and how far it was read.
QString verdictText(const desk::audit::Verdict &verdict);

/// What was exported to \a path from the window, and where its checksum is.
QString exportedText(const desk::audit::Manifest &manifest, const QString &path);

} // namespace renumber::ui
