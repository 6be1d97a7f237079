// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/contactvalue.h"
#include "desk/flag.h"

#include <QString>

namespace renumber::ui {

// \a kind is what the case is about: its new contact is a number or an address.

/// What was found, where \a flag is raised.
QString flagText(desk::Flag flag, account::ContactKind kind);

/// What that can mean, and what to do.
QString flagAdvice(desk::Flag flag, account::ContactKind kind);

/// What \a flag is about, in a list of those that are not known: "recent changes".
QString flagName(desk::Flag flag);

/// That \a flag is raised, in as few words as there is room for on the board: "other country".
QString raisedFlagName(desk::Flag flag);

/// What a raised flag that asks for \a then makes of the case; empty where it is only to be read.
QString strictnessText(desk::Strictness then);

/// That \a flag, which is raised, stops the case, and what to do.
QString stoppedByText(desk::Flag flag, account::ContactKind kind);

} // namespace renumber::ui
