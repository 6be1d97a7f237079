// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/limits.h"

#include <QJsonObject>
#include <QString>

#include <tl/expected.hpp>

namespace renumber::sandbox {

/// The limits of connections as /sandbox/connections shows them.
QJsonObject toJson(const Limits &limits);
/// `limits` with some members changed; the error says what is wrong and what would be right.
tl::expected<Limits, QString> changed(Limits limits, QJsonObject changes);

} // namespace renumber::sandbox
