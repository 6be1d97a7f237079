// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "screenreader.h"

#include <QString>

namespace renumber::test {

/// What keeps somebody who only hears a window from using the page called \a title, a fault a line; empty
/// where nothing does. \a things is all that is in sight.
QString faultsOf(const QList<Thing> &things, const QString &title);

/// The things in the group called \a name; empty where there is no such group.
QList<Thing> groupOf(const QList<Thing> &things, const QString &name);

} // namespace renumber::test
