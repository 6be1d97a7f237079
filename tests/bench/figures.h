// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

namespace renumber::bench {

/// Several measurements of the same.
struct Spread
{
    double median = 0;
    double lowerQuartile = 0;
    double upperQuartile = 0;
    double least = 0;
    double most = 0;
};

/// All zero where there is nothing in \a values.
Spread spreadOf(QList<double> values);

} // namespace renumber::bench
