// SPDX-License-Identifier: Apache-2.0
#include "screen/board.h"

#include "text/searchform.h"
#include "words/casenumber.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace renumber::ui::screen {

namespace {

using desk::Stage;

bool isMine(const BoardRow &row, const Viewer &viewer)
{
    return !row.holder.isEmpty() && row.holder == viewer.actor;
}

/// As the gate's rule 5 has it.
bool mayAnswer(const BoardRow &row, const Viewer &viewer)
{
    return viewer.roles.contains(desk::Role::Approver) && row.openedBy != viewer.actor
        && !row.heldBy.contains(viewer.actor);
}

/// Whether whoever has the case in hand can do something about it now.
bool isForHolder(const desk::Missing &missing)
{
    using What = desk::Missing::What;
    switch (missing.what) {
    case What::NoReason:
    case What::TicketForm:
    case What::NeedsProof:
    case What::ProofExpired:
    case What::ProofsNotIndependent:
    case What::FlagStops: // it is to be closed, and so is the next
    case What::ApprovalRefused:
    case What::OldContactNotTold:
        return true;
    case What::Role:
    case What::StoreUnreachable:
    case What::PolicyUnknown:
    case What::LeaseLost:
    case What::PersonLocked:
    case What::NeedsApprovals:
    case What::OnHold:
    case What::OverBudget:
        return false;
    }
    Q_UNREACHABLE();
}

bool isForHolder(ChangeStep step)
{
    switch (step) {
    case ChangeStep::CodeOut:
    case ChangeStep::CodeUsedUp:
    case ChangeStep::MessageOut:
    case ChangeStep::LinkOut:
    case ChangeStep::Failed:
    case ChangeStep::Unsettled:
        return true;
    case ChangeStep::Asking:
    case ChangeStep::Checking:
    case ChangeStep::ReadingBack:
        return false;
    }
    Q_UNREACHABLE();
}

/// What nobody knows here is to be looked at.
bool isForHolder(std::monostate)
{
    return true;
}

bool isOf(Chip chip, const BoardRow &row, const Viewer &viewer)
{
    switch (chip) {
    case Chip::All:
        return true;
    case Chip::Mine:
        return isMine(row, viewer);
    case Chip::Free:
        return row.holder.isEmpty();
    case Chip::WaitsForMe:
        return waitsForViewer(row, viewer);
    case Chip::Flagged:
        return !row.flags.empty();
    case Chip::Owed:
        return !row.owed.empty();
    }
    Q_UNREACHABLE();
}

/// All that \a row is found by, with a space before each word.
QString searchKey(const BoardRow &row)
{
    const QString number = caseNumberText(row.number);
    const QString words = text::searchForm(QStringList{row.name, number, row.ticket, row.holder}.join(u' '));
    const QString inOneWord = text::searchForm(QString(number).remove(u'-'));
    return u' ' + words.simplified() + u' ' + inOneWord;
}

bool isFound(const QString &typed, const BoardRow &row)
{
    const QString key = searchKey(row);
    const QStringList words = text::searchForm(typed).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.cbegin(), words.cend(),
                       [&key](const QString &word) { return key.contains(u' ' + word); });
}

bool mayBeEntered(const change::SentCode &code)
{
    return code.entriesLeft != 0 && code.validity == change::Validity::Good;
}

/// Whether it helps nothing to mend what else is missing, until this has come to an end.
bool comesBeforeAll(const desk::Missing &missing)
{
    using What = desk::Missing::What;
    const bool isHoldBegun
        = missing.what == What::OnHold && missing.until; // another proof would be over by then
    return missing.what == What::PersonLocked || missing.what == What::FlagStops
        || missing.what == What::ApprovalRefused || isHoldBegun;
}

} // namespace

std::optional<desk::Missing> foremost(const QList<desk::Missing> &missing)
{
    if (missing.isEmpty())
        return std::nullopt;
    const auto before = std::find_if(missing.cbegin(), missing.cend(), comesBeforeAll);
    return before == missing.cend() ? missing.constFirst() : *before;
}

std::optional<ChangeStep> stepOf(const change::Change &change)
{
    struct Step
    {
        const change::Plan &plan;
        using Result = std::optional<ChangeStep>;
        Result operator()(const change::Idle &) const { return {}; }
        Result operator()(const change::Requesting &) const { return ChangeStep::Asking; }
        Result operator()(const change::AwaitingCode &awaiting) const
        {
            if (plan.confirmation == change::Confirmation::Link)
                return ChangeStep::LinkOut;
            return mayBeEntered(awaiting.code) ? ChangeStep::CodeOut : ChangeStep::CodeUsedUp;
        }
        Result operator()(const change::Submitting &) const { return ChangeStep::Checking; }
        Result operator()(const change::ReadingBack &) const { return ChangeStep::ReadingBack; }
        Result operator()(const change::Done &) const { return {}; }
        Result operator()(const change::Failed &) const { return ChangeStep::Failed; }
        Result operator()(const change::Unsettled &unsettled) const
        {
            return unsettled.asking == change::Asking::Yes ? ChangeStep::ReadingBack : ChangeStep::Unsettled;
        }
    };
    return std::visit(Step{change.plan}, change.phase);
}

bool waitsForViewer(const BoardRow &row, const Viewer &viewer)
{
    switch (row.stage) {
    case Stage::Approving:
        return mayAnswer(row, viewer);
    case Stage::Holding:
    case Stage::Closed:
        return false;
    case Stage::Telling:
        return isMine(row, viewer);
    case Stage::Proving:
    case Stage::Ready:
    case Stage::Changing:
    case Stage::Unsettled:
        return isMine(row, viewer)
            && std::visit([](const auto &waitsFor) { return isForHolder(waitsFor); }, row.waitsFor);
    }
    Q_UNREACHABLE();
}

QList<BoardRow> shownRows(const Board &board)
{
    QList<BoardRow> shown;
    for (const BoardRow &row : board.rows) {
        if (isOf(board.filter.chip, row, board.viewer) && isFound(board.filter.text, row))
            shown.append(row);
    }
    std::sort(shown.begin(), shown.end(), [&board](const BoardRow &a, const BoardRow &b) {
        const bool isMineA = isMine(a, board.viewer);
        const bool isMineB = isMine(b, board.viewer);
        return isMineA != isMineB ? isMineA : a.number > b.number;
    });
    return shown;
}

std::map<Chip, int> chipCounts(const Board &board)
{
    std::map<Chip, int> counts;
    for (const Chip chip : chips)
        counts[chip] = 0;
    for (const BoardRow &row : board.rows) {
        if (!isFound(board.filter.text, row))
            continue;
        for (const Chip chip : chips)
            counts[chip] += isOf(chip, row, board.viewer) ? 1 : 0;
    }
    return counts;
}

} // namespace renumber::ui::screen
