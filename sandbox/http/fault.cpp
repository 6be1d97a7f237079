// SPDX-License-Identifier: Apache-2.0
#include "http/fault.h"

#include <QStringList>

namespace renumber::sandbox {

namespace {

/// Whether `path` is `parts` with anything, or nothing, between them.
bool matches(QStringView path, const QStringList &parts)
{
    if (parts.size() == 1) {
        return path == parts.constFirst();
    }
    if (!path.startsWith(parts.constFirst())) {
        return false;
    }
    path = path.mid(parts.constFirst().size());
    for (qsizetype i = 1; i < parts.size() - 1; ++i) {
        const qsizetype found = path.indexOf(parts.at(i));
        if (found < 0) {
            return false;
        }
        path = path.mid(found + parts.at(i).size());
    }
    return path.endsWith(parts.constLast());
}

} // namespace

bool Fault::appliesTo(const QString &method, const QString &path) const
{
    QString pattern = on;
    const qsizetype space = on.indexOf(u' ');
    if (space > 0) {
        if (on.left(space) != method) {
            return false;
        }
        pattern = on.mid(space + 1);
    }
    return matches(path, pattern.split(u'*'));
}

} // namespace renumber::sandbox
