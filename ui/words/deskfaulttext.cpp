// SPDX-License-Identifier: Apache-2.0
#include "words/deskfaulttext.h"

#include "text/sanitized.h"
#include "words/casenumber.h"
#include "words/desklosstext.h"
#include "words/isolate.h"
#include "words/timetext.h"

#include <QCoreApplication>

namespace renumber::ui {

using desk::CaseRefusal;
using desk::StillLocked;
using desk::StoreFault;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DeskFaultText)
};

QString inHandText(const std::optional<desk::DeskCase> &found, const time::Now &now)
{
    if (!found)
        return Words::tr("Somebody else has this person in hand.");
    const QString number = leftToRight(caseNumberText(found->number));
    const QString &holder = found->inHand.lease.holder;
    if (holder.isEmpty())
        //: %1: the number of a case, such as R-1042
        return Words::tr("There is an open case for this person already (%1). Take that one.").arg(number);
    if (!found->takenAt.isValid())
        //: %1: the login of an operator, %2: the number of a case, such as R-1042
        return Words::tr("%1 has this person in hand (%2).").arg(isolated(holder), number);
    //: %1: the login of an operator, %2: a time of day, %3: the number of a case, such as R-1042
    return Words::tr("%1 has this person in hand since %2 (%3).")
        .arg(isolated(holder), clockTime(found->takenAt, now), number);
}

QString notExportedText(const QString &reason)
{
    if (reason.isEmpty())
        return Words::tr("Nothing was exported. Choose another folder.");
    //: %1: what the system says of a file
    return Words::tr("Nothing was exported: %1. Choose another folder.")
        .arg(isolated(text::sanitized(reason, text::Longest::Sentence)));
}

} // namespace

QString storeFaultText(const StoreFault &fault, const time::Now &now)
{
    using What = StoreFault::What;
    switch (fault.what) {
    case What::Unreadable:
        return Words::tr("The desk's store can't be read or written, so nothing new can begin. Ask an "
                         "administrator to look at "
                         "Renumber's data folder.");
    case What::Damaged:
        return Words::tr("The desk's store is damaged, so nothing new can begin. Close Renumber and open it "
                         "again: it moves the damaged file aside.");
    case What::Unwritable:
        return Words::tr(
            "The desk's store can't be written to, so nothing new can begin. The disk may be full, "
            "or you may not write to Renumber's data folder.");
    case What::NewerVersion:
        return Words::tr("A later version of Renumber has been used at this desk. Use that one.");
    case What::Unreachable:
        return Words::tr(
            "The desk's store doesn't answer, so nothing new can begin. We couldn't confirm whether "
            "what was said last is written down.");
    case What::KeyLost:
        return Words::tr("The desk's key is missing from the keyring. The desk stays shut: nobody who is "
                         "locked would be recognized. Ask an administrator.");
    case What::NotExported:
        return notExportedText(fault.reason);
    case What::LossUnstated:
        return lossUnstatedText();
    case What::NoRole:
        return Words::tr("You may not do this at this desk. Ask an administrator.");
    case What::NoSuchCase:
        return Words::tr("This case isn't at the desk any more.");
    case What::PersonInHand:
        return inHandText(fault.now, now);
    case What::Refused:
        return caseRefusalText(fault.refusal.value_or(CaseRefusal::NotNow));
    case What::PermitSpent:
        return Words::tr("That leave was used before, so nothing was done. Check the account first.");
    case What::StillTelling:
        return Words::tr("Not everybody was told yet. Tell them, then close the case.");
    case What::NotLocked:
        return Words::tr("This person isn't locked.");
    case What::StillLocked:
        return stillLockedText(fault.stillLocked.value_or(StillLocked::NoReason), fault.until, now);
    case What::IdUsed:
        return Words::tr("Renumber asked for something else under the same number, so nothing was done. Try "
                         "again.");
    case What::Unfit:
        return Words::tr("This can't go on record, so nothing was done. Say it in other words.");
    }
    Q_UNREACHABLE();
}

QString caseRefusalText(CaseRefusal refusal)
{
    switch (refusal) {
    case CaseRefusal::NoRole:
        return Words::tr("You may not do this in a case. Ask an administrator.");
    case CaseRefusal::Outdated:
        return Words::tr("This case was changed meanwhile. Look at it again, then go on.");
    case CaseRefusal::LeaseLost:
        return Words::tr("You no longer have this case in hand. Take it again.");
    case CaseRefusal::HeldByAnother:
        return Words::tr("Somebody else has this case in hand.");
    case CaseRefusal::OwnCase:
        return Words::tr("You had this case in hand, so somebody else has to say yes or no.");
    case CaseRefusal::NothingToApprove:
        return Words::tr("The new contact and the reason come first. Then ask for a yes.");
    case CaseRefusal::NoTarget:
        return Words::tr("Enter the new contact first.");
    case CaseRefusal::PermitOpen:
        return Words::tr("First find out what came of the last step: check the account.");
    case CaseRefusal::NoSuchPermit:
        return Words::tr("That step is over, so nothing was done. Check the account.");
    case CaseRefusal::NotNow:
        return Words::tr("This isn't possible at this point of the case.");
    case CaseRefusal::Closed:
        return Words::tr("This case is closed. Open a new one.");
    }
    Q_UNREACHABLE();
}

QString stillLockedText(StillLocked why, const std::optional<QDateTime> &until, const time::Now &now)
{
    switch (why) {
    case StillLocked::NoReason:
        return Words::tr("The lock stays. Say why it can end.");
    case StillLocked::NoApprover:
        return Words::tr("The lock stays. Only an approver can end it.");
    case StillLocked::TooEarly:
        if (!until)
            return Words::tr("The lock stays. It is too early to end it.");
        //: %1: a time of day, with a date where it is not today
        return Words::tr("The lock stays. It can be ended at %1.").arg(clockTime(*until, now));
    }
    Q_UNREACHABLE();
}

} // namespace renumber::ui
