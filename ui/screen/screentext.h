// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "screen/entry.h"
#include "screen/parts.h"

namespace renumber::ui {

/// On the button that turns away from a change of \a aim, which \a leaving makes of it what that says.
QString leaveButtonText(screen::Leaving leaving, change::Aim aim);

/// What is being waited for.
QString waitingText(const screen::Waiting &waiting);

QString waitingText(screen::SignInWait waiting);
QString waitingText(const screen::SearchWait &waiting);

/// What keeps the person from going on, and what to do.
ProblemText troubleText(const screen::Trouble &trouble, const time::Now &now);
ProblemText troubleText(const screen::SignInTrouble &trouble, const time::Now &now);
/// Likewise; \a service is its name.
ProblemText troubleText(const screen::SearchTrouble &trouble, const QString &service, const time::Now &now);

/// What else there is to say of signing in and out; empty where there is nothing. \a service is its name.
QString noticeText(const screen::SignInNotice &notice, screen::ChangeCutOff cutOff, const QString &service);

/// That the change in hand would be lost if the program ended, and why; empty where it would not.
QString lossText(const screen::Loss &loss);

/// What became of a change; empty where there is nothing to say. \a service is its name.
QString outcomeText(const screen::Outcome &outcome, ActingFor actingFor, const QString &service);

} // namespace renumber::ui
