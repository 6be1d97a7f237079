// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "description/description.h"

#include <optional>

namespace renumber::service {

/// The first of \a rules that explains \a reply, which is none of success, in \a step; none where none does.
/// A rule that goes by nothing but the status explains only what is the service's own word (ownword.h).
std::optional<qsizetype> ruleFor(const QList<description::ProblemRule> &rules, description::Step step,
                                 const description::Reply &reply);

/// Whether \a reply says that \a call succeeded: by its status, and by what the description wants besides.
bool isSuccess(const description::Call &call, const description::Reply &reply);

} // namespace renumber::service
