// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "driver.h"

#include <functional>

namespace renumber::test {

/// What is done with each page; \a state tells which page it is and how it stands, such as "code-wrong".
using Look = std::function<void(Driver &driver, const QString &state)>;

/// Brings every page to the front in every state in which it shows other widgets or other sorts of words,
/// problems included, and calls \a look at each. Wants an environment without a keyring. Leaves \a sandbox
/// reset.
void visitEveryPage(SandboxProcess &sandbox, const Look &look);

} // namespace renumber::test
