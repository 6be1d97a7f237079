// SPDX-License-Identifier: Apache-2.0
#include "disk/author.h"

#include <QDir>
#include <QFile>

#include <array>
#include <climits>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace renumber::disk {

namespace {

/// As many symbolic links as Linux follows (path_resolution(7)).
constexpr int mostLinks = 40;

bool isRoots(const struct stat &info)
{
    constexpr mode_t byOthers = S_IWGRP | S_IWOTH;
    return info.st_uid == 0 && (S_ISLNK(info.st_mode) || (info.st_mode & byOthers) == 0);
}

QByteArray targetOf(const QByteArray &link)
{
    std::array<char, PATH_MAX> target{};
    const ssize_t size = ::readlink(link.constData(), target.data(), target.size());
    return {target.data(), std::max<ssize_t>(size, 0)};
}

/// Goes from "/" to the file as the system does, link by link: a path that Qt has tidied up may be another.
/// The place it comes to; empty where somebody but root has a hand in it.
QByteArray followed(const QByteArray &path)
{
    QByteArray at;
    QByteArrayList ahead = path.split('/');
    int links = 0;
    struct stat info = {};
    if (::lstat("/", &info) != 0 || !isRoots(info))
        return {};
    while (!ahead.isEmpty()) {
        const QByteArray name = ahead.takeFirst();
        if (name == "..")
            at.truncate(std::max<qsizetype>(at.lastIndexOf('/'), 0));
        if (name.isEmpty() || name == "." || name == "..")
            continue;
        const QByteArray next = at + '/' + name;
        if (::lstat(next.constData(), &info) != 0 || !isRoots(info))
            return {};
        if (!S_ISLNK(info.st_mode)) {
            at = next;
            continue;
        }
        const QByteArray target = targetOf(next);
        if (target.isEmpty() || ++links > mostLinks)
            return {};
        if (target.startsWith('/'))
            at.clear();
        ahead = target.split('/') + ahead;
    }
    return at;
}

} // namespace

ProcessUser processUser()
{
    return ::geteuid() == 0 ? ProcessUser::Root : ProcessUser::AnyoneElse;
}

Author authorOf(const QString &path, ProcessUser processUser)
{
    if (path.startsWith(u":/"_s))
        return Author::Administrator;
    const QString whole = path.startsWith(u'/') ? path : QString(QDir::currentPath() + u'/' + path);
    const QByteArray place = followed(QFile::encodeName(whole));
    constexpr std::array systems{"/etc/", "/opt/", "/usr/"};
    const bool isSystems = std::any_of(systems.begin(), systems.end(),
                                       [&place](const char *folder) { return place.startsWith(folder); });
    return !place.isEmpty() && (processUser != ProcessUser::Root || isSystems) ? Author::Administrator
                                                                               : Author::Person;
}

} // namespace renumber::disk
