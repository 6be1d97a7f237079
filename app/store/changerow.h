// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/unfinishedchange.h"

#include <QVariantList>

namespace renumber::store {

/// The columns of the table "changes" that make up a change; in the order of a row's values.
const QStringList &rowColumns();

/// What is on disk of \a change as a row, in the order of rowColumns().
QVariantList toRow(const UnfinishedChange &change);

/// Reads what toRow() makes, strictly; none where a value is missing or is not one of those that can be.
std::optional<UnfinishedChange> changeFromRow(const QVariantList &row);

} // namespace renumber::store
