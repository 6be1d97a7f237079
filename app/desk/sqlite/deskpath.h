// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
#include <QString>

namespace renumber::desk {

/// A row of the audit has some 500 bytes; that is as much as a hundred desks write in ten years.
inline constexpr qint64 deskSizeLimit = qint64(64) << 30;

/// Where the store of the desk is in \a folder, the data folder.
inline QString deskPath(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("desk.sqlite"));
}

} // namespace renumber::desk
