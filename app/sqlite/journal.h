// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sqlite/failure.h"

class QSqlDatabase;

namespace renumber::sqlite {

/// Writes all that is in the journal of the open \a database (WAL) into the file, and empties the journal, in
/// which what was erased may still be. False where somebody is reading, who is not waited for: to be tried
/// again.
Result<bool> emptyJournal(QSqlDatabase &database);

} // namespace renumber::sqlite
