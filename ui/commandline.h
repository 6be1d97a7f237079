// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/audit/exporter.h"

#include <QStringList>

#include <tl/expected.hpp>

namespace renumber::ui {

/// What the command line asks for.
struct CommandLine
{
    enum class Task {
        Run,
        CheckService,
        CheckProfile,
        CheckPolicy,
        VerifyAudit,
        ExportAudit,
        Try,
        ListServices,
        ShowVersion,
        ShowHelp
    };

    Task task = Task::Run;
    QStringList profileFiles;
    QString dataDirectory; ///< empty: the system's place for it
    QString fileToCheck; ///< for Task::CheckService, CheckProfile, CheckPolicy and Try
    QString recordFile; ///< for Task::VerifyAudit and ExportAudit; empty: that of dataFolder()
    desk::audit::Format exportFormat = desk::audit::Format::Csv; ///< for Task::ExportAudit
    QString outputFolder; ///< likewise; empty: where the command was given
};

/// The folder in which \a commandLine has the program keep its files.
QString dataFolder(const CommandLine &commandLine);

/// Reads \a arguments, the program's name first. The error is a sentence for the person.
tl::expected<CommandLine, QString> readCommandLine(const QStringList &arguments);

/// The options, one a line, each with what it does.
QString usage();

/// Carries out a task that needs no window; returns the program's exit status.
int carryOut(const CommandLine &commandLine);

} // namespace renumber::ui
