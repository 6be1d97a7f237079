// SPDX-License-Identifier: Apache-2.0
#include "disk/folderlock.h"

#include <QFile>

#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace renumber::disk {

FolderLock::FolderLock(const QString &path)
    : m_path(path)
{
}

FolderLock::~FolderLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

LockOutcome FolderLock::take()
{
    if (m_descriptor >= 0)
        return LockOutcome::Taken;
    // Another program that this one starts must not hold it any longer than this one.
    const int descriptor = ::open(QFile::encodeName(m_path).constData(),
                                  O_RDWR | O_CREAT | O_NONBLOCK | O_CLOEXEC | O_NOCTTY, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return LockOutcome::NotPossible;
    struct stat found = {};
    LockOutcome outcome = LockOutcome::NotPossible;
    if (::fstat(descriptor, &found) == 0 && S_ISREG(found.st_mode)) {
        if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0)
            outcome = LockOutcome::Taken;
        else if (errno == EWOULDBLOCK)
            outcome = LockOutcome::HeldByAnother;
    }
    if (outcome == LockOutcome::Taken)
        m_descriptor = descriptor;
    else
        ::close(descriptor);
    return outcome;
}

} // namespace renumber::disk
