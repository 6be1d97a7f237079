// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "world/service.h"
#include "world/settings.h"

#include <QJsonObject>

#include <tl/expected.hpp>

namespace renumber::sandbox {

/// Those of `settings` that `service` heeds.
QJsonObject toJson(Service service, const Settings &settings);

/// `settings` with the members that `changes` names; the error names the member that is unknown to `service`
/// or of a wrong type.
tl::expected<Settings, QString> changed(Service service, Settings settings, const QJsonObject &changes);

} // namespace renumber::sandbox
