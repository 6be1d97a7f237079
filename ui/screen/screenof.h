// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "screen/screen.h"

namespace renumber::ui::screen {

/// Which page a case stands at, with what on it: the one place that says in which order pages come. Pure; no
/// time goes in, as no text comes out.
Screen screenOf(const Case &one, const Context &context);

} // namespace renumber::ui::screen
