// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/account.h"
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

/// What pressing Update will do, said before anything is sent: whether a code is needed, until when the old
/// number stays, how often the code may be entered. \a serviceName is the service's name.
QString rulesText(const account::Contact &current, service::Effect effect, const service::CodeRules &code,
                  const QString &serviceName);

} // namespace renumber::ui
