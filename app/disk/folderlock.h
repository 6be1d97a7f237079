// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace renumber::disk {

/// Whether a lock was taken.
enum class LockOutcome {
    Taken,
    HeldByAnother, ///< by a program that is running, or by another FolderLock of this one
    NotPossible, ///< no such folder, no permission, or the disk cannot lock
};

/// A lock that at most one holds, by a file that stays when it is let go of. It is the system's own
/// (flock(2)), so that it goes with the program however that ends: QLockFile goes by what is in its file, and
/// one that a power failure has left empty, or that another host has written, would be held for ever. Blocks
/// on the disk for a moment.
class FolderLock
{
public:
    /// By the file at \a path.
    explicit FolderLock(const QString &path);
    ~FolderLock();
    Q_DISABLE_COPY_MOVE(FolderLock)

    /// Does not wait.
    LockOutcome take();

private:
    const QString m_path;
    int m_descriptor = -1; ///< holds the lock
};

} // namespace renumber::disk
