// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/request.h"
#include "trivoreid/errors.h"

#include <QJsonObject>

namespace renumber::sandbox::trivoreid {

/// The body of `request`, which has to be a JSON object.
tl::expected<QJsonObject, Failure> jsonBody(const Request &request);

} // namespace renumber::sandbox::trivoreid
