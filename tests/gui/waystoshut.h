// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desksitting.h"

#include <functional>

namespace renumber::test {

/// One way in which the gate comes to be shut before an operator, with what stands beside Update then.
struct WayToShut
{
    const char *name;
    QJsonObject policy; ///< what is another in lenientPolicy()
    QList<desk::Missing::What> reasons; ///< in the gate's order
    QStringList lines; ///< of each reason, with %1 in the place of a time
    std::chrono::seconds at{0}; ///< that time, since the beginning
    std::function<void(DeskSitting &)> shut; ///< from the page to find somebody to a case, with a number
    std::function<void(DeskSitting &)> mend; ///< until Update can be pressed; none: nobody can
};

const QList<WayToShut> &waysToShut();
/// Those of them that there are once a caller is proven: doubt, waits, budgets, and who was not told.
QList<WayToShut> waysOnceProven();

/// What an operator's gate never misses on one computer.
QList<desk::Missing::What> neverOnOneComputer();

} // namespace renumber::test
