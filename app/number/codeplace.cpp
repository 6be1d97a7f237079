// SPDX-License-Identifier: Apache-2.0
#include "number/codeplace.h"

#include <algorithm>

namespace renumber::number {

bool endsWithinGroup(const QString &dialled, qsizetype codeDigits)
{
    const auto isDigit = [](QChar character) { return u'0' <= character && character <= u'9'; };
    auto at = std::find(dialled.cbegin(), dialled.cend(), u'+');
    for (; at != dialled.cend() && codeDigits > 0; ++at) {
        if (isDigit(*at))
            --codeDigits;
    }
    if (at == dialled.cend() || !isDigit(*at))
        return false;
    const auto groupEnd = std::find_if_not(at, dialled.cend(), isDigit);
    return std::any_of(groupEnd, dialled.cend(), isDigit);
}

} // namespace renumber::number
