// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "everypage.h"

namespace renumber::test {

/// As visitEveryPage(), with the pages that operators have at a desk. Wants an environment with a keyring.
void visitEveryDeskPage(SandboxProcess &sandbox, const Look &look);

} // namespace renumber::test
