// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "number/parse.h"

#include <QString>

namespace renumber::number {

/// What \a typed reads as in \a region, for tables: "+33…" where it is accepted, "+1… or +33…" where it is
/// asked which, "+33…?" where it is to be confirmed, "nothing" where it is refused.
inline QString readAs(const QString &typed, const QString &region)
{
    const auto reading = read(typed, region);
    if (!reading)
        return QStringLiteral("nothing");
    const QString number = reading->number.e164.text();
    if (reading->doubt == Doubt::None)
        return number;
    if (!reading->suggestion)
        return number + QLatin1Char('?');
    return number + QStringLiteral(" or ") + reading->suggestion->e164.text();
}

} // namespace renumber::number
