// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "driver.h"

namespace renumber::test {

/// What of Dana's account has come where it should not: into what the window shows, or into a request. She is
/// whom the sandbox's fault "anotherPerson" tells of, and nobody that a test signs in as.
QStringList foundOfDana(const Driver &driver, SandboxProcess &sandbox, const QString &service);

} // namespace renumber::test
