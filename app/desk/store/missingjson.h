// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/missing.h"

#include <QJsonArray>

namespace renumber::desk {

/// What was missing, as the record has it, and back; nothing where some of it cannot be read, as an empty
/// list says that there was leave.
QJsonArray toJson(const QList<Missing> &missing);
std::optional<QList<Missing>> missingFrom(const QJsonArray &json);

} // namespace renumber::desk
