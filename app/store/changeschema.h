// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace renumber::store {

/// What makes each version of the file out of the one before, beginning with an empty one. Grows at its
/// end only: files of every version are out there.
const QList<QStringList> &schemaVersions();

} // namespace renumber::store
