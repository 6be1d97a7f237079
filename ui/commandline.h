// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <tl/expected.hpp>

namespace renumber::ui {

/// What the command line asks for.
struct CommandLine
{
    enum class Task { Run, CheckService, CheckProfile, Try, ListServices, ShowVersion, ShowHelp };

    Task task = Task::Run;
    QStringList profileFiles;
    QString dataDirectory; ///< empty: the system's place for it
    QString fileToCheck; ///< for Task::CheckService, CheckProfile and Try
};

/// Reads \a arguments, the program's name first. The error is a sentence for the person.
tl::expected<CommandLine, QString> readCommandLine(const QStringList &arguments);

/// The options, one a line, each with what it does.
QString usage();

/// Carries out a task that needs no window; returns the program's exit status.
int carryOut(const CommandLine &commandLine);

} // namespace renumber::ui
