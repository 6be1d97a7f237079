// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/named.h"

#include <array>

namespace renumber::desk {

/// Whom a change concerns beside the caller.
enum class Tell { OldPhone, Email };

inline constexpr std::array tellNames{text::Named{Tell::OldPhone, "oldPhone"},
                                      text::Named{Tell::Email, "email"}};
static_assert(text::isComplete(tellNames));

} // namespace renumber::desk
