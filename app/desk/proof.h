// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/contactvalue.h"
#include "desk/key.h"
#include "text/named.h"

#include <QDateTime>
#include <QString>

#include <array>
#include <optional>

namespace renumber::desk {

/// By what a caller is shown to be the person. What a caller knows is none of them: birth dates, digits of an
/// ID and addresses can be looked up (NIST SP 800-63B-4, FCC 23-95).
enum class ProofKind {
    ContactCode, ///< a code to a contact of the account, which the service says right or wrong to
    Callback, ///< hang up and call a number of record, never the one that is being replaced
    InPerson, ///< a document was seen; no number of it is kept
    Video, ///< likewise, over a video call
    Manager, ///< somebody who answers for the caller, reached by a known way
};

/// Who vouches for a proof.
enum class ProofLevel {
    Checked, ///< the service
    Attested, ///< the operator
};

/// The way on which a proof came. Two proofs count as two only by different ones.
enum class ProofChannel { Phone, Email, InPerson, Video, Manager };

/// Which contact a proof went to, as seen from the case that it is for.
enum class ProofContact {
    None, ///< to none: Kind::InPerson, Video and Manager
    Replaced, ///< the one that the case replaces
    Other, ///< another one of the account
    New, ///< the one that is to come: says who holds it, not who they are
    CallersOwn, ///< the number that the caller calls from, which anybody can forge
};

/// What came of a proof.
enum class ProofOutcome {
    Begun,
    Passed,
    Failed,
    NotSent, ///< of a code: nobody has it, for certain, so that the caller could not read it out. No failure
};

/// A proof that was begun for a case: the record of it, without code, number or document.
struct Proof
{
    QString id; ///< as the policy and the service description name it: "emailCode", "callback"
    ProofKind kind = ProofKind::ContactCode;
    ProofChannel channel = ProofChannel::Phone;
    ProofContact to = ProofContact::None;
    ContactKey contact; ///< that it went to; empty where it went to none
    std::optional<QDateTime> contactChangedAt; ///< when that contact was changed last; none: not known
    ProofOutcome outcome = ProofOutcome::Begun;
    QDateTime at; ///< when it had this outcome, by the store's clock
    QString by; ///< the operator
    QString caseId; ///< the one case that it is good for
    PersonKey person; ///< whom it shows the caller to be

    friend bool operator==(const Proof &, const Proof &) = default;
};

constexpr ProofLevel levelOf(ProofKind kind)
{
    return kind == ProofKind::ContactCode ? ProofLevel::Checked : ProofLevel::Attested;
}

/// By which channel a proof of \a kind comes that goes to a contact of kind \a contact, if it goes to one.
constexpr ProofChannel channelOf(ProofKind kind, account::ContactKind contact)
{
    switch (kind) {
    case ProofKind::ContactCode:
        return contact == account::ContactKind::Phone ? ProofChannel::Phone : ProofChannel::Email;
    case ProofKind::Callback:
        return ProofChannel::Phone;
    case ProofKind::InPerson:
        return ProofChannel::InPerson;
    case ProofKind::Video:
        return ProofChannel::Video;
    case ProofKind::Manager:
        return ProofChannel::Manager;
    }
    Q_UNREACHABLE();
}

inline constexpr std::array proofKindNames{
    text::Named{ProofKind::ContactCode, "contactCode"}, text::Named{ProofKind::Callback, "callback"},
    text::Named{ProofKind::InPerson, "inPerson"}, text::Named{ProofKind::Video, "video"},
    text::Named{ProofKind::Manager, "manager"}};
static_assert(text::isComplete(proofKindNames));

inline constexpr std::array proofLevelNames{text::Named{ProofLevel::Checked, "checked"},
                                            text::Named{ProofLevel::Attested, "attested"}};
static_assert(text::isComplete(proofLevelNames));

inline constexpr std::array proofChannelNames{
    text::Named{ProofChannel::Phone, "phone"}, text::Named{ProofChannel::Email, "email"},
    text::Named{ProofChannel::InPerson, "inPerson"}, text::Named{ProofChannel::Video, "video"},
    text::Named{ProofChannel::Manager, "manager"}};
static_assert(text::isComplete(proofChannelNames));

inline constexpr std::array proofContactNames{
    text::Named{ProofContact::None, "none"}, text::Named{ProofContact::Replaced, "replaced"},
    text::Named{ProofContact::Other, "other"}, text::Named{ProofContact::New, "new"},
    text::Named{ProofContact::CallersOwn, "callersOwn"}};
static_assert(text::isComplete(proofContactNames));

inline constexpr std::array proofOutcomeNames{
    text::Named{ProofOutcome::Begun, "begun"}, text::Named{ProofOutcome::Passed, "passed"},
    text::Named{ProofOutcome::Failed, "failed"}, text::Named{ProofOutcome::NotSent, "notSent"}};
static_assert(text::isComplete(proofOutcomeNames));

} // namespace renumber::desk
