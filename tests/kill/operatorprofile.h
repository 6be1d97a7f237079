// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "driver.h"

namespace renumber::test {

/// Writes a profile for the sandbox's desk, with a policy by which the same few people may call all day, into
/// the folder of \a driver: its path.
QString writeOperatorProfile(Driver &driver, const SandboxProcess &sandbox);

} // namespace renumber::test
