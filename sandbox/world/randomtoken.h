// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace renumber::sandbox {

/// 256 random bits, as 64 hexadecimal digits.
QString randomToken();

} // namespace renumber::sandbox
