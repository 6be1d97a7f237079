// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "description/jsonfile.h"
#include "desk/policy.h"
#include "desk/surroundings.h"

#include <tl/expected.hpp>

namespace renumber::desk {

/// Makes a Policy of \a json, or says all that is wrong with it: what does not fit the schema; else what
/// contradicts itself, can never happen, or would switch off what no policy can (gate.h).
tl::expected<Policy, description::Faults> readPolicy(const description::JsonFile &json,
                                                     const Surroundings &around);

/// readPolicy() of a file or resource. Blocks on the disk: call it from a worker thread.
tl::expected<Policy, description::Faults> readPolicyFile(const QString &path, const Surroundings &around);

} // namespace renumber::desk
