// SPDX-License-Identifier: Apache-2.0
#include "store/reconcile.h"

#include "change/machine.h"

namespace renumber::store {

namespace {

/// A change that waits for its code may have been confirmed elsewhere: the same question as after an entry
/// whose answer was lost.
change::Change asked(const change::Change &change)
{
    change::Change question = change;
    if (const auto *awaiting = std::get_if<change::AwaitingCode>(&change.phase))
        question.phase
            = change::Unsettled{change::Step::Submit, change::Interrupted{},       awaiting->code,
                                change::Asking::Yes,  change::Acceptance::Unknown, awaiting->delivery};
    else if (auto *unsettled = std::get_if<change::Unsettled>(&question.phase))
        unsettled->asking = change::Asking::Yes;
    return question;
}

} // namespace

change::Change reconciled(const change::Change &change, const account::Account &account)
{
    // Nobody has asked for this reading, so that no time is told of it.
    change::Change now = change::react(asked(change), change::AccountRead{account, {}}).change;
    // Nothing has gone wrong but that the program ended, which is said in other words.
    if (auto *awaiting = std::get_if<change::AwaitingCode>(&now.phase)) {
        awaiting->problem.reset();
        awaiting->attempt = {};
    } else if (auto *unsettled = std::get_if<change::Unsettled>(&now.phase)) {
        unsettled->askedAt.reset();
    }
    return now;
}

} // namespace renumber::store
