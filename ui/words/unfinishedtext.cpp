// SPDX-License-Identifier: Apache-2.0
#include "words/unfinishedtext.h"

#include "change/known.h"
#include "text/sanitized.h"
#include "words/isolate.h"
#include "words/sentence.h"
#include "words/timetext.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace renumber::ui {

using change::Aim;
using change::AwaitingCode;
using change::Confirmation;
using change::Delivery;
using change::Failed;
using change::Known;
using keychain::KeychainFailure;
using store::ChangeStore;
using store::UnfinishedChange;
using Stage = UnfinishedChange::Stage;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(UnfinishedText)
};

QString whatIsUnfinished(const UnfinishedChange &unfinished)
{
    const QString target = leftToRight(unfinished.maskedTarget);
    if (unfinished.aim == Aim::Verify)
        //: %1: a part of a phone number or email address
        return Words::tr("Verifying %1 is unfinished.").arg(target);
    if (unfinished.maskedBefore.isEmpty())
        //: %1: a part of a phone number or email address
        return Words::tr("Adding %1 is unfinished.").arg(target);
    //: %1: a part of a phone number or email address
    return Words::tr("A change to %1 is unfinished.").arg(target);
}

/// Where an answer did not come here, it may be done.
QString whatIsOpen(const UnfinishedChange &unfinished, const time::Now &now)
{
    const QString target = leftToRight(unfinished.maskedTarget);
    const QString at = leftToRight(
        clockTime(unfinished.code.sentAt.isValid() ? unfinished.code.sentAt : unfinished.begunAt, now));
    if (unfinished.aim == Aim::Verify)
        //: %1: a part of a phone number or email address, %2: a time of day
        return Words::tr(
                   "We couldn't confirm that %1 is verified. It was asked for at %2 and may have worked.")
            .arg(target, at);
    if (unfinished.maskedBefore.isEmpty())
        //: %1: a part of a phone number or email address, %2: a time of day
        return Words::tr("We couldn't confirm that %1 was added. It was asked for at %2 and may have worked.")
            .arg(target, at);
    //: %1: a part of a phone number or email address, %2: a time of day
    return Words::tr("We couldn't confirm the change to %1. It was asked for at %2 and may have been made.")
        .arg(target, at);
}

QString whatIsDone(const UnfinishedChange &unfinished, const QString &service)
{
    const QString target = leftToRight(unfinished.maskedTarget);
    if (unfinished.aim == Aim::Verify) {
        const auto *done = std::get_if<change::Done>(&unfinished.now.phase);
        return (done && done->shown.verification == account::Verification::Verified
                    //: %1: a part of a phone number or email address, %2: the name of a service
                    ? Words::tr("Verifying %1 is done. %2 shows it as verified.")
                    //: %1: a part of a phone number or email address, %2: the name of a service
                    : Words::tr("Verifying %1 is done. %2 accepted its code."))
            .arg(target, service);
    }
    //: %1: a part of a phone number or email address, %2: the name of a service
    return Words::tr("The change to %1 is done. %2 shows it now.").arg(target, service);
}

/// Whether a code that was entered may have made it all the same.
bool mayHaveWorked(change::EntryOutcome entry)
{
    return entry == change::EntryOutcome::Open || entry == change::EntryOutcome::NotShown;
}

/// That the account has the new contact already; whether a code that was entered has confirmed it is open.
QString whatHasChanged(const UnfinishedChange &unfinished)
{
    const bool isEntered = mayHaveWorked(unfinished.now.entry);
    const QString target = leftToRight(unfinished.maskedTarget);
    if (unfinished.kind == account::ContactKind::Phone)
        return (isEntered
                    //: %1: a part of a phone number
                    ? Words::tr("The number has changed to %1. We couldn't confirm that its code worked.")
                    //: %1: a part of a phone number
                    : Words::tr("The number has changed to %1. It still needs to be confirmed."))
            .arg(target);
    return (isEntered
                //: %1: a part of an email address
                ? Words::tr("The address has changed to %1. We couldn't confirm that its code worked.")
                //: %1: a part of an email address
                : Words::tr("The address has changed to %1. It still needs to be confirmed."))
        .arg(target);
}

