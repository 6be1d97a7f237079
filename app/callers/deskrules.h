// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "description/configuredservice.h"
#include "desk/policy.h"

#include <tl/expected.hpp>

namespace renumber::callers {

/// By what rules a desk works, and for whom.
struct DeskRules
{
    desk::Policy policy;
    QByteArray policyText; ///< that it was read from, for the store to know it by
    QString place = {}; ///< description::placeOf() the service that its persons are at
};

/// The rules of the desk of \a service: those of the policy that its profile names, checked against what the
/// service offers; or the built-in ones where it names none. Blocks on the disk: call it from a worker
/// thread.
tl::expected<DeskRules, description::Faults> readDeskRules(const description::ConfiguredService &service);

} // namespace renumber::callers
