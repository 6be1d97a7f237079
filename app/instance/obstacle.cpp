// SPDX-License-Identifier: Apache-2.0
#include "instance/obstacle.h"

#include "disk/datafolder.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace renumber::instance {

namespace {

/// The folder itself, locked: nothing can lie in the place of that.
class LockedFolder
{
public:
    explicit LockedFolder(const QString &folder)
        : m_descriptor(
            ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOCTTY))
    {
        // Where the disk has no such locks, two of many may get here at once.
        m_isBusy = m_descriptor >= 0 && ::flock(m_descriptor, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK;
    }
    ~LockedFolder()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    Q_DISABLE_COPY_MOVE(LockedFolder)

    bool isBusy() const { return m_isBusy; }

private:
    const int m_descriptor;
    bool m_isBusy = false; ///< another program has it
};

/// Whether something that is no file lies at \a path; a link is none.
bool isNoFile(const QString &path)
{
    struct stat found = {};
    return ::lstat(QFile::encodeName(path).constData(), &found) == 0 && !S_ISREG(found.st_mode);
}

/// Lets this user open the file at \a path, if it is theirs.
Obstacle makeOwn(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat found = {};
    if (::lstat(name.constData(), &found) != 0)
        return errno == ENOENT ? Obstacle::Gone : Obstacle::Stays;
    const bool isMade = found.st_uid == ::geteuid() && ::chmod(name.constData(), S_IRUSR | S_IWUSR) == 0;
    return isMade ? Obstacle::Gone : Obstacle::Stays;
}

} // namespace

void takeAway(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    if (::unlink(name.constData()) != 0 && errno == EISDIR && ::rmdir(name.constData()) != 0)
        disk::setAside(path);
}

Obstacle clearForLock(const QString &path)
{
    const LockedFolder folder(QFileInfo(path).path());
    if (folder.isBusy())
        return Obstacle::BeingCleared;
    if (!isNoFile(path))
        return makeOwn(path);
    takeAway(path);
    return isNoFile(path) ? Obstacle::Stays : Obstacle::Gone; // another program may have made the file by now
}

} // namespace renumber::instance
