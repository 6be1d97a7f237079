// SPDX-License-Identifier: Apache-2.0
// Who is calling: a proof as the page of a case shows it. As screen/parts.h, facts and no texts.
#pragma once

#include "account/contactvalue.h"
#include "change/phase.h"
#include "code/coderules.h"
#include "desk/missing.h"
#include "desk/proof.h"
#include "service/problem.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <variant>

namespace renumber::ui::screen {

/// Nothing was done about the proof in this case yet.
struct ProofOpen
{
    friend bool operator==(const ProofOpen &, const ProofOpen &) = default;
};

/// A code is out, and the caller is to read it out.
struct ProofCodeOut
{
    code::CodeRules rules = {};
    QDateTime sentAt; ///< tells it from the one before
    std::optional<QDateTime> expiresAt = {};
    change::Delivery delivery = change::Delivery::Confirmed;
    std::optional<int> entriesLeft = {}; ///< of this code, where the service says so

    friend bool operator==(const ProofCodeOut &, const ProofCodeOut &) = default;
};

/// What the operator attests was begun, and they are to say what came of it.
struct ProofUnderWay
{
    QDateTime since;

    friend bool operator==(const ProofUnderWay &, const ProofUnderWay &) = default;
};

struct ProofPassed
{
    QDateTime at;
    QDateTime until; ///< when it stops to count

    friend bool operator==(const ProofPassed &, const ProofPassed &) = default;
};

/// It was passed, and does not count any more.
struct ProofExpired
{
    QDateTime since;

    friend bool operator==(const ProofExpired &, const ProofExpired &) = default;
};

/// It proves nothing here, whatever comes of it.
struct ProofNotCounting
{
    enum class Why {
        NoContact, ///< the account has none that it could go to
        ContactLost, ///< by the reason, the person does not get what is sent there
        ContactReplaced, ///< a call to the number that is being replaced
        ContactChangedLately, ///< whoever has changed it may be the caller
        ContactIsNew, ///< the one that is to come
        AnotherOperators, ///< it was passed to whoever had the case before
        NotAskedFor, ///< the policy asks for others here
    };
    Why why = Why::NotAskedFor;

    friend bool operator==(const ProofNotCounting &, const ProofNotCounting &) = default;
};

using ProofState
    = std::variant<ProofOpen, ProofCodeOut, ProofUnderWay, ProofPassed, ProofExpired, ProofNotCounting>;

/// A contact of record, shown whole for a callback.
struct Revealed
{
    account::ContactValue contact;
    QDateTime until; ///< from then on it is not shown, whether or not the case is shown again

    friend bool operator==(const Revealed &, const Revealed &) = default;
};

/// One proof that policy and service offer.
struct DeskProof
{
    QString id; ///< tells it from the others of its case; signals of the page have it
    QString name; ///< as policy and description name it: "emailCode", "callback"; several may have one name
    desk::ProofKind kind = desk::ProofKind::ContactCode;
    account::ContactKind of = account::ContactKind::Phone; ///< of the contact, where it goes to one
    QString to = {}; ///< the contact, masked: account::maskedContact(); empty where it goes to none
    std::optional<Revealed> revealed = {};
    bool mayBePassed = true; ///< not before the number of a callback was shown
    ProofState state = ProofOpen{};
    int failures = 0; ///< of this one in this case; what was begun and did not end is one
    QList<desk::Missing> missing = {}; ///< why a code or a contact that was asked for had no leave
    std::optional<service::Problem> trouble = {}; ///< what the last code, or entering it, came to
    /// Which of the two.
    enum class Tried { Sending, Entering } tried = Tried::Sending;

    friend bool operator==(const DeskProof &, const DeskProof &) = default;
};

} // namespace renumber::ui::screen