/// How long the code or link works; empty where that is not known.
QString expiry(const UnfinishedChange &unfinished, const time::Now &now)
{
    const bool isLink = unfinished.confirmation == Confirmation::Link;
    if (unfinished.code.entriesLeft == 0 || unfinished.code.validity == change::Validity::Refused)
        return isLink ? Words::tr("This link no longer works.") : Words::tr("This code no longer works.");
    if (!unfinished.code.expiresAt) // the service may have said it, in a way that was not understood
        return {};
    const QString at = leftToRight(clockTime(*unfinished.code.expiresAt, now));
    if (*unfinished.code.expiresAt <= now.steady)
        //: %1: a time of day
        return (isLink ? Words::tr("The link expired at %1.") : Words::tr("The code expired at %1.")).arg(at);
    //: %1: a time of day
    return (isLink ? Words::tr("The link works until %1.") : Words::tr("The code works until %1.")).arg(at);
}

bool isUsable(const UnfinishedChange &unfinished, const time::Now &now)
{
    return unfinished.code.entriesLeft != 0 && unfinished.code.validity == change::Validity::Good
        && !(unfinished.code.expiresAt && *unfinished.code.expiresAt <= now.steady);
}

/// The code or link that was sent, or may have been.
QString whatWasSent(const UnfinishedChange &unfinished, const QString &service, const time::Now &now)
{
    const bool isLink = unfinished.confirmation == Confirmation::Link;
    if (!unfinished.code.sentAt.isValid())
        //: %1: the name of a service
        return Words::tr("%1 was waiting for it to be confirmed.").arg(service);
    const QString at = leftToRight(clockTime(unfinished.code.sentAt, now));
    const auto *awaiting = std::get_if<AwaitingCode>(&unfinished.now.phase);
    const bool isQuiet
        = unfinished.confidential && unfinished.confidential->plan.ifTaken == description::IfTaken::NotTold;
    const Delivery delivery = isQuiet ? Delivery::Unknown
        : awaiting                    ? awaiting->delivery
                                      : unfinished.delivery;
    if (delivery == Delivery::Unknown) {
        //: %1: the name of a service, %2: a time of day
        const QString perhaps = (isLink ? Words::tr("%1 may have sent a link at %2.")
                                        //: %1: the name of a service, %2: a time of day
                                        : Words::tr("%1 may have sent a code at %2."))
                                    .arg(service, at);
        if (!unfinished.confidential)
            return perhaps;
        return joinedSentences(
            {perhaps,
             isLink ? Words::tr("If it arrives, click it.") : Words::tr("If it arrives, enter it here.")});
    }
    //: %1: the name of a service, %2: a time of day
    const QString sent
        = (isLink ? Words::tr("%1 sent a link at %2.") : Words::tr("%1 sent a code at %2.")).arg(service, at);
    return joinedSentences({sent, expiry(unfinished, now)});
}

/// Whether, for all that is on disk, it still waits for its code or link, so that it is not done.
bool isAwaited(const UnfinishedChange &unfinished)
{
    return unfinished.stage == Stage::AwaitingCode && !mayHaveWorked(unfinished.entryOutcome);
}

/// What there is to begin with, for all that is on disk.
QString whatItIs(const UnfinishedChange &unfinished, const time::Now &now)
{
    return isAwaited(unfinished) ? whatIsUnfinished(unfinished) : whatIsOpen(unfinished, now);
}

/// Likewise where it is known what was wanted, and so what the account shows of it.
QString whatItIsByTheAccount(const UnfinishedChange &unfinished, const time::Now &now)
{
    switch (change::known(unfinished.now)) {
    case Known::ChangedUnconfirmed:
    case Known::Changed:
        return whatHasChanged(unfinished);
    case Known::MayHaveChanged:
    case Known::NotShown:
        return joinedSentences({whatIsOpen(unfinished, now),
                                unfinished.isCompared
                                    ? Words::tr("The account doesn't show it yet. It may still take effect.")
                                    : Words::tr("Refresh to see what the account shows.")});
    case Known::NotSent:
    case Known::Unchanged:
    case Known::ShownOtherwise:
        return whatIsUnfinished(unfinished);
    }
    Q_UNREACHABLE();
}

/// Where its code or link may still be used.
QString sentIfAwaited(const UnfinishedChange &unfinished, const QString &service, const time::Now &now)
{
    return unfinished.stage == Stage::AwaitingCode ? whatWasSent(unfinished, service, now) : QString();
}

/// Where the account was read, and neither a link nor a lost answer can have done anything since.
bool isUnchangedUntilEntered(const UnfinishedChange &unfinished)
{
    return unfinished.isCompared && unfinished.aim == Aim::Change
        && unfinished.confirmation == Confirmation::Code && change::known(unfinished.now) == Known::Unchanged;
}

