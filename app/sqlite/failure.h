// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <tl/expected.hpp>

class QSqlError;

namespace renumber::sqlite {

/// Why a file could not be used. It is as it was before.
enum class Failure {
    Unreadable, ///< now, or a row of it, or a statement failed: no reason to do without the file
    Unwritable, ///< no folder, no permission, or the disk is full
    NewerVersion, ///< a later version of the program wrote it
    Damaged, ///< SQLite says so, or a table or column is not there
};
template <typename Value> using Result = tl::expected<Value, Failure>;

/// What went wrong with the last statement or transaction of a database or a query on it.
Failure failureFrom(const QSqlError &error);

} // namespace renumber::sqlite
