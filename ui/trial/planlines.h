// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "trial/plannedrequests.h"
#include "trial/transcript.h"

namespace renumber::ui {

/// Tells all requests with which \a service would change or verify what is on the account of \a basis, by
/// \a transcript. None is sent.
void tellPlan(const description::ConfiguredService &service, const trial::PlanBasis &basis,
              Transcript &transcript);

/// \a planned as they would go out, masked, below what they are for.
QStringList plannedLines(const trial::PlannedRequests &planned, const trial::Mask &mask);

} // namespace renumber::ui