/// How another code or link can be had.
QString anotherOne(const UnfinishedChange &unfinished)
{
    const bool isLink = unfinished.confirmation == Confirmation::Link;
    if (unfinished.now.plan.resending == change::Resending::Possible)
        return isLink ? Words::tr("You can have a new link sent on the next page.")
                      : Words::tr("You can have a new code sent on the next page.");
    return isLink ? Words::tr("For a new link, discard this and start again.")
                  : Words::tr("For a new code, discard this and start again.");
}

/// How far it had come, where it is known what was wanted.
QString progress(const UnfinishedChange &unfinished, const QString &service, const time::Now &now)
{
    if (!unfinished.isOffered)
        //: %1: the name of a service
        return Words::tr("You can't finish it here. %1 no longer offers it.").arg(service);
    if (std::holds_alternative<Failed>(unfinished.now.phase))
        return Words::tr("Begin it again if you still want it. Nothing is sent until you do.");
    if (std::holds_alternative<change::Unsettled>(unfinished.now.phase))
        return Words::tr("Check again to see what became of it.");
    if (!isUsable(unfinished, now))
        return joinedSentences({whatWasSent(unfinished, service, now), anotherOne(unfinished)});
    return joinedSentences({isUnchangedUntilEntered(unfinished)
                                ? Words::tr("Nothing changes until its code is entered.")
                                : QString(),
                            whatWasSent(unfinished, service, now)});
}

/// Why it cannot be gone on with at the moment, or at all.
QString whyMissing(const UnfinishedChange &unfinished, KeychainFailure missing)
{
    switch (missing) {
    case KeychainFailure::Locked:
        return Words::tr("The keyring is locked. To go on, unlock it and try again.");
    case KeychainFailure::Unavailable:
        if (unfinished.place != UnfinishedChange::Place::Nowhere)
            return Words::tr("The keyring can't be reached now. To go on, try again later.");
        break;
    case KeychainFailure::Absent:
    case KeychainFailure::TooLarge:
    case KeychainFailure::ReadBackDiffers:
    case KeychainFailure::Failed:
        break;
    }
    return Words::tr(
        "You can't finish it here. Begin it again if you still want it. Nothing is sent until you do.");
}

bool mayBeReadAgain(const UnfinishedChange &unfinished)
{
    return unfinished.missing == KeychainFailure::Locked
        || (unfinished.missing && unfinished.place == UnfinishedChange::Place::Keychain);
}

} // namespace

QString unfinishedText(const UnfinishedChange &unfinished, const QString &service, const time::Now &now)
{
    if (std::holds_alternative<change::Done>(unfinished.now.phase))
        return whatIsDone(unfinished, service);
    const bool isOpen = !isAwaited(unfinished);
    if (unfinished.confidential && (unfinished.isCompared || !isOpen))
        return joinedSentences({whatItIsByTheAccount(unfinished, now), progress(unfinished, service, now)});
    QString whereToLook;
    if (isOpen)
        whereToLook = unfinished.isCompared ? Words::tr("Compare it with what the account shows below.")
                                            : Words::tr("Refresh to see what the account shows.");
    return joinedSentences({whatItIs(unfinished, now), sentIfAwaited(unfinished, service, now), whereToLook,
                            unfinished.missing ? whyMissing(unfinished, *unfinished.missing) : QString()});
}

QString goOnText(const UnfinishedChange &unfinished)
{
    if (mayBeReadAgain(unfinished))
        return Words::tr("Try the keyring again");
    if (!unfinished.canGoOn())
        return {};
    if (std::holds_alternative<change::Unsettled>(unfinished.now.phase))
        return Words::tr("Check again");
    return unfinished.confirmation == Confirmation::Code ? Words::tr("Enter the code")
                                                         : Words::tr("Continue");
}

QString giveUpText(const UnfinishedChange &unfinished)
{
    if (!unfinished.canGoOn())
        return Words::tr("Remove this note");
    return unfinished.aim == Aim::Verify ? Words::tr("Stop verifying") : Words::tr("Discard change");
}

QString discardQuestion(const UnfinishedChange &unfinished)
{
    if (!unfinished.canGoOn())
        return {};
    if (std::holds_alternative<change::Unsettled>(unfinished.now.phase))
        return Words::tr("If you discard it, Renumber no longer checks whether it was made.");
    if (unfinished.confirmation == Confirmation::Code)
        return Words::tr("If you discard it, its code can't be entered here any more.");
    return Words::tr("If you discard it, Renumber no longer checks whether its link was clicked.");
}

