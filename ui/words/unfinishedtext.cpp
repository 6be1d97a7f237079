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
using keychain::KeychainFailure;
using store::ChangeStore;
using store::UnfinishedChange;
using Stage = UnfinishedChange::Stage;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(UnfinishedText)
};

bool isPhone(const UnfinishedChange &unfinished)
{
    return unfinished.kind == account::ContactKind::Phone;
}

QString whatIsUnfinished(const UnfinishedChange &unfinished)
{
    const QString target = leftToRight(unfinished.maskedTarget);
    if (unfinished.aim == Aim::Verify)
        //: %1: a part of a phone number
        return (isPhone(unfinished) ? Words::tr("Verifying the number %1 is not finished.")
                                    //: %1: a part of an email address
                                    : Words::tr("Verifying the address %1 is not finished."))
            .arg(target);
    if (unfinished.maskedBefore.isEmpty())
        //: %1: a part of a phone number
        return (isPhone(unfinished) ? Words::tr("Adding the number %1 is not finished.")
                                    //: %1: a part of an email address
                                    : Words::tr("Adding the address %1 is not finished."))
            .arg(target);
    //: %1, %2: parts of phone numbers
    return (isPhone(unfinished) ? Words::tr("The change of the number from %1 to %2 is not finished.")
                                //: %1, %2: parts of email addresses
                                : Words::tr("The change of the address from %1 to %2 is not finished."))
        .arg(leftToRight(unfinished.maskedBefore), target);
}

/// Where an answer did not come here, it may be done.
QString whatIsOpen(const UnfinishedChange &unfinished, const time::Now &now)
{
    const QString target = leftToRight(unfinished.maskedTarget);
    const QString at = leftToRight(
        clockTime(unfinished.code.sentAt.isValid() ? unfinished.code.sentAt : unfinished.begunAt, now));
    if (unfinished.aim == Aim::Verify)
        //: %1: a part of a phone number or email address, %2: a time of day
        return Words::tr("What became of verifying %1, asked for at %2, is not known.").arg(target, at);
    if (unfinished.maskedBefore.isEmpty())
        //: %1: a part of a phone number or email address, %2: a time of day
        return Words::tr("What became of adding %1, asked for at %2, is not known.").arg(target, at);
    //: %1, %2: parts of phone numbers or email addresses, %3: a time of day
    return Words::tr("What became of the change from %1 to %2, asked for at %3, is not known.")
        .arg(leftToRight(unfinished.maskedBefore), target, at);
}

QString whatIsDone(const UnfinishedChange &unfinished, const QString &service)
{
    const QString target = leftToRight(unfinished.maskedTarget);
    if (unfinished.aim == Aim::Verify)
        //: %1: the name of a service, %2: a part of a phone number or email address
        return Words::tr("%1 shows %2 as verified: what you had begun is done.").arg(service, target);
    //: %1: the name of a service, %2: a part of a phone number or email address
    return Words::tr("%1 shows %2: the change that you had begun is done.").arg(service, target);
}

/// How long the code or link works; empty where that is not known.
QString expiry(const UnfinishedChange &unfinished, const time::Now &now)
{
    const bool isLink = unfinished.confirmation == Confirmation::Link;
    if (unfinished.code.entriesLeft == 0)
        return Words::tr("This code cannot be entered any more.");
    if (unfinished.code.validity == change::Validity::Refused)
        return isLink ? Words::tr("This link does not work any more.")
                      : Words::tr("This code does not work any more.");
    if (!unfinished.code.expiresAt) // the service may have said it, in a way that was not understood
        return {};
    const QString at = leftToRight(clockTime(*unfinished.code.expiresAt, now));
    if (*unfinished.code.expiresAt <= now.steady)
        //: %1: a time of day
        return (isLink ? Words::tr("The link has expired at %1.") : Words::tr("The code has expired at %1."))
            .arg(at);
    //: %1: a time of day
    return (isLink ? Words::tr("The link works until %1.") : Words::tr("The code works until %1.")).arg(at);
}

bool isUsable(const UnfinishedChange &unfinished, const time::Now &now)
{
    return unfinished.code.entriesLeft != 0 && unfinished.code.validity == change::Validity::Good
        && !(unfinished.code.expiresAt && *unfinished.code.expiresAt <= now.steady);
}

