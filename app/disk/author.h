// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace renumber::disk {

/// Who may have written a file.
enum class Author {
    Administrator, ///< whoever looks after the computer, or those who made this program; nobody else
    Person, ///< whoever uses it, too, and so any program of theirs
};

/// Who runs this program. Root owns everything, so that ownership tells nothing of its own files.
enum class ProcessUser { Root, AnyoneElse };
ProcessUser processUser();

/// Of the file at \a path. An administrator's is one that comes with the program (":/…"), or that belongs to
/// root, as does each folder and symbolic link on the way to it, with none of these writable by group or
/// others: whoever may write to a folder can put another file in the place of one. (An access list that lets
/// somebody write shows as writable by the group.) Where \a processUser is root, it has to be below /etc,
/// /opt or /usr besides. A file that is not there is a person's. Blocks on the disk.
Author authorOf(const QString &path, ProcessUser processUser = disk::processUser());

} // namespace renumber::disk
