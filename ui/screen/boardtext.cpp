// SPDX-License-Identifier: Apache-2.0
#include "screen/boardtext.h"

#include "words/casenumber.h"
#include "words/deskflagtext.h"
#include "words/isolate.h"
#include "words/timetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace renumber::ui {

namespace {

using desk::Missing;
using desk::Stage;
using screen::BoardRow;
using screen::ChangeStep;
using screen::Chip;
using screen::Viewer;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BoardText)
};

QString nameOf(Chip chip)
{
    switch (chip) {
    case Chip::All:
        //: Which cases are shown: whatever their state
        return Words::tr("All");
    case Chip::Mine:
        //: Which cases are shown: those that the operator has in hand
        return Words::tr("Mine");
    case Chip::Free:
        //: Which cases are shown: those that nobody has in hand
        return Words::tr("Free");
    case Chip::WaitsForMe:
        //: Which cases are shown: those in which the operator has to do the next step
        return Words::tr("My turn");
    case Chip::Flagged:
        //: Which cases are shown: those with a reason for doubt
        return Words::tr("Flagged");
    case Chip::Owed:
        //: Which cases are shown: those in which the old number or the email address is still to be told
        return Words::tr("To tell");
    }
    Q_UNREACHABLE();
}

/// \a counting: how many there are already.
QString needsProofText(int counting)
{
    switch (counting) {
    case 0:
        return Words::tr("Needs a proof");
    case 1:
        return Words::tr("Needs a second proof");
    case 2:
        return Words::tr("Needs a third proof");
    case 3:
        return Words::tr("Needs a fourth proof");
    default: // of five at most
        return Words::tr("Needs a fifth proof");
    }
}

QString waitsForText(const Missing &missing, int proofs)
{
    using What = Missing::What;
    switch (missing.what) {
    case What::Role:
        return Words::tr("Operators only");
    case What::StoreUnreachable:
        return Words::tr("Not saved");
    case What::PolicyUnknown:
        return Words::tr("No policy");
    case What::LeaseLost:
        return Words::tr("Not in your hands");
    case What::PersonLocked:
        return Words::tr("Person locked");
    case What::NoReason:
        return Words::tr("Needs a reason");
    case What::TicketForm:
        return Words::tr("Needs a ticket");
    case What::NeedsProof:
        return needsProofText(proofs);
    case What::ProofExpired:
        return Words::tr("Proof expired");
    case What::ProofsNotIndependent:
        return Words::tr("Needs another proof");
    case What::FlagStops:
        return Words::tr("Can't go on");
    case What::NeedsApprovals:
        return Words::tr("Needs approval");
    case What::ApprovalRefused:
        return Words::tr("Approval refused");
    case What::OnHold:
        return Words::tr("On hold");
    case What::OverBudget:
        return Words::tr("Limit reached");
    case What::OldContactNotTold:
        return Words::tr("Somebody not told");
    }
    Q_UNREACHABLE();
}

QString waitsForText(ChangeStep step)
{
    switch (step) {
    case ChangeStep::Asking:
        return Words::tr("Being sent");
    case ChangeStep::CodeOut:
        return Words::tr("Code sent");
    case ChangeStep::CodeUsedUp:
        //: Of a case: the code that was sent cannot be entered any more
        return Words::tr("Needs a new code");
    case ChangeStep::MessageOut:
        //: Of a case: a message with a code or a link went out
        return Words::tr("Message sent");
    case ChangeStep::LinkOut:
        return Words::tr("Link sent");
    case ChangeStep::Checking:
        return Words::tr("Code entered");
    case ChangeStep::ReadingBack:
        return Words::tr("Reading back");
    case ChangeStep::Failed:
        return Words::tr("Not changed");
    case ChangeStep::Unsettled:
        return Words::tr("Not confirmed");
    }
    Q_UNREACHABLE();
}

QString stageText(Stage stage)
{
    switch (stage) {
    case Stage::Proving:
        return Words::tr("Begun");
    case Stage::Approving:
        return Words::tr("Approval asked");
    case Stage::Holding:
        return Words::tr("On hold");
    case Stage::Ready:
        return Words::tr("Ready");
    case Stage::Changing:
        return Words::tr("Change under way");
    case Stage::Unsettled:
        return Words::tr("Not confirmed");
    case Stage::Telling:
        return Words::tr("Somebody to tell");
    case Stage::Closed:
        return Words::tr("Closed");
    }
    Q_UNREACHABLE();
}

QString kindText(account::ContactKind kind)
{
    //: What a case is about
    return kind == account::ContactKind::Phone ? Words::tr("phone") : Words::tr("email");
}

QString holderText(const BoardRow &row, const Viewer &viewer)
{
    if (row.holder.isEmpty())
        //: A case that nobody has in hand
        return Words::tr("free");
    if (row.holder == viewer.actor)
        return {};
    //: %1: the operator who has a case in hand
    return Words::tr("with %1").arg(isolated(row.holder));
}