/// The message that was sent, or may have been.
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
    if (delivery == Delivery::Unknown && !unfinished.confidential)
        //: %1: the name of a service, %2: a time of day
        return Words::tr("%1 was asked for a message at %2; it is not known whether one was sent.")
            .arg(service, at);
    if (delivery == Delivery::Unknown)
        //: %1: the name of a service, %2: a time of day
        return (isLink ? Words::tr(
                    "%1 was asked for a message at %2; it is not known whether one was sent. If it "
                    "comes, click its link.")
                       //: %1: the name of a service, %2: a time of day
                       : Words::tr(
                           "%1 was asked for a message at %2; it is not known whether one was sent. If it "
                           "comes, go on and enter its code."))
            .arg(service, at);
    //: %1: the name of a service, %2: a time of day
    const QString sent
        = (isLink ? Words::tr("%1 sent a link at %2.") : Words::tr("%1 sent a code at %2.")).arg(service, at);
    return joinedSentences({sent, expiry(unfinished, now)});
}

/// Whether a code that was entered may have made it all the same.
bool mayHaveWorked(change::EntryOutcome entry)
{
    return entry == change::EntryOutcome::Open || entry == change::EntryOutcome::NotShown;
}

/// Whether, for all that is on disk, it still waits for its code or link, so that it is not done.
bool isAwaited(const UnfinishedChange &unfinished)
{
    return unfinished.stage == Stage::AwaitingCode && !mayHaveWorked(unfinished.entryOutcome);
}

/// What there is to begin with: that it is not finished, where that is so by all that the account shows.
QString whatItIs(const UnfinishedChange &unfinished, const time::Now &now)
{
    const bool isEntered = unfinished.stage == Stage::Entered || unfinished.stage == Stage::CodeAccepted;
    const bool mayBeDone = !unfinished.confidential && (isEntered || mayHaveWorked(unfinished.entryOutcome));
    return mayBeDone ? whatIsOpen(unfinished, now) : whatIsUnfinished(unfinished);
}

/// Where its code or link may still be used.
QString sentIfAwaited(const UnfinishedChange &unfinished, const QString &service, const time::Now &now)
{
    return unfinished.stage == Stage::AwaitingCode ? whatWasSent(unfinished, service, now) : QString();
}

/// How far it had come, where it is known what was wanted.
QString progress(const UnfinishedChange &unfinished, const QString &service, const time::Now &now)
{
    if (!unfinished.isOffered)
        //: %1: the name of a service
        return Words::tr("It cannot be gone on with: %1 does not offer this here any more.").arg(service);
    QStringList sentences;
    if (mayHaveWorked(unfinished.now.entry))
        sentences.append(Words::tr(
            "That is what the account shows so far: a code was entered, and it may still take effect."));
    if (std::holds_alternative<Failed>(unfinished.now.phase)) {
        const QString at = leftToRight(clockTime(unfinished.code.sentAt, now));
        sentences.append(
            //: %1: the name of a service, %2: a time of day
            Words::tr(
                "%1 was asked at %2, and its answer did not come here. The account does not show the "
                "change, and it cannot be gone on with here: begin it again. Nothing is sent by itself.")
                .arg(service, at));
        return sentences.join(u' ');
    }
    if (std::holds_alternative<change::Unsettled>(unfinished.now.phase)) {
        //: %1: the name of a service
        sentences.append(
            Words::tr("%1 had been asked for it, but the account does not show it. Go on to have "
                      "the account read again.")
                .arg(service));
        return sentences.join(u' ');
    }
    if (change::known(unfinished.now) == change::Known::ChangedUnconfirmed)
        sentences.append(isPhone(unfinished)
                             ? Words::tr("The number has changed already; only confirming it is open.")
                             : Words::tr("The address has changed already; only confirming it is open."));
    sentences.append(whatWasSent(unfinished, service, now));
    if (!isUsable(unfinished, now))
        sentences.append(unfinished.now.plan.resending == change::Resending::Possible
                             ? Words::tr("Go on to have a new one sent.")
                             : Words::tr("For a new one, give this up and start again."));
    return sentences.join(u' ');
}

