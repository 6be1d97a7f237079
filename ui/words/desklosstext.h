// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/store/deskstore.h"

#include <QString>

namespace renumber::ui {

/// What was found wrong when the desk's store was opened, the first sentence first; empty where nothing was.
QString openedText(const desk::Opened &opened);

/// What is wrong with the record.
QString findingText(const desk::audit::Finding &finding);

/// That cases and locks may be lost, so that the desk stays shut.
QString lossUnstatedText();

/// What an administrator does before they state the loss.
QString lossAdvice();

/// On the button that states it: operation::StateLoss.
QString stateLossText();

} // namespace renumber::ui
