// SPDX-License-Identifier: Apache-2.0
// The tables of desk.sqlite, and the triggers that keep rows of the record from being changed, as the program
// makes them. Whoever owns the file can take them away or add others. All of it blocks on the disk.
#pragma once

#include "sqlite/statement.h"

#include <QStringList>

namespace renumber::desk {

/// What is not as this program makes it, at the version of the file, by kind and name; in alphabetical order.
sqlite::Result<QStringList> differingParts(QSqlDatabase &database);

/// Makes the indexes and triggers among \a parts anew, and takes out those that the program does not make.
/// Tables stay as they are: there may be something in them.
sqlite::Result<void> mendParts(QSqlDatabase &database, const QStringList &parts);

} // namespace renumber::desk
