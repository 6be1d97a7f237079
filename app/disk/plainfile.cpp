// SPDX-License-Identifier: Apache-2.0
#include "disk/plainfile.h"

#include <QFile>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>

namespace renumber::disk {

namespace {

tl::unexpected<FileFailure> failure(FileFault fault, int error = 0)
{
    const QString reason = error == 0 ? QString() : QString::fromLocal8Bit(std::strerror(error));
    return tl::unexpected(FileFailure{fault, reason});
}

tl::expected<QByteArray, FileFailure> contentOf(QFile &file, qint64 limit)
{
    QByteArray bytes = file.read(limit + 1);
    if (file.error() != QFile::NoError)
        return tl::unexpected(FileFailure{FileFault::Unreadable, file.errorString()});
    if (bytes.size() > limit)
        return failure(FileFault::TooLarge);
    return bytes;
}

} // namespace

tl::expected<QByteArray, FileFailure> readPlainFile(const QString &path, qint64 limit)
{
    QFile file(path);
    if (path.startsWith(u':')) { // a resource of the program's own
        if (!file.open(QIODevice::ReadOnly))
            return failure(FileFault::Missing, ENOENT);
        return contentOf(file, limit);
    }
    const QByteArray name = QFile::encodeName(path);
    struct stat found = {};
    if (::stat(name.constData(), &found) != 0)
        return failure(errno == ENOENT || errno == ENOTDIR ? FileFault::Missing : FileFault::Unreadable,
                       errno);
    if (!S_ISREG(found.st_mode))
        return failure(FileFault::NotPlain);
    // Something else may have taken its place since: this does not wait for it.
    const int descriptor = ::open(name.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    if (descriptor < 0)
        return failure(FileFault::Unreadable, errno);
    if (!file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        return tl::unexpected(FileFailure{FileFault::Unreadable, file.errorString()});
    if (::fstat(descriptor, &found) != 0 || !S_ISREG(found.st_mode))
        return failure(FileFault::NotPlain);
    return contentOf(file, limit);
}

bool isPlainOrMissing(const QString &path)
{
    struct stat found = {};
    return ::stat(QFile::encodeName(path).constData(), &found) != 0 || S_ISREG(found.st_mode);
}

} // namespace renumber::disk
