// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace renumber::desk {

/// What makes each version of desk.sqlite out of the one before, beginning with an empty one. Grows at its
/// end only: files of every version are out there. Times are microseconds since 1970, UTC, on the store's
/// clock; keys are hexadecimal; ids are UUIDs.
const QList<QStringList> &deskSchemaVersions();

} // namespace renumber::desk
