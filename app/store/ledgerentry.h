// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "change/phase.h"
#include "keychain/vaultkey.h"
#include "time/clock.h"

namespace renumber::store {

/// How far an unfinished change had come, as the ledger tells it.
enum class Stage {
    Preparing, ///< nothing has been sent yet
    Requested, ///< a message was asked for, or the change itself; the answer is not known
    RequestAccepted, ///< it was answered; what the account shows is not known
    AwaitingCode,
    Entered, ///< a code was entered; the answer is not known
    CodeAccepted, ///< it was answered; what the account shows is not known
    Over, ///< what the keychain keeps of it is being removed
};

/// Where what must not be on disk is kept.
enum class DetailsPlace {
    Nowhere,
    Keychain,
    Stale, ///< in the keychain, but what later replies left is missing there
};

/// What the name of the change's entry in the keychain is made of.
enum class EntryName {
    OfUserId, ///< as earlier versions wrote it
    OfStoredId,
};

/// An unfinished change in the ledger. Holds no id, number, address, code or token: of a number only what it
/// can be recognised by. The rest is in the keychain, under vaultKey().
struct LedgerEntry
{
    QString id; ///< of the change; a UUID
    keychain::VaultKey account; ///< whose contact is changed
    QString profileId;
    account::ContactKind kind = account::ContactKind::Phone;
    change::Aim aim = change::Aim::Change;
    description::Confirmation confirmation = description::Confirmation::Code;
    QString maskedBefore; ///< empty: there was none
    QString maskedTarget;
    QDateTime begunAt;
    Stage stage = Stage::Preparing;
    change::SentCode code; ///< without sentTo
    change::Delivery delivery = change::Delivery::Confirmed;
    DetailsPlace details = DetailsPlace::Nowhere;
    EntryName entryName = EntryName::OfStoredId;

    /// Under which the keychain has what is not in here.
    keychain::VaultKey vaultKey() const;
    friend bool operator==(const LedgerEntry &, const LedgerEntry &) = default;
};

/// Enough of a contact to recognise it by, for the eye.
QString masked(account::ContactKind kind, const QString &value);

/// \a entry, whose points in time are on the program's clock, for the disk: on the computer's, as it is set
/// now.
LedgerEntry inWallTime(LedgerEntry entry, const time::Now &now);
/// And back.
LedgerEntry inSteadyTime(LedgerEntry entry, const time::Now &now);

/// Notes in \a entry where \a phase stands; false for a phase in which a change is over.
bool takeStage(LedgerEntry &entry, const change::Phase &phase);

/// The change of \a entry as it stood when the program ended: with \a plan, which the keychain kept.
change::Change restored(const LedgerEntry &entry, const change::Plan &plan);

} // namespace renumber::store
