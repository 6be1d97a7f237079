// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "description/jsonfile.h"
#include "desk/policy.h"
#include "desk/surroundings.h"

namespace renumber::desk {

/// What is wrong with the proofs that \a rule, which stands at \a place of \a json, needs.
description::Faults checkNeed(const Rule &rule, const QString &place, const description::JsonFile &json,
                              const Surroundings &around);

/// How many codes a case by \a rule takes at least, the one at the new contact not counted.
int fewestCodes(const Rule &rule);

} // namespace renumber::desk