/// How far it had come, where it is not known what was wanted: so it cannot be told from the account either.
QString lastKnown(const UnfinishedChange &unfinished, const QString &service, const time::Now &now)
{
    const QString at = leftToRight(
        clockTime(unfinished.code.sentAt.isValid() ? unfinished.code.sentAt : unfinished.begunAt, now));
    const QString entered = Words::tr("A code was entered, and it is not known what came of it. Compare with "
                                      "what the account shows below.");
    switch (unfinished.stage) {
    case Stage::Requested:
    case Stage::RequestAccepted:
        //: %1: the name of a service, %2: a time of day
        return Words::tr(
                   "%1 was asked for it at %2, and it is not known what came of it. Compare with what the "
                   "account shows below.")
            .arg(service, at);
    case Stage::Entered:
    case Stage::CodeAccepted:
        return entered;
    case Stage::AwaitingCode:
        if (mayHaveWorked(unfinished.entryOutcome))
            return joinedSentences({entered, whatWasSent(unfinished, service, now)});
        break;
    case Stage::Preparing:
    case Stage::Over:
        break;
    }
    return whatWasSent(unfinished, service, now);
}

QString whyMissing(const UnfinishedChange &unfinished, KeychainFailure missing)
{
    switch (missing) {
    case KeychainFailure::Locked:
        return Words::tr(
            "What is needed to go on is in the keyring, which is locked. Unlock it and try again.");
    case KeychainFailure::Unavailable:
        if (unfinished.place != UnfinishedChange::Place::Nowhere)
            return Words::tr("What is needed to go on is in a keyring that cannot be reached at the moment.");
        break;
    case KeychainFailure::Absent:
    case KeychainFailure::TooLarge:
    case KeychainFailure::ReadBackDiffers:
    case KeychainFailure::Failed:
        break;
    }
    return isPhone(unfinished)
        ? Words::tr(
            "What is needed to go on could not be kept in a keyring. To change the number, begin again; "
            "nothing is sent by itself.")
        : Words::tr(
            "What is needed to go on could not be kept in a keyring. To change the address, begin again; "
            "nothing is sent by itself.");
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
    if (!unfinished.isCompared && !isAwaited(unfinished))
        return joinedSentences(
            {whatIsOpen(unfinished, now), sentIfAwaited(unfinished, service, now),
             Words::tr("Read the account again to see what it shows."),
             unfinished.missing ? whyMissing(unfinished, *unfinished.missing) : QString()});
    QStringList sentences{whatItIs(unfinished, now)};
    if (unfinished.confidential)
        sentences.append(progress(unfinished, service, now));
    else {
        sentences.append(lastKnown(unfinished, service, now));
        if (unfinished.missing)
            sentences.append(whyMissing(unfinished, *unfinished.missing));
    }
    return sentences.join(u' ');
}

QString goOnText(const UnfinishedChange &unfinished)
{
    if (mayBeReadAgain(unfinished))
        return Words::tr("Try the keyring again");
    if (!unfinished.canGoOn())
        return {};
    const bool isCode = unfinished.confirmation == Confirmation::Code
        && std::holds_alternative<AwaitingCode>(unfinished.now.phase);
    return isCode ? Words::tr("I have a code") : Words::tr("Go on");
}

QString giveUpText(const UnfinishedChange &unfinished)
{
    return unfinished.canGoOn() ? Words::tr("Give it up") : Words::tr("Put it away");
}

QString saveFailureText(const store::ChangeJournal::SaveFailure &saveFailure)
{
    if (saveFailure.disk)
        return Words::tr(
            "This could not be noted on this computer's disk. Leave Renumber open until it is done: "
            "the next start would not know of it.");
    switch (saveFailure.keychain.value_or(KeychainFailure::Failed)) {
    case KeychainFailure::Locked:
        return Words::tr(
            "The keyring is locked, so this is kept in memory only. Leave Renumber open until it is "
            "done, else it has to be begun again.");
    case KeychainFailure::Absent:
    case KeychainFailure::Unavailable:
        return Words::tr(
            "This computer has no keyring, so this is kept in memory only. Leave Renumber open until "
            "it is done, else it has to be begun again.");
    case KeychainFailure::TooLarge:
    case KeychainFailure::ReadBackDiffers:
    case KeychainFailure::Failed:
        return Words::tr(
            "The keyring did not take this, so it is kept in memory only. Leave Renumber open until "
            "it is done, else it has to be begun again.");
    }
    Q_UNREACHABLE();
}

