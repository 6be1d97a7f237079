// SPDX-License-Identifier: Apache-2.0
#include "pages/askbeforeleaving.h"

#include "screen/screentext.h"

#include <QCoreApplication>

namespace renumber::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AskBeforeLeaving)
};

} // namespace

bool askBeforeLeaving(AskFirst &box, const SentMessage &message, Leaving leaving, const time::Clock &clock)
{
    const auto question
        = [message, leaving, clock] { return leavingQuestion(message, leaving, clock.now()); };
    if (question().isEmpty())
        return false;
    box.ask(
        question, [leaving, aim = message.plan.aim] { return leaveButtonText(leaving, aim); },
        [] { return Words::tr("Keep going"); });
    return true;
}

} // namespace renumber::ui
