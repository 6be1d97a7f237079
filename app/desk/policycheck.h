// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "description/jsonfile.h"
#include "desk/policy.h"
#include "desk/surroundings.h"

namespace renumber::desk {

/// What in \a policy, which was read from \a json, contradicts itself or can never happen.
description::Faults checkSense(const Policy &policy, const description::JsonFile &json,
                               const Surroundings &around);

} // namespace renumber::desk
