// SPDX-License-Identifier: Apache-2.0
#pragma once

// Private to instance/: what lies where the program has its lock or its socket, and is neither.

#include <QString>

namespace renumber::instance {

/// Takes away whatever is at \a path, without following a link. A folder that is not empty is only renamed.
void takeAway(const QString &path);

/// What became of that which keeps a file from being opened.
enum class Obstacle {
    Gone,
    BeingCleared, ///< by another program, just now
    Stays, ///< nothing can be done about it
};

/// Makes way for a lock at \a path, which cannot be opened: takes away what is no file, and makes a file of
/// this user one that can be opened. A file stays the same one, as another program may hold the lock. Of many
/// programs that begin at once one does so at a time, so that none takes away what the one before has made.
Obstacle clearForLock(const QString &path);

} // namespace renumber::instance
