// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "screen/screen.h"

namespace renumber::ui::screen {

/// Which page a case stands at, with what on it: the one place that says in which order pages come. Pure; no
/// time goes in, as no text comes out.
Screen screenOf(const Case &one, const Context &context);

/// What became of a change that was to be given up, where it is not so that it was, and \a screen, which is
/// that of \a one, does not tell it.
std::optional<cases::ChangeLeft> outcomeBeside(const Screen &screen, const Case &one);

} // namespace renumber::ui::screen
