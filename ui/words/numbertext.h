// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "number/parse.h"
#include "service/description.h"

#include <QString>

namespace renumber::ui {

/// Why what was typed is no number, and what to do.
QString errorText(number::ParseError error);

/// What speaks against the number that was understood; empty for Doubt::None.
QString doubtText(const number::Reading &reading);

/// What will happen to \a reading's number: "We will text +33 … (France)".
QString previewText(const number::Reading &reading, service::Effect effect);

} // namespace renumber::ui
