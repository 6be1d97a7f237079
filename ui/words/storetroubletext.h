// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/store/storefault.h"

#include <QString>

namespace renumber::ui {

/// Why neither the cases of a desk nor its record can be read or written, and what to do: of a fault that is
/// about no case.
QString storeTroubleText(const desk::StoreFault &fault);

} // namespace renumber::ui
