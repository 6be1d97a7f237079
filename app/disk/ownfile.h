// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

/// Files and folders that nobody but their owner is to have put there, or to read. All of it blocks on the
/// disk: call it from a worker thread.
namespace renumber::disk {

/// True where at \a path is nothing, or a plain file of whoever runs the program. A link is neither: what it
/// leads to may be anybody's.
bool isOwnOrMissing(const QString &path);

/// Takes from all others what they may do with the file or folder at \a path, if there is one. False where
/// that cannot be done.
bool keepToOwner(const QString &path);

} // namespace renumber::disk
