// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/audit/row.h"

#include <QStringList>

namespace renumber::desk::audit {

/// Whether an export has what of the audit can be erased. A file that was exported is out of its reach.
enum class PrivateParts { LeftOut, Included };

/// The names of the columns of an export, in its order.
QStringList columnNames(PrivateParts privateParts);

/// What \a row and \a part have in those columns; of what was erased, nothing.
QStringList columnsOf(const Row &row, const std::optional<PrivatePart> &part, PrivateParts privateParts);

/// \a cells as a line of CSV (RFC 4180). One that a spreadsheet would take for a formula, as it begins with
/// = + - @ or what comes to the same, has an apostrophe before it.
QByteArray csvLine(const QStringList &cells);

/// \a cells under \a names as a line of JSON Lines.
QByteArray jsonLine(const QStringList &names, const QStringList &cells);

} // namespace renumber::desk::audit
