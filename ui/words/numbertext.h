// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "description/description.h"
#include "number/parse.h"

#include <QString>

namespace renumber::ui {

/// Why what was typed is no number, and what to do.
QString errorText(number::ParseError error);

/// What speaks against the number that was understood; empty for Doubt::None.
QString doubtText(const number::Reading &reading);

/// Why there is that doubt, for whoever asks; empty where doubtText() says it.
QString doubtReasonText(const number::Reading &reading);

/// What the kind of line behind \a reading's number means for text messages; empty where nothing is to be
/// said.
QString lineText(const number::Reading &reading);

/// What will happen to \a reading's number: "We will text +33 … (France).".
QString previewText(const number::Reading &reading, description::EffectTiming effect,
                    const description::Channel &channel = {});

/// The answer to \a reading's doubt that keeps its number.
QString useAnywayText(const number::Reading &reading);

/// The question whether \a suggestion is meant, which is also the answer that takes it.
QString suggestionText(const number::PhoneNumber &suggestion);

} // namespace renumber::ui
