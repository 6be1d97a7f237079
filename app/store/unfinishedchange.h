// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "change/phase.h"
#include "keychain/keychain.h"
#include "time/clock.h"

#include <optional>

namespace renumber::store {

/// A change that was begun and not finished, as it outlives the program. Most of it is a row on disk, which
/// holds no id, number, address, code or token: of a number only what it can be recognised by. The rest is in
/// the keychain, under entryKey(), and comes with ChangeStore::readConfidential(). What the account shows of
/// it, Backlog adds.
struct UnfinishedChange
{
    /// How far it had come.
    enum class Stage {
        Preparing, ///< nothing has been sent yet
        Requested, ///< a message was asked for, or the change itself; the answer is not known
        RequestAccepted, ///< it was answered; what the account shows is not known
        AwaitingCode,
        Entered, ///< a code was entered; the answer is not known
        CodeAccepted, ///< it was answered; what the account shows is not known
        Over, ///< what the keychain keeps of it is being removed
    };
    /// Where its confidential part is kept.
    enum class Place {
        Nowhere,
        Keychain,
        Stale, ///< in the keychain, but what later replies left is missing there
    };
    /// What the name of its entry in the keychain is made of.
    enum class EntryName {
        OfUserId, ///< as earlier versions wrote it
        OfHashedId,
    };
    /// Its numbers, and what replies have left for later calls, such as a verification token.
    struct Confidential
    {
        change::Plan plan;
        description::Values kept;

        friend bool operator==(const Confidential &, const Confidential &) = default;
    };

    // On disk.
    QString id; ///< a UUID
    keychain::EntryKey account; ///< whose contact is changed
    QString profileId;
    account::ContactKind kind = account::ContactKind::Phone;
    change::Aim aim = change::Aim::Change;
    description::Confirmation confirmation = description::Confirmation::Code;
    QString maskedBefore; ///< empty: there was none
    QString maskedTarget;
    QDateTime
        begunAt; ///< as every point in time here on the program's clock; on disk it is on the computer's
    Stage stage = Stage::Preparing;
    change::SentCode code; ///< without sentTo
    change::Delivery delivery = change::Delivery::Confirmed;
    change::EntryOutcome entryOutcome = change::EntryOutcome::None;
    Place place = Place::Nowhere;
    EntryName entryName = EntryName::OfHashedId;

    /// Whether the key of its account's hash is lost, so that nobody can tell whose it is. Not on disk;
    /// ChangeStore::load() tells.
    bool isKeyLost = false;

    // In the keychain.
    std::optional<Confidential> confidential; ///< none: it was not read, or the keychain did not give it
    std::optional<keychain::KeychainFailure> missing; ///< why the keychain did not

    // By the account.
    /// Where it stands now that the account was read; Idle without the confidential part. Done: its answer
    /// had been lost, or it was finished elsewhere. It is told of as long as the account shows it, and not
    /// kept.
    change::Change now;
    /// Whether \a now is by an account that was read since the change was in hand; until then nothing is
    /// known of what came of it.
    bool isCompared = true;
    bool isOffered = true; ///< false: the service, by its description of today, has no such change any more

    /// Under which the keychain has what is not on disk.
    keychain::EntryKey entryKey() const;
    /// Whether something was sent, so that there is something to go on with.
    bool isWaiting() const { return stage != Stage::Preparing && stage != Stage::Over; }
    /// Whether the keychain has not answered yet.
    bool isBeingRead() const { return !confidential && !missing; }
    /// Whether it can be gone on with here.
    bool canGoOn() const;

    friend bool operator==(const UnfinishedChange &, const UnfinishedChange &) = default;
};

/// Enough of a contact to recognise it by, for the eye.
QString masked(account::ContactKind kind, const account::ContactValue &value);

/// \a change, whose points in time are on the program's clock, for the disk: on the computer's, as it is set
/// now.
UnfinishedChange inWallTime(UnfinishedChange change, const time::Now &now);
/// And back.
UnfinishedChange inSteadyTime(UnfinishedChange change, const time::Now &now);

/// Notes in \a unfinished where \a change stands; false where it is over.
bool takeStage(UnfinishedChange &unfinished, const change::Change &change);

/// \a unfinished as it stood when the program ended: with \a plan, which the keychain kept.
change::Change restored(const UnfinishedChange &unfinished, const change::Plan &plan);

/// What is true of a change that an earlier run of the program left at \a change, now that the service shows
/// \a account. Pure; asks for nothing. Done: the account shows what was wanted. AwaitingCode: a code can be
/// entered. Failed: it cannot be gone on with. Unsettled: the account does not tell.
change::Change reconciled(const change::Change &change, const account::Account &account);

} // namespace renumber::store