/// Each in the direction in which it is written.
QString joined(const QStringList &parts, const QString &between)
{
    QStringList apart;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            apart.append(isolated(part));
    }
    return apart.join(between);
}

} // namespace

QString chipText(Chip chip, int count)
{
    //: %1: which cases, such as "Mine", %2: how many of them there are
    return Words::tr("%1 %2").arg(nameOf(chip), QLocale().toString(count));
}

QString stateText(const BoardRow &row)
{
    if (row.ending == desk::Ending::Stopped)
        return Words::tr("Stopped");
    if (row.stage == Stage::Telling && row.owed.empty())
        return Words::tr("Ready to close");
    if (row.stage == Stage::Approving || row.stage == Stage::Telling)
        return stageText(row.stage);
    if (row.stage == Stage::Ready && row.to.isEmpty())
        return row.kind == account::ContactKind::Phone ? Words::tr("Needs the new number")
                                                       : Words::tr("Needs the new address");
    if (const auto *missing = std::get_if<Missing>(&row.waitsFor))
        return waitsForText(*missing, row.proofs);
    if (const auto *step = std::get_if<ChangeStep>(&row.waitsFor))
        return waitsForText(*step);
    return stageText(row.stage);
}

QString captionText(const BoardRow &row, const Viewer &viewer)
{
    return joined(
        {leftToRight(caseNumberText(row.number)), kindText(row.kind), row.ticket, holderText(row, viewer)},
        u" · "_s);
}

QString deadlineText(const BoardRow &row, const time::Now &now)
{
    if (!row.deadline)
        return {};
    if (isCountedDown(*row.deadline, now))
        return timeLeft(*row.deadline, now);
    //: %1: a time of day, perhaps with a date
    return Words::tr("until %1").arg(clockTime(*row.deadline, now));
}

QString contactsText(const BoardRow &row)
{
    if (row.to.isEmpty())
        return row.from.isEmpty() ? QString() : leftToRight(row.from);
    if (row.from.isEmpty())
        return leftToRight(row.to);
    //: On the board. %1: the number or address now on the account, %2: the new one, both masked. The arrow
    //: points the way the language is read
    return Words::tr("%1 → %2").arg(leftToRight(row.from), leftToRight(row.to));
}

QString ageText(const BoardRow &row, const time::Now &now)
{
    if (!row.openedAt.isValid())
        return {};
    const QLocale locale;
    const qint64 minutes = std::max<qint64>(row.openedAt.secsTo(now.steady) / 60, 0);
    if (minutes < 1)
        return Words::tr("just now");
    if (minutes < 60)
        //: How long ago a case was opened. %1: a number of minutes
        return Words::tr("%1 min ago").arg(locale.toString(minutes));
    constexpr qint64 minutesOfDay = 1440;
    if (minutes < minutesOfDay)
        //: How long ago a case was opened. %1: a number of hours
        return Words::tr("%1 h ago").arg(locale.toString(minutes / 60));
    //: How long ago a case was opened. %1: a number of days
    return Words::tr("%1 d ago").arg(locale.toString(minutes / minutesOfDay));
}

QString flagsText(const BoardRow &row)
{
    QStringList names;
    for (const desk::Flag flag : row.flags)
        names.append(raisedFlagName(flag));
    return names.join(Words::tr(", "));
}

namespace {

/// As it is heard: an arrow may not be.
QString heardContactsText(const BoardRow &row)
{
    if (row.to.isEmpty() || row.from.isEmpty())
        return contactsText(row);
    //: %1: the number or address now on the account, %2: the new one
    return Words::tr("%1 to %2").arg(leftToRight(row.from), leftToRight(row.to));
}

} // namespace

QString rowText(const BoardRow &row, const Viewer &viewer, const time::Now &now)
{
    const QString deadline = deadlineText(row, now);
    const bool counts = row.deadline && isCountedDown(*row.deadline, now);
    const QString opened
        //: %1: a time of day, perhaps with a date
        = row.openedAt.isValid() ? Words::tr("opened %1").arg(clockTime(row.openedAt, now)) : QString();
    return joined({row.name, stateText(row),
                   //: %1: how long there is still time, such as "8:41"
                   counts ? Words::tr("%1 left").arg(deadline) : deadline,
                   //: %1: reasons for doubt, such as "failed proofs"
                   row.flags.empty() ? QString() : Words::tr("flagged: %1").arg(flagsText(row)),
                   captionText(row, viewer), heardContactsText(row), opened},
                  u", "_s);
}

QString emptyBoardText(const screen::Board &board)
{
    if (!shownRows(board).isEmpty())
        return {};
    if (board.rows.isEmpty())
        return Words::tr("No open cases. Find a person to begin one.");
    return Words::tr("No case fits. Show all, or clear the search.");
}

} // namespace renumber::ui
