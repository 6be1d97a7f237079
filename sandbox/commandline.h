// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/limits.h"

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <chrono>

namespace renumber::sandbox {

enum class CommandLineTask { Serve, Relay, ShowHelp, ShowVersion };

/// What the command line asks for.
struct CommandLine
{
    CommandLineTask task = CommandLineTask::Serve;
    bool headless = false;
    bool exitWithParent = false;
    quint16 port = 8080; ///< 0: any free one.
    bool tls = false;
    QString certificateFile; ///< Empty: one of the sandbox's own.
    QString keyFile;
    std::chrono::milliseconds roundTrip{0};
    quint16 relayTo = 0; ///< Of the task Relay.
    Limits limits{};

    friend bool operator==(const CommandLine &, const CommandLine &) = default;
};

/// `arguments` begin with the program's name. The error is one line for the user. Needs no application
/// object: it decides which one there will be.
tl::expected<CommandLine, QString> parseCommandLine(const QStringList &arguments);

/// What --help prints.
QString usage();

} // namespace renumber::sandbox
