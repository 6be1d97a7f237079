// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "driver.h"

namespace renumber::test {

/// Writes a profile for the sandbox's desk, with its description and its policy, into the folder of \a
/// driver: its path.
QString writeDeskProfile(Driver &driver, const SandboxProcess &sandbox);

/// A policy that asks for a reason, a ticket and any proof, and stops at nothing; with the members of \a
/// changes in place of its own.
QJsonObject lenientPolicy(const QJsonObject &changes);

} // namespace renumber::test
