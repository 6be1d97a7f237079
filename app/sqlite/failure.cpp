// SPDX-License-Identifier: Apache-2.0
#include "sqlite/failure.h"

#include <QSqlError>

namespace renumber::sqlite {

Failure failureFrom(const QSqlError &error)
{
    // The low byte of SQLite's result code is the primary one (sqlite.org/rescode.html).
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return Failure::Damaged;
    case 8: // SQLITE_READONLY
    case 13: // SQLITE_FULL
        return Failure::Unwritable;
    default: // SQLITE_ERROR among them: a file that lacks a table or column is found out when it is opened
        return Failure::Unreadable;
    }
}

} // namespace renumber::sqlite
