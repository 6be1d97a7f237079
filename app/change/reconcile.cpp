// SPDX-License-Identifier: Apache-2.0
#include "change/reconcile.h"

#include "change/machine.h"

namespace renumber::change {

namespace {

/// A change that waits for its code may have been confirmed elsewhere: the same question as after an entry
/// whose answer was lost.
Change asked(const Change &change)
{
    Change question = change;
    if (const auto *awaiting = std::get_if<AwaitingCode>(&change.phase))
        question.phase = Unsettled{Step::Submit, Interrupted{},       awaiting->code,
                                   Asking::Yes,  Acceptance::Unknown, awaiting->delivery};
    else if (auto *unsettled = std::get_if<Unsettled>(&question.phase))
        unsettled->asking = Asking::Yes;
    return question;
}

} // namespace

Change reconciled(const Change &change, const account::Account &account)
{
    Change now = react(asked(change), AccountRead{account}).change;
    // Nothing has gone wrong but that the program ended, which is said in other words.
    if (auto *awaiting = std::get_if<AwaitingCode>(&now.phase))
        awaiting->problem.reset();
    return now;
}

} // namespace renumber::change
