// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/ledgerentry.h"

#include <QVariantList>

namespace renumber::store {

/// The columns of the ledger's table "changes"; in the order of a row's values.
const QStringList &ledgerColumns();

/// \a text for the ledger. An empty one is a text, where a QString that was never set would be no value at
/// all.
QVariant toValue(const QString &text);

/// \a entry as a row, in the order of ledgerColumns().
QVariantList toRow(const LedgerEntry &entry);

/// Reads what toRow() makes, strictly; none where a value is missing or is not one of those that can be.
std::optional<LedgerEntry> entryFromRow(const QVariantList &row);

} // namespace renumber::store
