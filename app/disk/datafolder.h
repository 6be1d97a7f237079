// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFileDevice>
#include <QString>

/// The folder in which the program keeps its files. All of it blocks on the disk: call it from a worker
/// thread.
namespace renumber::disk {

/// For its owner's eyes only.
inline constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// Makes \a folder (0700) where it is not there. One that is there already is left as it is: it may be shared
/// on purpose. False where it cannot be made.
bool makeDataFolder(const QString &folder);

/// Moves the damaged file at \a path aside, never over another one. Its new place; empty if it could not be
/// moved.
QString setAside(const QString &path);

/// What came of the files that were set aside. The worst comes last.
enum class DamagedFiles { None, Deleted, Left };

/// Deletes all that was set aside of the file at \a path, and the journals beside it.
DamagedFiles deleteSetAside(const QString &path);

/// Which file it is that a path leads to, whatever it is called.
struct FileId
{
    quint64 device = 0;
    quint64 inode = 0;
    friend bool operator==(const FileId &, const FileId &) = default;
};

/// Of the file at \a path; that of none where there is none.
FileId fileId(const QString &path);

} // namespace renumber::disk
