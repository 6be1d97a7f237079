// SPDX-License-Identifier: Apache-2.0
#include "store/presence.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace renumber::store {

namespace {

constexpr QStringView prefix = u"running-";
constexpr QStringView suffix = u".lock";

} // namespace

Presence::Presence(const QString &folder)
    : m_folder(folder)
    , m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

Presence::~Presence() = default;

bool Presence::show()
{
    if (m_lock)
        return true;
    auto lock = std::make_unique<QLockFile>(pathOf(m_name));
    lock->setStaleLockTime(0); // it is held for as long as the program runs
    if (!lock->tryLock(0))
        return false;
    m_lock = std::move(lock);
    sweep();
    return true;
}

/// Those that were killed could not take their files with them.
void Presence::sweep() const
{
    const QStringList files = QDir(m_folder).entryList({QString(prefix + u'*' + suffix)}, QDir::Files);
    for (const QString &file : files)
        isRunning(file.mid(prefix.size()).chopped(suffix.size())); // removes the file of one that is gone
}

bool Presence::isRunning(const QString &name) const
{
    if (name == m_name)
        return true;
    // A name that is none of ours must not become a path.
    if (QUuid(name).isNull() || !QFileInfo(pathOf(name)).isFile())
        return false;
    QLockFile lock(pathOf(name));
    lock.setStaleLockTime(0);
    // Somebody who only looks, as this does, is done in a moment; one that is got is removed with this
    // object.
    return !lock.tryLock(50);
}

QString Presence::pathOf(const QString &name) const
{
    return QDir(m_folder).filePath(prefix + QUuid(name).toString(QUuid::WithoutBraces) + suffix);
}

} // namespace renumber::store
