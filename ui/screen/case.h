// SPDX-License-Identifier: Apache-2.0
// What screenOf() goes by.
#pragma once

#include "cases/question.h"
#include "keychain/keychain.h"
#include "screen/deskcase.h"
#include "screen/entry.h"
#include "screen/parts.h"
#include "store/backlog.h"

namespace renumber::ui::screen {

using cases::Asked;
using cases::Holdup;
using cases::Question;
using cases::TurningBack;
using KeyringAwaited = cases::KeychainAwaited; ///< as people know it

/// Whether the account is being read for its own sake.
enum class Reading { No, Yes };

/// Whether somebody's account is open. Listing: it is, and the disk is asked what was left unfinished there,
/// which takes a moment. Nothing is offered before that is known: it would go away under the hand.
enum class Opened { No, Listing, Yes };

/// All of one case (cases::Case) that a screen depends on. A plain value: of many cases each has one.
struct Case
{
    change::Change change;
    account::Account account; ///< as last read
    std::optional<Question> question = {}; ///< the last one; none where none was asked about this change
    Asked asked = Asked::Before;
    Holdup holdup = {};
    Loss loss = {};
    QList<account::ContactKind> confirmable = {}; ///< of which something pending can be confirmed here
    QList<store::UnfinishedChange> unfinished = {}; ///< changes left earlier, at most one of each kind
    QList<account::ContactKind> beingRead = {}; ///< of which the keychain has not said yet what was left
    Reading reading = Reading::No;
    std::optional<service::Problem> readProblem = {}; ///< what the last reading for its own sake came to
    Outcome outcome = {}; ///< of the change before
    account::ContactValue takingBack
        = {}; ///< of a change that the service is being told is given up; empty where it is told nothing
    QList<description::Ask> wanted = {}; ///< what has to be asked for beside a code (change::Runner::wanted)
    Opened opened = Opened::Yes; ///< else nothing above is shown
    Leaving leaving = Leaving::ForGood; ///< what turning away from the change makes of it
    TurningBack turningBack = TurningBack::ToAccount; ///< where turning away from the question leads
    std::optional<DeskCase> atDesk = {}; ///< the page of it, where it is one of an operators' desk
    QDateTime doneAt = {}; ///< when the change was, on the program's clock; invalid where it is not
    Search search = {}; ///< whose account it is to be, where it is to be another's
};

using ui::ActingFor;

/// What cases share: the service, and who signed in there.
struct Context
{
    /// Of the service; outlives whatever shows the screen. None: there is no profile for any.
    const description::Description *description = nullptr;
    QString service = {}; ///< its name, as it stands in a sentence
    ActingFor actingFor = ActingFor::Oneself;
    std::optional<keychain::KeychainFailure> keyringFailure = {}; ///< why it does not keep the sign-in
    Profiles profiles = {};
    SigningIn signIn = {};
};

} // namespace renumber::ui::screen
