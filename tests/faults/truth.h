// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "faultedcalls.h"
#include "judge.h"
#include "sandboxprocess.h"

namespace renumber::test {

/// The contact that \a call is about, as the sandbox has it.
ContactTruth truthOf(SandboxProcess &sandbox, const QString &service, const FaultedCall &call);

} // namespace renumber::test
