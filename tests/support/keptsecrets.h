// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace renumber::test {

class SandboxProcess;

/// What the files below \a folder hold of all that \a sandbox, which is running, knows of people: their ids,
/// numbers, addresses, codes and tokens. By kind and file; empty where there is nothing, as it has to be.
QStringList keptSecrets(SandboxProcess &sandbox, const QString &folder);

} // namespace renumber::test
