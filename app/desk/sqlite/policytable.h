// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/sqlite/audittable.h"

#include <QDateTime>

#include <optional>

/// The tables "policies" and "desk". All of it blocks on the disk.
namespace renumber::desk::policytable {

/// The fingerprint of the policy that counts, which was registered last; empty where none was.
sqlite::Result<QString> registered(QSqlDatabase &database);

/// A policy to be registered.
struct Registration
{
    QString policy; ///< its id
    QString fingerprint;
    QByteArray text;
    QString actor;
    QDateTime at;
};
sqlite::Result<void> add(QSqlDatabase &database, const Registration &registration);
/// What the record says of it.
audittable::Entry entryOf(const Registration &registration);

/// The id of the key that made the keys in the file; none where it was made for none yet.
sqlite::Result<std::optional<QString>> keyId(QSqlDatabase &database);
/// Likewise: \a keyId from now on, where there was none.
sqlite::Result<QString> keyIdOr(QSqlDatabase &database, const QString &keyId);

} // namespace renumber::desk::policytable
