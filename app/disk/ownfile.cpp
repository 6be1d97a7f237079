// SPDX-License-Identifier: Apache-2.0
#include "disk/ownfile.h"

#include <QFile>

#include <cerrno>

#include <sys/stat.h>
#include <unistd.h>

namespace renumber::disk {

bool isOwnOrMissing(const QString &path)
{
    struct stat found = {};
    if (::lstat(QFile::encodeName(path).constData(), &found) != 0)
        return errno == ENOENT || errno == ENOTDIR;
    return S_ISREG(found.st_mode) && found.st_uid == ::geteuid();
}

/// By its path and not by a descriptor: closing one takes SQLite's locks on the file away
/// (sqlite.org/howtocorrupt.html, 2.2).
bool keepToOwner(const QString &path)
{
    constexpr mode_t others = S_IRWXG | S_IRWXO;
    const QByteArray name = QFile::encodeName(path);
    struct stat found = {};
    if (::lstat(name.constData(), &found) != 0)
        return errno == ENOENT || errno == ENOTDIR;
    return (found.st_mode & others) == 0 || ::chmod(name.constData(), found.st_mode & S_IRWXU) == 0;
}

} // namespace renumber::disk
