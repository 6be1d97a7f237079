// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace renumber::number {

/// Whether a calling code of so many \a codeDigits behind the plus of \a dialled would end within a group of
/// digits, as in "+8 (495) 123-45-67", where the code that is read is 84: whoever writes a code sets it
/// apart, or writes it and all behind it as one. False where there is no plus.
bool endsWithinGroup(const QString &dialled, qsizetype codeDigits);

} // namespace renumber::number
