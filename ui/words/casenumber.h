// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace renumber::ui {

/// What people call the case \a number on the phone, in every language: "R-1042".
inline QString caseNumberText(int number)
{
    return QStringLiteral("R-%1").arg(number);
}

} // namespace renumber::ui
