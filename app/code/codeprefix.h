// SPDX-License-Identifier: Apache-2.0
#pragma once

// Private to code/: what services put before a code, so that people see whose it is: "G-123456".

#include "code/coderules.h"

#include <QString>

namespace renumber::code {

/// The code in \a word behind a hyphen and what has a letter before it: where codes are known to be as long
/// as that, and not as long as all of \a word. Empty where there is none: "ABC-123" is a code of six in
/// groups.
QString behindPrefix(const QString &word, const CodeRules &rules);

} // namespace renumber::code
