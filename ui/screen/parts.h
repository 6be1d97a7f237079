// SPDX-License-Identifier: Apache-2.0
// What several pages have on them. Facts, not texts: the words for them change with the time and the language
// (screen/screentext.h), the facts only with the case.
#pragma once

#include "cases/holdup.h"
#include "cases/outcome.h"
#include "store/changejournal.h"
#include "words/about.h"
#include "words/leavingtext.h"
#include "words/problemtext.h"

#include <optional>
#include <variant>

namespace renumber::ui::screen {

/// What a page waits for.
struct Waiting
{
    enum class For {
        Keyring,
        KeyringBeforeAsking, ///< and the service has not been asked yet
        CodeTo, ///< the service is asked for a code to contact
        LinkTo,
        ChangeTo, ///< the service is asked to make contact the one on the account
        CodeCheck,
        Account, ///< the service is asked what the account shows
        TakingBack, ///< the service is told that the change to contact is given up
    };
    For what = For::Account;
    QString service = {}; ///< its name
    account::ContactKind kind = account::ContactKind::Phone;
    account::ContactValue contact = {}; ///< empty where the others have none

    friend bool operator==(const Waiting &, const Waiting &) = default;
};

/// What went wrong at the service, and when: that decides what it means for the number.
struct ServiceTrouble
{
    service::Problem problem;
    Activity activity = Activity::Requesting;
    About about = {};
    QString service = {}; ///< its name

    friend bool operator==(const ServiceTrouble &, const ServiceTrouble &) = default;
};

using cases::ConsentWanted;

/// What a page says that keeps the person from going on, with the next step beside it.
using Trouble = std::variant<ServiceTrouble, ConsentWanted>;

/// The service does not tell whose account it is, so that no change of it is kept.
struct NeverSaved
{
    friend bool operator==(const NeverSaved &, const NeverSaved &) = default;
};

/// Why the change in hand would be lost if the program ended; nothing where it would not.
using Loss = std::variant<std::monostate, NeverSaved, store::ChangeJournal::SaveFailure>;

using cases::ChangeLeft;
using cases::Leaving;
using cases::LeftBehind;
using cases::Outcome;

} // namespace renumber::ui::screen
