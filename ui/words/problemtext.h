// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "look/colours.h"
#include "service/problem.h"
#include "time/clock.h"
#include "words/about.h"
#include "words/sends.h"

#include <QString>

#include <functional>

namespace renumber::ui {

/// What was being done when a problem came up: it decides what the problem means for the number.
enum class Activity {
    SignIn, ///< with what the service knows the person by
    SignInByToken, ///< with an access token from elsewhere
    Finding, ///< a person whose account is to be opened
    Reading, ///< the account, where no change is in hand
    ReadingBack, ///< the account, in the course of a change, which may have been made meanwhile
    Requesting, ///< a code
    Changing, ///< the number at once, without a code
    Resending,
    Submitting,
};

/// What a button beside a problem does. SignInAnew: even where the browser still remembers a sign-in.
enum class NextStep {
    None,
    TryAgain,
    ChangeNumber,
    SendNewCode,
    SendToCurrent,
    SignIn,
    SignInAnew,
    ShowAccount,
    SendUnsaved, ///< though it cannot be noted on the disk
    StateLoss, ///< that cases and locks of a desk may be lost is known, and was seen to
};

/// A problem in words.
struct ProblemText
{
    QString sentence; ///< what happened, what it means for the number, what to do
    QString smallPrint; ///< the service's own words and the request id; may be empty
    NextStep next = NextStep::None;
    QString button = {}; ///< the words on the button for next; empty for none
    Sends sends = Sends::Nothing; ///< what next asks for
    bool isReady = true; ///< false: the next step is for later; the sentence says when
    look::Tone tone = look::Tone::Wrong; ///< Wrong only for what has to be mended now

    friend bool operator==(const ProblemText &, const ProblemText &) = default;
};

/// The words of a problem that stays on the screen; asked for again when the language changes, and as time
/// goes on: a limit passes, a clock is set.
using ProblemWords = std::function<ProblemText()>;

/// \a service is its name; by \a now a limit may have passed, and times of day are told.
ProblemText describe(const service::Problem &problem, Activity activity, const About &about,
                     const QString &service, const time::Now &now);

/// Only what happened, where what it means is said elsewhere; and the small print.
QString happened(const service::Problem &problem, Activity activity, const About &about,
                 const QString &service, const time::Now &now);

} // namespace renumber::ui
