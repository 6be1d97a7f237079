// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "words/problemtext.h"

namespace renumber::ui {

/// What to do about a problem, and what a button beside it would do.
struct Advice
{
    QString sentence;
    NextStep next = NextStep::None;
};

/// Where the service takes no more for now and has said until when, that may have passed by \a now.
Advice whatToDo(const service::Problem &problem, Activity activity, const About &about, const time::Now &now);

/// What \a next asks the service to send.
Sends whatIsSent(NextStep next, Activity activity);

/// The words on the button for \a next; empty for none.
QString buttonText(NextStep next, const About &about);

} // namespace renumber::ui
