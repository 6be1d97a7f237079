// SPDX-License-Identifier: Apache-2.0
#include "figures.h"

#include <algorithm>

namespace renumber::bench {

namespace {

/// The value below which \a share of \a sorted lie, between two of them where none is there.
double quantile(const QList<double> &sorted, double share)
{
    const double place = share * double(sorted.size() - 1);
    const auto below = qsizetype(place);
    const qsizetype above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (place - double(below)) * (sorted[above] - sorted[below]);
}

} // namespace

Spread spreadOf(QList<double> values)
{
    if (values.isEmpty())
        return {};
    std::sort(values.begin(), values.end());
    return {quantile(values, 0.5), quantile(values, 0.25), quantile(values, 0.75), values.first(),
            values.last()};
}

} // namespace renumber::bench
