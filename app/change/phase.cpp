// SPDX-License-Identifier: Apache-2.0
#include "change/phase.h"

namespace renumber::change {

const service::Problem *problemIn(const Doubt &doubt)
{
    if (const auto *unread = std::get_if<Unread>(&doubt))
        return &unread->problem;
    return std::get_if<service::Problem>(&doubt);
}

bool mayEnterAgain(const Unsettled &unsettled, const Plan &plan)
{
    if (unsettled.step != Step::Submit || plan.confirmation != Confirmation::Code)
        return false;
    return unsettled.acceptance != Acceptance::Given
        || (std::holds_alternative<NotShown>(unsettled.why) && plan.code.entries != 1);
}

bool isOver(const Phase &phase)
{
    return std::holds_alternative<Idle>(phase) || std::holds_alternative<Done>(phase)
        || std::holds_alternative<Failed>(phase);
}

bool isAsked(const Phase &phase)
{
    return std::holds_alternative<Requesting>(phase) || std::holds_alternative<Submitting>(phase);
}

} // namespace renumber::change
