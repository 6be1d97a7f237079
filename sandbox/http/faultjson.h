// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/fault.h"

#include <QJsonObject>

#include <tl/expected.hpp>

namespace renumber::sandbox {

QString faultName(FaultKind kind);

/// A fault as it is posted to /sandbox/faults; the error says what is wrong and what would be right.
tl::expected<Fault, QString> parseFault(const QJsonObject &json);
QJsonObject toJson(const Fault &fault);

} // namespace renumber::sandbox
