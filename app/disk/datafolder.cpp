// SPDX-License-Identifier: Apache-2.0
#include "disk/datafolder.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace renumber::disk {

namespace {

constexpr auto damagedSuffix = ".damaged-"_L1;

} // namespace

bool makeDataFolder(const QString &folder)
{
    const QFileInfo info(folder);
    return info.isDir()
        || (QDir().mkpath(info.absolutePath())
            && QDir().mkdir(info.absoluteFilePath(), ownerOnly | QFileDevice::ExeOwner))
        || QFileInfo(folder).isDir(); // another start made it in the meantime
}

FileId fileId(const QString &path)
{
    struct stat found = {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return {};
    return {found.st_dev, found.st_ino};
}

QString setAside(const QString &path)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    const QString name = path % damagedSuffix % stamp;
    QString candidate = name;
    for (int count = 2; QFileInfo::exists(candidate); ++count)
        candidate = name % u'-' % QString::number(count);
    return QFile::rename(path, candidate) ? candidate : QString();
}

DamagedFiles deleteSetAside(const QString &path)
{
    const QFileInfo file(path);
    QDir folder = file.dir();
    // Not by a pattern: a file may be named with what means something in one.
    const QString begin = file.fileName() % damagedSuffix;
    DamagedFiles result = DamagedFiles::None;
    const QStringList names = folder.entryList(QDir::Files | QDir::Hidden | QDir::System);
    for (const QString &name : names) {
        if (name.startsWith(begin))
            result = std::max(result, folder.remove(name) ? DamagedFiles::Deleted : DamagedFiles::Left);
    }
    return result;
}

} // namespace renumber::disk
