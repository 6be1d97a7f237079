// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "world/settings.h"

#include <QJsonObject>

#include <tl/expected.hpp>

namespace renumber::sandbox {

QJsonObject toJson(const Settings &settings);

/// `settings` with the members that `changes` names; the error names the member that is unknown or of a wrong
/// type.
tl::expected<Settings, QString> changed(Settings settings, const QJsonObject &changes);

} // namespace renumber::sandbox