QString saveFailureText(const store::ChangeJournal::SaveFailure &saveFailure)
{
    if (saveFailure.disk)
        return Words::tr("This couldn't be saved on this computer's disk. Leave Renumber open until it is "
                         "done, or you will have to begin again.");
    switch (saveFailure.keychain.value_or(KeychainFailure::Failed)) {
    case KeychainFailure::Locked:
        return Words::tr(
            "The keyring is locked, so this isn't saved. Leave Renumber open until it is done, or "
            "you will have to begin again.");
    case KeychainFailure::Absent:
    case KeychainFailure::Unavailable:
        return Words::tr(
            "No keyring answers on this computer, so this isn't saved. Leave Renumber open until "
            "it is done, or you will have to begin again.");
    case KeychainFailure::TooLarge:
    case KeychainFailure::ReadBackDiffers:
    case KeychainFailure::Failed:
        return Words::tr(
            "The keyring didn't take this, so it isn't saved. Leave Renumber open until it is done, "
            "or you will have to begin again.");
    }
    Q_UNREACHABLE();
}

QString cannotSaveText(ChangeStore::Failure failure)
{
    const QString nothingSent = Words::tr("Nothing has been sent yet.");
    const QString consequence
        = Words::tr("You can go on. If you close Renumber before you are done, you have to start again.");
    QString why;
    switch (failure) {
    case ChangeStore::Failure::NewerVersion:
        why = Words::tr("This can't be saved. A newer version of Renumber keeps the list of changes.");
        break;
    case ChangeStore::Failure::Unwritable:
        why = Words::tr("This can't be saved. Renumber can't write to its folder on this computer.");
        break;
    case ChangeStore::Failure::Unreadable:
    case ChangeStore::Failure::Damaged:
        why = Words::tr("This can't be saved. Renumber can't open its list of changes.");
        break;
    }
    return joinedSentences({nothingSent, why, consequence});
}

QString neverSavedText()
{
    return Words::tr(
        "Renumber can't tell whose account this is, so this isn't saved. Leave Renumber open until "
        "it is done, or you will have to begin again.");
}

QString listSetAsideText(const QString &place)
{
    //: %1: the path of a file
    return Words::tr("The list of unfinished changes was damaged, so some may be missing. The account itself "
                     "shows what is true. The damaged file is now %1.")
        .arg(isolated(text::sanitized(place, text::Longest::Line)));
}

QString keySetAsideText(const QString &place)
{
    //: %1: the path of a file
    return Words::tr(
               "Please sign in again to each account on the list. The file by which Renumber recognises "
               "them was damaged. The damaged file is now %1.")
        .arg(isolated(text::sanitized(place, text::Longest::Line)));
}

QString listUnusableText(ChangeStore::Failure failure)
{
    switch (failure) {
    case ChangeStore::Failure::NewerVersion:
        return Words::tr("A newer version of Renumber keeps the list of unfinished changes. Use that one to "
                         "finish a change.");
    case ChangeStore::Failure::Unreadable:
    case ChangeStore::Failure::Unwritable:
    case ChangeStore::Failure::Damaged:
        return Words::tr(
            "The list of unfinished changes can't be read from this computer's disk. The account "
            "itself shows what is true.");
    }
    Q_UNREACHABLE();
}

QString waitingText(const QList<UnfinishedChange> &waiting, const QString &service, const time::Now &now)
{
    QStringList sentences;
    bool canGoOn = true;
    for (const UnfinishedChange &unfinished : waiting) {
        const bool hasCode = unfinished.stage == Stage::AwaitingCode;
        sentences.append(
            joinedSentences({whatItIs(unfinished, now), sentIfAwaited(unfinished, service, now)}));
        canGoOn = canGoOn && hasCode && unfinished.place != UnfinishedChange::Place::Nowhere;
    }
    sentences.append(canGoOn ? Words::tr("Sign in to go on.")
                             : Words::tr("Sign in to see what the account shows."));
    return joinedSentences(sentences);
}

QString strayedText(const QList<UnfinishedChange> &strayed, const QString &service, const time::Now &now)
{
    QStringList sentences;
    bool isKeyLost = false;
    for (const UnfinishedChange &unfinished : strayed) {
        sentences.append(whatItIs(unfinished, now));
        isKeyLost = isKeyLost || unfinished.isKeyLost;
    }
    sentences.append(
        isKeyLost
            ? Words::tr(
                "Renumber can no longer tell whose it is. The file by which it recognises accounts was "
                "lost or damaged.")
            //: %1: the name of a service
            : Words::tr("Renumber can't tell whose it is. The settings for %1 on this computer may have "
                        "changed.")
                  .arg(service));
    sentences.append(Words::tr("You can't finish it here. Sign in to see what the account shows."));
    return joinedSentences(sentences);
}

} // namespace renumber::ui
