// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/audit/verifier.h"

#include <QStringList>

namespace renumber::test {

/// What is done to the record, behind the program's back, and what it says of it.
struct Tampering
{
    const char *name = nullptr;
    QStringList statements;
    desk::audit::Finding finding;
};

} // namespace renumber::test