QString cannotSaveText(ChangeStore::Failure failure)
{
    const QString nothingSent = Words::tr("Nothing has been sent yet.");
    const QString consequence
        = Words::tr("You can go on. But if Renumber is closed before you are done, you have to start again.");
    QString why;
    switch (failure) {
    case ChangeStore::Failure::NewerVersion:
        why = Words::tr(
            "A newer version of Renumber keeps the list of changes, so this one cannot add to it.");
        break;
    case ChangeStore::Failure::Unwritable:
        why = Words::tr(
            "Renumber cannot write to its folder on this computer, so it cannot note this change.");
        break;
    case ChangeStore::Failure::Unreadable:
    case ChangeStore::Failure::Damaged:
        why = Words::tr("Renumber cannot open its list of changes, so it cannot note this one.");
        break;
    }
    return joinedSentences({nothingSent, why, consequence});
}

QString neverSavedText()
{
    return Words::tr("Renumber cannot tell whose account this is, so this is kept in memory only. Leave "
                     "Renumber open until it is done, else it has to be begun again.");
}

QString listSetAsideText(const QString &place)
{
    //: %1: the path of a file
    return Words::tr("The list of unfinished changes was damaged. What could be read of it was kept, and the "
                     "damaged file is now %1. A change that was under way is at the service as it was: the "
                     "account shows what holds.")
        .arg(isolated(text::sanitized(place, text::Longest::Line)));
}

QString keySetAsideText(const QString &place)
{
    //: %1: the path of a file
    return Words::tr(
               "The file by which Renumber recognises accounts was damaged. It is now %1, and a new one "
               "was made. Please sign in again to each account on the list.")
        .arg(isolated(text::sanitized(place, text::Longest::Line)));
}

QString listUnusableText(ChangeStore::Failure failure)
{
    switch (failure) {
    case ChangeStore::Failure::NewerVersion:
        return Words::tr(
            "A newer version of Renumber wrote the list of unfinished changes, so this one does not "
            "know of them. Use the newer version to go on with one.");
    case ChangeStore::Failure::Unreadable:
    case ChangeStore::Failure::Unwritable:
    case ChangeStore::Failure::Damaged:
        return Words::tr(
            "The list of unfinished changes cannot be read from this computer's disk. A change that "
            "was under way is at the service as it was: the account shows what holds.");
    }
    Q_UNREACHABLE();
}

QString waitingText(const QList<UnfinishedChange> &waiting, const QString &service, const time::Now &now)
{
    QStringList sentences;
    bool canGoOn = true;
    for (const UnfinishedChange &unfinished : waiting) {
        const bool hasCode = unfinished.stage == Stage::AwaitingCode;
        sentences.append(joinedSentences(
            {isAwaited(unfinished) ? whatIsUnfinished(unfinished) : whatIsOpen(unfinished, now),
             sentIfAwaited(unfinished, service, now)}));
        canGoOn = canGoOn && hasCode && unfinished.place != UnfinishedChange::Place::Nowhere;
    }
    sentences.append(canGoOn ? Words::tr("Sign in to go on.")
                             : Words::tr("Sign in to see what the account shows."));
    return sentences.join(u' ');
}

QString strayedText(const QList<UnfinishedChange> &strayed, const QString &service, const time::Now &now)
{
    QStringList sentences;
    bool isKeyLost = false;
    for (const UnfinishedChange &unfinished : strayed) {
        sentences.append(isAwaited(unfinished) ? whatIsUnfinished(unfinished) : whatIsOpen(unfinished, now));
        isKeyLost = isKeyLost || unfinished.isKeyLost;
    }
    sentences.append(
        isKeyLost
            ? Words::tr("Whose it is cannot be told any more, as the file by which Renumber recognises "
                        "accounts was lost or damaged.")
            //: %1: the name of a service
            : Words::tr("Whose it is cannot be told, as the settings for %1 on this computer have changed "
                        "since, or were not noted with it.")
                  .arg(service));
    sentences.append(Words::tr("It cannot be gone on with here. Sign in to see what the account shows."));
    return sentences.join(u' ');
}

} // namespace renumber::ui
