// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

/// Files that others may have put there. Only plain ones are opened: a pipe would wait for whoever fills it,
/// and a device may do anything. All of it blocks on the disk: call it from a worker thread.
namespace renumber::disk {

enum class FileFault {
    Missing,
    NotPlain, ///< a folder, a pipe, a socket or a device
    Unreadable,
    TooLarge,
};

struct FileFailure
{
    FileFault fault = FileFault::Missing;
    QString reason; ///< the operating system's; may be empty
};

/// The content of the plain file at \a path, or of the resource, if it is not longer than \a limit bytes.
tl::expected<QByteArray, FileFailure> readPlainFile(const QString &path, qint64 limit);

/// True where \a path leads to a plain file, or to nothing.
bool isPlainOrMissing(const QString &path);

} // namespace renumber::disk
