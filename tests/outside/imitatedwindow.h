// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "driver.h"
#include "imitatedapi.h"

#include <QJsonObject>

namespace renumber::test {

/// The JSON object in \a file.
QJsonObject jsonIn(const QString &file);

/// Starts the window with a profile for \a api, whose base path is \a path and whose description is
/// \a description.
void startAt(Driver &driver, const ImitatedApi &api, const QString &path, const QJsonObject &description);

} // namespace renumber::test
