// SPDX-License-Identifier: Apache-2.0
#include "widgets/boardtone.h"

namespace renumber::ui {

using desk::Missing;
using desk::Stage;
using look::Tone;
using screen::BoardRow;
using screen::ChangeStep;

namespace {

/// None: somebody else, or time, has to come first.
std::optional<Tone> toneOf(const Missing &missing)
{
    switch (missing.what) {
    case Missing::What::FlagStops:
    case Missing::What::PersonLocked:
    case Missing::What::ApprovalRefused:
        return Tone::Wrong;
    case Missing::What::NeedsApprovals:
    case Missing::What::OnHold:
    case Missing::What::OverBudget:
    case Missing::What::LeaseLost:
    case Missing::What::Role:
    case Missing::What::StoreUnreachable:
    case Missing::What::PolicyUnknown:
        return std::nullopt;
    case Missing::What::NoReason:
    case Missing::What::TicketForm:
    case Missing::What::NeedsProof:
    case Missing::What::ProofExpired:
    case Missing::What::ProofsNotIndependent:
    case Missing::What::OldContactNotTold:
        return Tone::Doubt;
    }
    Q_UNREACHABLE();
}

std::optional<Tone> toneOf(ChangeStep step)
{
    switch (step) {
    case ChangeStep::Asking:
    case ChangeStep::CodeOut:
    case ChangeStep::MessageOut:
    case ChangeStep::LinkOut:
        return Tone::Plain;
    case ChangeStep::Checking:
    case ChangeStep::ReadingBack:
        return Tone::Ok;
    case ChangeStep::Failed:
        return Tone::Wrong;
    case ChangeStep::CodeUsedUp:
    case ChangeStep::Unsettled:
        return Tone::Doubt;
    }
    Q_UNREACHABLE();
}

std::optional<Tone> toneOf(Stage stage)
{
    switch (stage) {
    case Stage::Ready:
    case Stage::Changing:
        return Tone::Plain;
    case Stage::Proving:
    case Stage::Unsettled:
    case Stage::Telling:
        return Tone::Doubt;
    case Stage::Approving:
    case Stage::Holding:
    case Stage::Closed:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<Tone> toneOf(const BoardRow &row)
{
    if (row.ending == desk::Ending::Stopped)
        return Tone::Wrong;
    if (const auto *missing = std::get_if<Missing>(&row.waitsFor))
        return toneOf(*missing);
    if (const auto *step = std::get_if<ChangeStep>(&row.waitsFor))
        return toneOf(*step);
    return toneOf(row.stage);
}

} // namespace renumber::ui
