// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "description/jsonfile.h"
#include "service/outcome.h"
#include "service/problem.h"
#include "trial/mask.h"
#include "trial/verdict.h"

namespace renumber::ui {

/// What became of a reply, in sentences for who writes the description: what was taken and kept of it, from
/// where; what was not, and how near the place came; which rule a refusal fits. \a file is the description's.
QStringList verdictLines(const trial::Verdict &verdict, const net::HttpReply &reply,
                         const tl::expected<service::Outcome, service::Problem> &outcome,
                         const description::JsonFile &file, const trial::Mask &mask);

/// The same of one value alone.
QString explainedLine(const trial::Explained &explained, const trial::Mask &mask);

} // namespace renumber::ui
